//! Opening words.

use cobijo::{WordsOption, WordsScreen};

use super::{Terminal, emergency};
use crate::words::Words;

pub fn words(said: &WordsScreen, terminal: &Terminal, words: &Words) -> String {
    let mut text = terminal.strong(&terminal.set(&said.title, 2));
    text.push_str(&terminal.notices(&said.notices));
    text.push_str(&terminal.set(&said.intro, 2));
    match &said.sentences {
        None => {
            text.push_str(&options(&said.to_question, &said.to, "--to", terminal));
            text.push_str(&options(&said.about_question, &said.about, "--about", terminal));
            text.push('\n');
            text.push_str(&terminal.dim(&terminal.set(&words.get("words-hint"), 2)));
        }
        Some(sentences) => {
            if let Some(note) = &sentences.home_note {
                text.push('\n');
                text.push_str(&terminal.hang(note, "  │ ", "  │ "));
            }
            text.push_str(&format!("\n  {}\n", terminal.dim(&said.button_show)));
            text.push_str(&terminal.strong(&terminal.set(&sentences.show, 4)));
            text.push_str(&format!("\n  {} · {}\n", terminal.dim(&said.button_speak), terminal.dim(&said.button_copy)));
            text.extend(sentences.say.iter().map(|say| terminal.hang(say, "  + ", "    ")));
            text.push_str(&terminal.dim(&terminal.set(&said.copy_note, 4)));
            text.push('\n');
            text.push_str(&terminal.set(&sentences.honest, 2));
            text.push_str(&format!("\n  {}\n", terminal.strong(&said.plan_b_title)));
            text.extend(said.plan_b.iter().map(|line| terminal.hang(line, "  · ", "    ")));
            text.push_str(&terminal.hang(&said.plan_b_say, "  + ", "    "));
        }
    }
    text.push('\n');
    for contact in &said.contacts {
        text.push_str(&terminal.sides(&format!("▸ {}", contact.name), &terminal.strong(&contact.number), 2));
    }
    text.push_str(&emergency(said.emergency.as_ref(), terminal, words));
    text
}

fn options(question: &str, options: &[WordsOption], flag: &str, terminal: &Terminal) -> String {
    let mut text = format!("\n  {}\n", terminal.strong(question));
    for option in options {
        text.push_str(&terminal.sides(&format!("( ) {}", option.label), &terminal.dim(&format!("{flag} {}", option.id)), 2));
    }
    text
}
