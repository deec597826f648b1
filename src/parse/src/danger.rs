//! `content/danger/<locale>.toml`: small rules that find danger in a reader's words.

use cobijo_base::content::{DangerKind, DangerRule, Who};
use cobijo_base::text;
use serde::Deserialize;
use toml::Spanned;

use crate::{Findings, SourceFile, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    kind: Spanned<String>,
    who: Option<Spanned<String>>,
    topic: Option<String>,
    all: Vec<Vec<String>>,
    #[serde(default)]
    unless: Vec<String>,
}

/// Reads the rules, folding their words as a query is folded.
pub fn read(file: &SourceFile, findings: &mut Findings) -> Vec<DangerRule> {
    let Some(raw) = toml_file::read::<Raw>(file, &file.text, 0, findings) else { return Vec::new() };
    let mut rules = Vec::new();
    for rule in raw.rule {
        let Some(kind) = DangerKind::from_word(rule.kind.get_ref()) else {
            findings.error(
                file,
                toml_file::line(file, 0, &rule.kind.span()),
                "unknown-danger",
                &[("value", rule.kind.get_ref())],
            );
            continue;
        };
        let who = match &rule.who {
            None => Who::Me,
            Some(word) => Who::from_word(word.get_ref()).unwrap_or_else(|| {
                let line = toml_file::line(file, 0, &word.span());
                findings.error(file, line, "unknown-value", &[("field", "who"), ("value", word.get_ref())]);
                Who::Me
            }),
        };
        let all = rule.all.iter().map(|group| group.iter().map(|word| folded(word)).collect()).collect();
        rules.push(DangerRule {
            kind,
            who,
            topic: rule.topic,
            all,
            unless: rule.unless.iter().map(|word| folded(word)).collect(),
        });
    }
    rules
}

/// A folded run of words; a trailing `*` (any ending) is kept.
fn folded(run: &str) -> String {
    let word = |word: &str| {
        let folded: String = text::words(word).collect();
        if word.ends_with('*') { format!("{folded}*") } else { folded }
    };
    run.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}
