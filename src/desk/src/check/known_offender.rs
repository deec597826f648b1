//! Before "stop answering" or "block": is it someone you know, or who can get to you?

use cobijo_base::content::{Block, BlockKind, Role};
use cobijo_base::text;
use cobijo_parse::{Findings, PageSource};

use super::editorial::{Editorial, Phrase, any};
use super::{is_page, is_prose, line_of};

pub fn check(page: &PageSource, editorial: &Editorial, findings: &mut Findings) {
    if !is_page(page) {
        return;
    }
    let mut asked = false;
    for block in page.page.blocks.iter().filter(|block| is_prose(block)) {
        asked |= is_question(block, &editorial.reach.asked);
        let advice = block.texts().find(|text| says(text, &editorial.reach.advice));
        if let (false, Some(text)) = (asked, advice) {
            findings.error(&page.file, line_of(page, text), "known-offender-missing", &[]);
            return;
        }
    }
}

fn is_question(block: &Block, asked: &[Phrase]) -> bool {
    block.kind == BlockKind::Callout && block.role == Role::Safety && block.texts().any(|text| says(text, asked))
}

fn says(text: &str, phrases: &[Phrase]) -> bool {
    any(phrases, &text::words(text).collect::<Vec<_>>()).is_some()
}
