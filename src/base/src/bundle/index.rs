//! What goes into the full-text index, and how a query asks it. Both pass through [`crate::text`].

use crate::content::{Block, BlockKind, Page};
use crate::search::Vocabulary;
use crate::text;

/// One entry of the index: a page's top, or one of its sections.
pub struct Doc {
    /// The section's anchor; none: the page's top.
    pub section: Option<String>,
    /// What a result shows.
    pub title: String,
    /// The four indexed columns, folded.
    pub columns: [String; 4],
}

/// The documents of a page: its top (with everything before the first anchored heading) and each anchored section.
pub fn docs(page: &Page, vocabulary: &Vocabulary) -> Vec<Doc> {
    let folded = |text: &str| vocabulary.keys(text::words(text).collect::<Vec<_>>().iter().map(String::as_str)).join(" ");
    let joined = |texts: &[String]| folded(&texts.join("\n"));
    let mut docs = vec![(None, page.title.clone(), joined(&page.ways), page.summary.clone(), String::new())];
    for block in &page.blocks {
        if let (BlockKind::Heading, Some(anchor)) = (block.kind, &block.anchor) {
            let ways = page.section_ways.get(anchor).map(|ways| joined(ways)).unwrap_or_default();
            docs.push((Some(anchor.clone()), block.text.clone(), ways, block.text.clone(), String::new()));
            continue;
        }
        if let Some(last) = docs.last_mut() {
            last.4.push_str(&text_of(block));
            last.4.push('\n');
        }
    }
    docs.into_iter()
        .map(|(section, title, ways, heading, body)| {
            // A section's own heading is weighed as a heading; only the page's title counts as one.
            let in_title = if section.is_none() { folded(&title) } else { String::new() };
            Doc { columns: [in_title, ways, folded(&heading), folded(&body)], section, title }
        })
        .collect()
}

fn text_of(block: &Block) -> String {
    let items = block.items.iter().map(|item| item.text.as_str());
    std::iter::once(block.text.as_str()).chain(items).collect::<Vec<_>>().join("\n")
}

/// The MATCH expression for the keys of a query; none if there are none.
///
/// Only keys made by our own folding stand in it, each quoted: what the reader typed is never FTS5 syntax.
pub fn match_expression(keys: &[String]) -> Option<String> {
    const MOST_KEYS: usize = 32;
    let mut parts: Vec<String> = Vec::new();
    for key in keys.iter().filter(|key| key.chars().count() >= 2 && key.chars().all(char::is_alphanumeric)) {
        let part = format!("\"{key}\"");
        if !parts.contains(&part) && parts.len() < MOST_KEYS {
            parts.push(part);
        }
    }
    (!parts.is_empty()).then(|| parts.join(" OR "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_key_never_stands_in_a_query() {
        let keys = ["foto", "a", "NEAR(", "x\"y", "foto", "casa"].map(str::to_owned);
        assert_eq!(match_expression(&keys).as_deref(), Some("\"foto\" OR \"casa\""));
        assert_eq!(match_expression(&["\"\"".to_owned(), String::new()]), None);
    }
}
