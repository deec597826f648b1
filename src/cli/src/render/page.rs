//! A page, on a screen and by a voice.

use cobijo::{BlockView, ItemView, PageScreen};

use super::Terminal;
use crate::words::Words;

/// A page; `most` blocks of it, or all.
pub fn page(page: &PageScreen, terminal: &Terminal, words: &Words, most: Option<usize>) -> String {
    let mut text = terminal.strong(&terminal.set(&page.title, 2));
    for notice in &page.notices {
        text.push_str(&terminal.hang(notice, "  ! ", "    "));
    }
    let shown = most.unwrap_or(page.blocks.len());
    for block in page.blocks.iter().take(shown) {
        text.push('\n');
        text.push_str(&block_text(block, terminal, words));
    }
    if most.is_none() {
        text.push('\n');
        text.push_str(&terminal.rule());
        text.push_str(&terminal.dim(&terminal.set(&page.review, 2)));
        let sources: Vec<String> = page.sources.iter().map(|source| format!("{}, {}", source.title, source.publisher)).collect();
        text.push_str(&terminal.dim(&terminal.set(&format!("{}: {}.", words.get("sources"), sources.join("; ")), 2)));
    }
    text
}

/// A block of a page, a guide or a card.
pub fn block_text(block: &BlockView, terminal: &Terminal, words: &Words) -> String {
    let mut text = match block.kind.as_str() {
        "heading" => terminal.strong(&terminal.set(&block.text, 2)),
        "callout" => terminal.hang(&block.text, "  │ ", "  │ "),
        "steps" => numbered(&block.items, terminal),
        "list" => block.items.iter().map(|item| terminal.hang(&item.text, "  · ", "    ")).collect(),
        "pairs" => pairs(&block.items, terminal, words),
        "contact" => match &block.contact {
            Some(contact) => terminal.sides(
                &format!("▸ {}", block.text),
                &format!("{}  {}", contact.name, terminal.strong(&contact.number)),
                2,
            ),
            None => terminal.set(&block.text, 2),
        },
        "action" | "link" => {
            terminal.sides(&format!("▸ {}", block.text), &terminal.dim(block.to.as_deref().unwrap_or_default()), 2)
        }
        _ => terminal.set(&block.text, 2),
    };
    if let Some(note) = block.note.as_ref().filter(|_| block.kind != "link") {
        text.push_str(&terminal.dim(&terminal.hang(note, "    ", "    ")));
    }
    text
}

fn numbered(items: &[ItemView], terminal: &Terminal) -> String {
    items.iter().enumerate().map(|(at, item)| terminal.hang(&item.text, &format!("  {}. ", at + 1), "     ")).collect()
}

fn pairs(items: &[ItemView], terminal: &Terminal, words: &Words) -> String {
    let mut text = String::new();
    for (role, label, mark) in [("say", words.get("say"), "  + "), ("dont-say", words.get("dont-say"), "  – ")] {
        let of_role: Vec<&ItemView> = items.iter().filter(|item| item.role == role).collect();
        if !of_role.is_empty() {
            text.push_str(&format!("  {}\n", terminal.strong(&label)));
            text.extend(of_role.iter().map(|item| terminal.hang(&item.text, mark, "    ")));
        }
    }
    text
}

/// A page as a voice says it: a block a paragraph, in order, no mark that a voice would stumble over.
pub fn speech(page: &PageScreen) -> String {
    let mut lines = vec![format!("{}.", page.title)];
    lines.extend(page.notices.iter().cloned());
    for block in &page.blocks {
        if !block.spoken.is_empty() {
            lines.push(block.spoken.clone());
        }
        lines.extend(block.items.iter().map(|item| item.spoken.clone()));
    }
    lines.push(page.review.clone());
    lines.join("\n\n") + "\n"
}
