//! What a search found.

use cobijo::SearchScreen;
use cobijo_base::words::Args;

use super::Terminal;
use crate::words::Words;

pub fn search(search: &SearchScreen, terminal: &Terminal, words: &Words) -> String {
    let mut text = terminal.notices(&search.notices);
    if let Some(danger) = &search.danger {
        for line in &danger.lines {
            text.push_str(&terminal.hang(line, "  │ ", "  │ "));
        }
        for contact in &danger.contacts {
            text.push_str(&terminal.sides(&format!("▸ {}", contact.name), &terminal.strong(&contact.number), 2));
        }
        text.push('\n');
    }
    if let Some(unsure) = &search.unsure {
        text.push_str(&terminal.set(unsure, 2));
        text.push('\n');
    }
    if !search.topics.is_empty() {
        text.push_str(&format!("  {}\n", words.get("results")));
        for hit in &search.topics {
            let place = hit.section.as_ref().map_or_else(|| hit.id.clone(), |section| format!("{}#{section}", hit.id));
            text.push_str(&terminal.sides(&format!("▸ {}", hit.title), &terminal.dim(&place), 2));
        }
        text.push('\n');
        let id = &search.topics[0].id;
        text.push_str(&terminal.dim(&terminal.set(&words.say("read-hint", &Args::new().text("id", id)), 2)));
    }
    text.push_str(&terminal.dim(&terminal.set(&words.get("help-hint"), 2)));
    text
}
