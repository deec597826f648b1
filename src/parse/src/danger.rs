//! `content/danger/<locale>.toml`: what finds danger in a reader's words.

use std::collections::{BTreeMap, BTreeSet};

use cobijo_base::content::{Danger, DangerKind, DangerRule, Quiet, Who};
use cobijo_base::text;
use serde::Deserialize;
use toml::Spanned;

use crate::{Findings, SourceFile, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    pages: Vec<String>,
    #[serde(default)]
    first: BTreeMap<String, String>,
    #[serde(default)]
    lookalikes: Vec<String>,
    #[serde(default)]
    bystanders: Vec<Spanned<String>>,
    #[serde(default)]
    idioms: Vec<Spanned<String>>,
    #[serde(default)]
    words: BTreeMap<String, Vec<Spanned<String>>>,
    #[serde(default)]
    quiet: Vec<RawQuiet>,
    #[serde(default)]
    rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuiet {
    when: Vec<Spanned<String>>,
    #[serde(default)]
    but: Vec<Spanned<String>>,
    #[serde(default)]
    kinds: Vec<Spanned<String>>,
    within: Option<u32>,
    words: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    kind: Spanned<String>,
    who: Option<Spanned<String>>,
    topic: Option<String>,
    all: Spanned<Vec<Vec<Spanned<String>>>>,
    #[serde(default)]
    unless: Vec<Spanned<String>>,
    within: Option<u32>,
    #[serde(default)]
    order: bool,
    #[serde(default)]
    negated: bool,
    #[serde(default)]
    loud: bool,
    words: Option<u32>,
}

/// Reads the rules, folding their words as a query is folded.
pub fn read(file: &SourceFile, findings: &mut Findings) -> Danger {
    let Some(raw) = toml_file::read::<Raw>(file, &file.text, 0, findings) else { return Danger::default() };
    let names: BTreeSet<String> = raw.words.keys().cloned().collect();
    let mut reader = Reader { file, names: &names, findings };
    let words: BTreeMap<String, Vec<String>> = raw.words.iter().map(|(name, said)| (name.clone(), reader.runs(said))).collect();
    if let Some(name) = names.iter().find(|name| leads_to_itself(name, &words)) {
        let line = raw.words[name].first().map_or(1, |run| toml_file::line(file, 0, &run.span()));
        reader.findings.error(file, line, "concept-circle", &[("value", name)]);
    }
    let quiet = raw.quiet.iter().map(|quiet| reader.quiet(quiet)).collect();
    let rules = raw.rule.iter().filter_map(|rule| reader.rule(rule)).collect();
    let lookalikes = raw.lookalikes.iter().map(|word| folded(word)).collect();
    let (idioms, bystanders) = (reader.runs(&raw.idioms), reader.runs(&raw.bystanders));
    Danger { pages: raw.pages, first: raw.first, lookalikes, bystanders, idioms, words, quiet, rules, ..Danger::default() }
}

struct Reader<'a> {
    file: &'a SourceFile,
    names: &'a BTreeSet<String>,
    findings: &'a mut Findings,
}

