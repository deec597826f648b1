//! `content/search/<locale>.toml`: chat spellings, words that mean alike, and everyday questions.

use std::collections::BTreeMap;

use cobijo_base::content::SearchWords;
use cobijo_base::text;
use serde::Deserialize;
use toml::Spanned;

use crate::{Findings, SourceFile, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    spelling: BTreeMap<Spanned<String>, Spanned<String>>,
    #[serde(default)]
    concepts: BTreeMap<String, Vec<Spanned<String>>>,
    #[serde(default)]
    everyday: Vec<String>,
}

/// Reads what search knows of a language, folding its words as a query is folded.
pub fn read(file: &SourceFile, findings: &mut Findings) -> SearchWords {
    let Some(raw) = toml_file::read::<Raw>(file, &file.text, 0, findings) else { return SearchWords::default() };
    let mut folded = |text: &Spanned<String>| {
        let folded = text::words(text.get_ref()).collect::<Vec<_>>().join(" ");
        if folded.is_empty() {
            let line = toml_file::line(file, 0, &text.span());
            findings.error(file, line, "empty-run", &[("value", text.get_ref())]);
        }
        folded
    };
    let spelling = raw.spelling.iter().map(|(word, stands_for)| (folded(word), folded(stands_for))).collect();
    let concepts = raw.concepts.iter().map(|(name, said)| (name.clone(), said.iter().map(&mut folded).collect())).collect();
    SearchWords { spelling, concepts, everyday: raw.everyday }
}
