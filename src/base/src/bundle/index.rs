//! What goes into the full-text index, and how a query asks it. Both pass through [`crate::text`].

use crate::content::{Block, BlockKind, Page};
use crate::text::{Language, terms};

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
pub fn docs(page: &Page, language: Language) -> Vec<Doc> {
    let folded = |text: &str| terms(text, language).into_iter().map(|term| term.sound).collect::<Vec<_>>().join(" ");
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

/// The MATCH expression for what a reader typed; none if nothing in it can be looked up.
///
/// Only keys made by our own folding stand in it, each quoted: what the reader typed is never FTS5 syntax. The last word
/// also matches as a beginning, for it may be half typed.
pub fn match_expression(query: &str, language: Language) -> Option<String> {
    const MOST_WORDS: usize = 32;
    let mut keys: Vec<String> = Vec::new();
    let terms = terms(query, language);
    let last = terms.last().map(|term| term.sound.clone()).filter(|key| key.chars().count() >= 3);
    for term in terms {
        if term.word.chars().count() >= 2 && !term.sound.is_empty() && !keys.contains(&term.sound) && keys.len() < MOST_WORDS {
            keys.push(term.sound);
        }
    }
    let mut parts: Vec<String> = keys.iter().map(|key| format!("\"{key}\"")).collect();
    parts.extend(last.map(|key| format!("\"{key}\"*")));
    (!parts.is_empty()).then(|| parts.join(" OR "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_reader_types_is_never_query_syntax() {
        let expression = match_expression("\"foto\" AND NEAR(* ^body: --", Language::Spanish).expect("has words");
        assert!(!expression.contains("NEAR(") && !expression.contains('^'), "{expression}");
        assert_eq!(match_expression("***  \"\"  !", Language::Spanish), None);
    }
}
