//! `content check`: what the parser finds, and the editorial rules.

mod advice;
mod agreed;
mod covers;
mod directory;
mod editorial;
mod gender;
mod guides;
mod home_alternative;
mod known_offender;
mod numbers;
mod overlap;
mod passage;
mod phrases;
mod readable;
mod siblings;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cobijo_base::content::{Audience, Block, BlockKind, Edition, Release};
use cobijo_base::danger::Example;
use cobijo_parse::{Content, Finding, Findings, PageSource, Severity, read_content, read_content_with_drafts};
use jiff::civil::Date;

pub use directory::age_in_days;
pub use readable::Reading;

use crate::answers::{self, Answer};
use editorial::Rules;
pub(crate) use passage::{Part, Passage, What};

/// What a check found.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The release; none if there is an error.
    pub release: Option<Release>,
    /// The same with the draft directories of other countries: a test release, never for readers.
    pub with_drafts: Option<Release>,
    /// Sentences of danger and of none, by locale: what a release that readers get has learned from.
    pub examples: BTreeMap<String, Vec<Example>>,
    /// Everything found, in the order of files and lines.
    pub findings: Vec<Finding>,
}

impl Checked {
    /// How many errors and how many warnings.
    pub fn counts(&self) -> (usize, usize) {
        let errors = self.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        (errors, self.findings.len() - errors)
    }
}

/// Checks a content folder, drafts included. It reads no clock: what is too old is told only for a day that is given.
pub fn check(folder: &Path, at: Option<Date>) -> Checked {
    let content = read_content(folder);
    // Drafts never reach a reader, but their authors are told their mistakes too.
    let drafts = read_content_with_drafts(folder);
    let mut findings = Findings::new();
    for read in &drafts.services {
        directory::check(read, &drafts.services, &drafts.short_codes, at, &mut findings);
    }
    crate::calls::check(folder, &content.services, &mut findings);
    editorial_rules(folder, &content, &mut findings);
    if let Some(release) = &content.release {
        answers::check(folder, release, &mut findings);
    }
    let sound = !findings.has_errors() && drafts.release.is_some();
    let (release, with_drafts) = if sound { (content.release, drafts.release) } else { (None, None) };
    let mut all = content.findings;
    all.extend(drafts.findings);
    all.extend(findings.into_vec());
    all.sort();
    all.dedup();
    Checked { release, with_drafts, examples: content.examples, findings: all }
}

/// Everything that is a matter of words: what must be said, what may not be, how easy it is to read.
fn editorial_rules(folder: &Path, content: &Content, findings: &mut Findings) {
    let passages = Passage::all(content);
    let rules = rules(folder, content, findings);
    let mut used = BTreeSet::new();
    for passage in &passages {
        numbers::check(passage, findings);
        let Some(editorial) = rules.of(passage.locale) else { continue };
        phrases::check(passage, editorial, &mut used, findings);
        gender::check(passage, editorial, &mut used, findings);
        advice::check(passage, &rules, findings);
        if passage.speaks_to(Audience::Teen) {
            home_alternative::check(passage, editorial, findings);
        }
    }
    for page in content.pages.iter().filter(|page| page.page.audiences.contains(&Audience::Teen)) {
        if let Some(editorial) = rules.of(&page.locale) {
            known_offender::check(page, editorial, findings);
        }
    }
    for guide in &content.guides {
        guides::check(guide, rules.of(&guide.locale), findings);
    }
    for cover in &content.covers {
        covers::check(cover, rules.of(&cover.locale), findings);
    }
    for (editorial, file) in rules.languages.values() {
        phrases::lists(editorial, file, &used, findings);
    }
    readable::check(&passages, &rules, findings);
    overlap::check(&passages, findings);
    siblings::check(content, &passages, findings);
    agreed::check(folder, &passages, &complete(content), findings);
    crate::review::wishes(folder, &passages, findings);
}

/// The languages that claim to have everything.
fn complete(content: &Content) -> BTreeSet<&str> {
    content.words.iter().filter(|words| words.complete).map(|words| words.locale.as_str()).collect()
}

fn rules(folder: &Path, content: &Content, findings: &mut Findings) -> Rules {
    let locales: Vec<String> = content.words.iter().map(|words| words.locale.clone()).collect();
    Rules::read(folder, &locales, findings)
}

/// How easy each text is to read, easiest last, and the two pages of one language that have most in common.
pub fn reading(folder: &Path) -> (Vec<Reading>, Option<(f64, String, String)>) {
    let content = read_content(folder);
    let passages = Passage::all(&content);
    let mut readings = readable::read(&passages, &rules(folder, &content, &mut Findings::new()));
    readings.sort_by(|one, other| {
        one.locale
            .cmp(&other.locale)
            .then(one.bar.cmp(other.bar))
            .then(one.score.unwrap_or_default().total_cmp(&other.score.unwrap_or_default()))
    });
    (readings, overlap::largest(&passages))
}

/// What answers each recommendation and barrier of the study.
pub fn report(folder: &Path) -> Vec<Answer> {
    answers::answers(folder, &mut Findings::new()).map(|(rows, _)| rows).unwrap_or_default()
}

/// Writes down that the languages of these texts (all, if none is named) have been read side by side.
pub fn agree(folder: &Path, units: &[String]) -> std::io::Result<std::path::PathBuf> {
    let content = read_content(folder);
    agreed::agree(folder, &Passage::all(&content), &complete(&content), units)
}

/// The line on which a text stands; 1 where it came from a shared part.
fn line_of(page: &PageSource, text: &str) -> usize {
    let start: String = text.chars().take(40).collect();
    page.file.line_with(&start)
}

/// Whether a page is an ordinary page (not the easy-read edition).
fn is_page(page: &PageSource) -> bool {
    page.page.edition == Edition::Page
}

/// Whether a block is read as running text.
fn is_prose(block: &Block) -> bool {
    !matches!(block.kind, BlockKind::Heading | BlockKind::Action | BlockKind::Link | BlockKind::Contact)
}
