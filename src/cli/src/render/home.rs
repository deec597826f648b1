//! The first screen, the list of topics, the cover.

use cobijo::{ContactButton, CoverScreen, HomeScreen, TopicSummary};

use super::Terminal;
use crate::words::Words;

pub fn home(home: &HomeScreen, terminal: &Terminal, words: &Words) -> String {
    let mut text = String::new();
    if let Some(banner) = &home.banner {
        text.push_str(&terminal.hang(banner, "  ! ", "    "));
        text.push('\n');
    }
    text.push_str(&terminal.notices(&home.notices));
    for line in &home.lines {
        text.push_str(&terminal.dim(&terminal.hang(line, "  · ", "    ")));
    }
    text.push('\n');
    for situation in &home.situations {
        text.push_str(&terminal.sides(&format!("▸ {}", situation.label), &terminal.dim(&situation.to), 2));
    }
    text.push('\n');
    text.push_str(&emergency(home.emergency.as_ref(), terminal, words));
    text
}

/// The emergency slot, the same on every screen.
pub fn emergency(slot: Option<&ContactButton>, terminal: &Terminal, words: &Words) -> String {
    let Some(slot) = slot else { return String::new() };
    let label = words.get("emergency");
    let name = if slot.name == label { String::new() } else { format!("  {}", terminal.dim(&slot.name)) };
    format!("  {label}  {}{name}\n", terminal.strong(&slot.number))
}

pub fn topics(topics: &[TopicSummary], terminal: &Terminal) -> String {
    let mut text = String::new();
    for topic in topics {
        text.push_str(&terminal.sides(&topic.title, &terminal.dim(&topic.id), 2));
        text.push_str(&terminal.set(&topic.summary, 4));
        text.push('\n');
    }
    text
}

pub fn cover(cover: &CoverScreen, terminal: &Terminal) -> String {
    let mut text = terminal.sides(&cover.name, &format!("[ {} ]", cover.search_hint), 4);
    text.push('\n');
    for (at, entry) in cover.entries.iter().enumerate() {
        text.push_str(&format!("    {}\n", terminal.strong(&entry.title)));
        if at == 0 {
            text.push_str(&terminal.set(entry.text.lines().next().unwrap_or_default(), 6));
        }
    }
    text
}

/// A cover with all its text.
pub fn cover_whole(cover: &CoverScreen, terminal: &Terminal) -> String {
    let mut text = terminal.sides(&cover.name, &format!("[ {} ]", cover.search_hint), 2);
    for entry in &cover.entries {
        text.push('\n');
        text.push_str(&terminal.strong(&terminal.set(&entry.title, 2)));
        text.push_str(&terminal.set(&entry.text, 4));
    }
    text
}
