//! Covers: long enough to be what they pretend to be, and without a word of our field.

use cobijo_base::text;
use cobijo_parse::{CoverSource, Findings};

use super::editorial::{Editorial, any};
use crate::reading::words;

/// Entries of a cover.
const FEWEST_ENTRIES: usize = 12;
/// Words of a cover.
const FEWEST_WORDS: usize = 1_500;

pub fn check(read: &CoverSource, editorial: Option<&Editorial>, findings: &mut Findings) {
    let cover = &read.cover;
    let count: usize = cover.entries.iter().map(|entry| words(&entry.title).count() + words(&entry.text).count()).sum();
    if cover.entries.len() < FEWEST_ENTRIES || count < FEWEST_WORDS {
        let (entries, words) = (cover.entries.len().to_string(), count.to_string());
        findings.error(&read.file, 1, "cover-thin", &[("entries", &entries), ("words", &words)]);
    }
    let Some(editorial) = editorial else { return };
    let shown = [&cover.name, &cover.search_hint].into_iter();
    let lines = cover.entries.iter().flat_map(|entry| std::iter::once(entry.title.as_str()).chain(entry.text.lines()));
    for line in shown.map(String::as_str).chain(lines) {
        let folded: Vec<String> = text::words(line).collect();
        if any(&editorial.cover, &folded).is_some() {
            let start: String = line.chars().take(30).collect();
            findings.error(&read.file, read.file.line_with(&start), "cover-word", &[("said", line)]);
        }
    }
}
