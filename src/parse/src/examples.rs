//! `content/danger/examples/<locale>.tsv`: sentences of danger and of none, from which weights are learned.

use cobijo_base::content::{DangerKind, Who};
use cobijo_base::danger::Example;

use crate::{Findings, SourceFile};

/// Reads a line an example: kind, who, sentence, divided by tabs; `none` and `-` where there is no danger. A line may be a comment.
pub fn read(file: &SourceFile, findings: &mut Findings) -> Vec<Example> {
    let mut examples = Vec::new();
    for (at, line) in file.text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        let mut parts = line.splitn(3, '\t');
        let (kind, who, text) = (parts.next(), parts.next(), parts.next());
        let danger = match (kind, who) {
            (Some("none"), Some("-")) => Some(None),
            (Some(kind), Some(who)) => DangerKind::from_word(kind).zip(Who::from_word(who)).map(Some),
            _ => None,
        };
        match (danger, text) {
            (Some(danger), Some(text)) => examples.push(Example { danger, text: text.to_owned() }),
            _ => findings.error(file, at + 1, "bad-example", &[("value", line)]),
        }
    }
    examples
}
