//! `content check`: what the parser finds, and the editorial rules.

mod directory;
mod home_alternative;
mod known_offender;
mod numbers;
mod siblings;

use std::path::Path;

use cobijo_base::content::{Audience, Block, BlockKind, Edition, Release};
use cobijo_parse::{Finding, Findings, PageSource, Severity, read_content, read_content_with_drafts};
use jiff::civil::Date;

pub use directory::age_in_days;

/// What a check found.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The release; none if there is an error.
    pub release: Option<Release>,
    /// The same with the draft directories of other countries: a test release, never for readers.
    pub with_drafts: Option<Release>,
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
    for page in &content.pages {
        numbers::check(page, &mut findings);
        if page.page.audiences.contains(&Audience::Teen) {
            home_alternative::check(page, &mut findings);
            known_offender::check(page, &mut findings);
            crisis_contact(page, &mut findings);
        }
    }
    siblings::check(&content.pages, &mut findings);
    let sound = !findings.has_errors() && drafts.release.is_some();
    let (release, with_drafts) = if sound { (content.release, drafts.release) } else { (None, None) };
    let mut all = content.findings;
    all.extend(drafts.findings);
    all.extend(findings.into_vec());
    all.sort();
    all.dedup();
    Checked { release, with_drafts, findings: all }
}

/// Topics whose reader may be thinking of dying, though most never type it.
const CRISIS_TOPICS: &[&str] = &["sextortion", "intimate-images-shared", "deepfake", "feeling-bad"];

fn crisis_contact(page: &PageSource, findings: &mut Findings) {
    let wanted = CRISIS_TOPICS.contains(&page.topic.as_str());
    if wanted && !page.page.blocks.iter().any(|block| block.to.as_deref() == Some("contact:crisis")) {
        findings.error(&page.file, 1, "crisis-contact-missing", &[("topic", &page.topic)]);
    }
}

/// The texts of a block that a reader sees: its own and its items', one by one.
fn texts(block: &Block) -> impl Iterator<Item = &str> {
    let fallback = block.legal.as_ref().and_then(|legal| legal.fallback.as_deref());
    std::iter::once(block.text.as_str())
        .chain(block.items.iter().map(|item| item.text.as_str()))
        .chain(fallback)
        .filter(|text| !text.is_empty())
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
