//! `content report`: what answers each recommendation and barrier of the study (`content/answers.toml`), and what checks it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cobijo_base::content::{Need, Release};
use cobijo_parse::{Findings, Language, SourceFile, read_toml};
use serde::{Deserialize, Serialize};

/// One row.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// `R1` to `R8`, `B01` to `B19`.
    pub id: String,
    /// What it asks for, by language.
    pub asks: BTreeMap<String, String>,
    /// Topics that answer it.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Guides that do.
    #[serde(default)]
    pub guides: Vec<String>,
    /// Cards that do.
    #[serde(default)]
    pub cards: Vec<String>,
    /// Opening words do.
    #[serde(default)]
    pub words: bool,
    /// Kinds of help in the directory that do.
    #[serde(default)]
    pub needs: Vec<String>,
    /// How, by language.
    #[serde(default)]
    pub how: BTreeMap<String, String>,
    /// `rule:NAME`, `test:NAME`.
    #[serde(default)]
    pub checks: Vec<String>,
    /// What an app cannot do about it, by language.
    #[serde(default)]
    pub limit: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    row: Vec<Answer>,
}

/// The rows that must be there.
pub fn wanted() -> Vec<String> {
    (1..=8).map(|row| format!("R{row}")).chain((1..=19).map(|row| format!("B{row:02}"))).collect()
}

/// Reads the rows; a folder without the file has none.
pub fn answers(folder: &Path, findings: &mut Findings) -> Option<(Vec<Answer>, SourceFile)> {
    let file = crate::whole::read(folder, "answers.toml", findings)?;
    let raw: Raw = read_toml(&file, &file.text, 0, findings)?;
    Some((raw.row, file))
}

/// Every row is there, is not empty without its reason, and names only what exists.
pub fn check(folder: &Path, release: &Release, findings: &mut Findings) {
    let Some((rows, file)) = answers(folder, findings) else { return };
    let line = |id: &str| file.line_with(&format!("id = \"{id}\""));
    for id in wanted().iter().filter(|id| !rows.iter().any(|row| row.id == **id)) {
        findings.error(&file, 1, "report-row-missing", &[("id", id)]);
    }
    for row in &rows {
        let answered =
            !(row.topics.is_empty() && row.guides.is_empty() && row.cards.is_empty() && row.needs.is_empty() && !row.words);
        if (!answered || row.checks.is_empty()) && row.limit.is_empty() {
            findings.error(&file, line(&row.id), "report-row-empty", &[("id", &row.id)]);
        }
        for name in row.named().filter(|name| !exists(name, release)) {
            findings.error(&file, line(&row.id), "report-names-nothing", &[("id", &row.id), ("name", &name)]);
        }
        for check in row.checks.iter().filter(|check| !is_check(check)) {
            findings.error(&file, line(&row.id), "report-names-nothing", &[("id", &row.id), ("name", check)]);
        }
    }
}

/// A rule that has its sentence. That a test exists is held by a test: the desk has no source code at hand.
fn is_check(check: &str) -> bool {
    match check.split_once(':') {
        Some(("rule", name)) => Language::English.knows(name),
        Some(("test", name)) => !name.is_empty(),
        _ => false,
    }
}

fn exists(name: &str, release: &Release) -> bool {
    let Some((kind, id)) = name.split_once(':') else { return false };
    if kind == "help" {
        return Need::from_word(id).is_some_and(|need| release.services.iter().any(|service| service.needs.contains(&need)));
    }
    let mut complete = release.locales.iter().filter(|pack| pack.complete);
    complete.all(|pack| match kind {
        "topic" => pack.topics.iter().any(|topic| topic.id == id),
        "guide" => pack.guides.iter().any(|guide| guide.id == id),
        _ => pack.cards.iter().any(|card| card.id == id),
    })
}

impl Answer {
    /// What it names, as link targets.
    pub fn named(&self) -> impl Iterator<Item = String> {
        let of = |kind: &'static str, ids: &[String]| ids.iter().map(|id| format!("{kind}:{id}")).collect::<Vec<_>>();
        let lists = [of("topic", &self.topics), of("guide", &self.guides), of("card", &self.cards), of("help", &self.needs)];
        lists.into_iter().flatten().collect::<BTreeSet<_>>().into_iter()
    }
}
