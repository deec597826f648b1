//! A card, and lists of cards and guides.

use cobijo::CardScreen;

use super::{Terminal, block_text};
use crate::words::Words;

pub fn card(card: &CardScreen, terminal: &Terminal, words: &Words) -> String {
    let mut text = terminal.strong(&terminal.set(&card.title, 2));
    for notice in &card.notices {
        text.push_str(&terminal.hang(notice, "  ! ", "    "));
    }
    for block in &card.blocks {
        text.push('\n');
        text.push_str(&block_text(block, terminal, words));
    }
    text.push('\n');
    text.push_str(&terminal.rule());
    text.push_str(&terminal.dim(&terminal.set(&card.review, 2)));
    text
}

/// A list of things with an id, a title and a summary.
pub fn entries<'a>(entries: impl Iterator<Item = (&'a String, &'a String, &'a String)>, terminal: &Terminal) -> String {
    let mut text = String::new();
    for (id, title, summary) in entries {
        text.push_str(&terminal.sides(title, &terminal.dim(id), 2));
        text.push_str(&terminal.set(summary, 4));
        text.push('\n');
    }
    text
}
