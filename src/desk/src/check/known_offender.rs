//! Before "stop answering" or "block": is it someone you know, or who can get to you?

use cobijo_base::content::{Block, BlockKind, Role};
use cobijo_base::text;
use cobijo_parse::{Findings, PageSource};

use super::{is_page, is_prose, line_of, texts};

/// Advice that may raise the danger where the person can reach the reader (folded).
const ADVICE: &[&str] = &[
    "deja de contestar",
    "dejar de contestar",
    "no le contestes",
    "bloquea",
    "bloqueala",
    "bloquealo",
    "stop answering",
    "stop replying",
    "block them",
    "then block",
];
/// The question that must stand before it (folded).
const ASKED: &[&str] = &["alguien que conoces", "puede llegar a ti", "someone you know", "get to you"];

pub fn check(page: &PageSource, findings: &mut Findings) {
    if !is_page(page) {
        return;
    }
    let mut asked = false;
    for block in page.page.blocks.iter().filter(|block| is_prose(block)) {
        asked |= is_question(block);
        let advice = texts(block).find(|text| says(text, ADVICE));
        if let (false, Some(text)) = (asked, advice) {
            findings.error(&page.file, line_of(page, text), "known-offender-missing", &[]);
            return;
        }
    }
}

fn is_question(block: &Block) -> bool {
    block.kind == BlockKind::Callout && block.role == Role::Safety && texts(block).any(|text| says(text, ASKED))
}

fn says(text: &str, phrases: &[&str]) -> bool {
    let line = format!(" {} ", text::words(text).collect::<Vec<_>>().join(" "));
    phrases.iter().any(|phrase| line.contains(&format!(" {phrase} ")))
}