impl Reader<'_> {
    fn runs(&mut self, runs: &[Spanned<String>]) -> Vec<String> {
        runs.iter().map(|run| self.run(run)).collect()
    }

    fn run(&mut self, run: &Spanned<String>) -> String {
        let line = |file| toml_file::line(file, 0, &run.span());
        for name in run.get_ref().split(' ').filter_map(|word| word.strip_prefix('@')).filter(|name| !self.names.contains(*name))
        {
            self.findings.error(self.file, line(self.file), "unknown-concept", &[("value", name)]);
        }
        let folded = folded(run.get_ref());
        if folded.is_empty() {
            self.findings.error(self.file, line(self.file), "empty-run", &[("value", run.get_ref())]);
        }
        folded
    }

    fn quiet(&mut self, raw: &RawQuiet) -> Quiet {
        let kinds = raw.kinds.iter().filter_map(|kind| self.kind(kind)).collect();
        Quiet { when: self.runs(&raw.when), but: self.runs(&raw.but), kinds, within: raw.within, words: raw.words }
    }

    fn rule(&mut self, raw: &RawRule) -> Option<DangerRule> {
        let kind = self.kind(&raw.kind)?;
        let who = match &raw.who {
            None => Who::Me,
            Some(word) => Who::from_word(word.get_ref()).unwrap_or_else(|| {
                let line = toml_file::line(self.file, 0, &word.span());
                self.findings.error(self.file, line, "unknown-value", &[("field", "who"), ("value", word.get_ref())]);
                Who::Me
            }),
        };
        let all: Vec<Vec<String>> = raw.all.get_ref().iter().map(|group| self.runs(group)).collect();
        if all.is_empty() || all.iter().any(Vec::is_empty) {
            let line = toml_file::line(self.file, 0, &raw.all.span());
            self.findings.error(self.file, line, "empty-run", &[("value", "all")]);
        }
        let &RawRule { within, order, negated, loud, words, .. } = raw;
        let unless = self.runs(&raw.unless);
        Some(DangerRule { kind, who, topic: raw.topic.clone(), all, unless, within, order, negated, loud, words })
    }

    fn kind(&mut self, kind: &Spanned<String>) -> Option<DangerKind> {
        let known = DangerKind::from_word(kind.get_ref());
        if known.is_none() {
            let line = toml_file::line(self.file, 0, &kind.span());
            self.findings.error(self.file, line, "unknown-danger", &[("value", kind.get_ref())]);
        }
        known
    }
}

/// A folded run of words; what is not a plain word keeps its sign.
fn folded(run: &str) -> String {
    let word = |word: &str| match word {
        "_" | "~" => word.to_owned(),
        _ if word.starts_with('@') => word.to_owned(),
        _ => {
            let folded = text::words(word).collect::<Vec<_>>().join(" ");
            if word.ends_with('*') && !folded.is_empty() { format!("{folded}*") } else { folded }
        }
    };
    run.split_whitespace().map(word).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a concept is said by itself, by any way round.
fn leads_to_itself(name: &str, words: &BTreeMap<String, Vec<String>>) -> bool {
    let mut seen = BTreeSet::new();
    let mut queue = vec![name];
    while let Some(next) = queue.pop() {
        let said = words.get(next).into_iter().flatten().flat_map(|run| run.split(' '));
        for other in said.filter_map(|word| word.strip_prefix('@')) {
            if other == name {
                return true;
            }
            if seen.insert(other) {
                queue.push(other);
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> (Danger, Vec<(usize, String)>) {
        let file = SourceFile { name: "content/danger/es-MX.toml".into(), text: text.into() };
        let mut findings = Findings::new();
        let danger = read(&file, &mut findings);
        (danger, findings.into_vec().into_iter().map(|finding| (finding.line, finding.rule.to_owned())).collect())
    }

    #[test]
    fn a_rule_is_folded_and_keeps_its_signs() {
        let (danger, findings) = read_text(
            "[words]\nDie = [\"MORÍR*\", \"quitarme la vida\"]\n[[rule]]\nkind = \"self-harm\"\nall = [[\"quiero ~ @Die\", \"¡Auxilio!\"]]\n",
        );
        assert_eq!(findings, []);
        assert_eq!(danger.words["Die"], ["morir*", "quitarme la vida"]);
        assert_eq!(danger.rules[0].all, [["quiero ~ @Die", "auxilio"]]);
    }

    #[test]
    fn what_a_rule_cannot_mean_is_one_finding_with_its_line() {
        let (_, findings) = read_text(
            "[words]\na = [\"@b\"]\nb = [\"x @a\"]\n[[rule]]\nkind = \"bad\"\nall = [[\"x\"]]\n[[rule]]\nkind = \"missing\"\nwho = \"us\"\nall = [[\"@nobody\"], []]\nunless = [\"¡!\"]\n",
        );
        let found: Vec<(usize, &str)> = findings.iter().map(|(line, code)| (*line, code.as_str())).collect();
        assert_eq!(
            found,
            [
                (2, "concept-circle"),
                (5, "unknown-danger"),
                (9, "unknown-value"),
                (10, "empty-run"),
                (10, "unknown-concept"),
                (11, "empty-run"),
            ]
        );
    }
}
