//! A page file: `content/topics/<topic>/<locale>.<name>.md`.

use std::collections::BTreeMap;
use std::ops::Range;

use cobijo_base::content::{Audience, Edition, Page, ReviewState};
use serde::Deserialize;
use toml::Spanned;

use crate::body::{self, Body, LinkUse};
use crate::{Findings, SourceFile, front_matter, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: Spanned<String>,
    summary: Spanned<String>,
    audiences: Vec<Spanned<String>>,
    #[serde(default)]
    edition: Option<Spanned<String>>,
    #[serde(default)]
    sources: Vec<Spanned<String>>,
    #[serde(default)]
    ways: Vec<String>,
    #[serde(default)]
    section_ways: BTreeMap<Spanned<String>, Vec<String>>,
}

/// A page with what has to be checked against the rest.
pub struct ReadPage {
    /// The page.
    pub page: Page,
    /// Which of its blocks came from shared parts.
    pub shared: Vec<Range<usize>>,
    /// Where its links lead.
    pub links: Vec<LinkUse>,
    /// Sources named in its front matter and its legal blocks.
    pub source_uses: Vec<LinkUse>,
    /// The file, for findings.
    pub file: SourceFile,
    /// The line of its `audiences`.
    pub audiences_line: usize,
}

/// Reads a page.
pub fn read(file: SourceFile, shared: &BTreeMap<String, Body>, findings: &mut Findings) -> Option<ReadPage> {
    let divided = front_matter::divide(&file, findings)?;
    let offset = divided.toml_offset;
    let front: Option<FrontMatter> = toml_file::read(&file, divided.toml, offset, findings);
    let body = body::read(&file, divided.body, divided.body_line, shared, findings);
    let front = front?;
    let line = |spanned: &Spanned<String>| toml_file::line(&file, offset, &spanned.span());
    texts_given(&file, &[("title", &front.title), ("summary", &front.summary)], offset, findings);
    let audiences = audiences(&file, &front.audiences, offset, findings);
    body.no_answers(&file, findings);
    let edition = match &front.edition {
        None => Edition::Page,
        Some(word) => Edition::from_word(word.get_ref()).unwrap_or_else(|| {
            findings.error(&file, line(word), "unknown-edition", &[("value", word.get_ref())]);
            Edition::Page
        }),
    };
    if body.blocks.is_empty() {
        findings.error(&file, divided.body_line, "empty-page", &[]);
    }
    let audiences_line = front.audiences.first().map_or(1, &line);
    let mut source_uses: Vec<LinkUse> =
        front.sources.iter().map(|source| LinkUse { to: source.get_ref().clone(), line: line(source) }).collect();
    source_uses.extend(body.legal_sources);
    let page = Page {
        audiences,
        edition,
        title: front.title.into_inner(),
        summary: front.summary.into_inner(),
        ways: front.ways,
        section_ways: BTreeMap::new(),
        sources: front.sources.into_iter().map(Spanned::into_inner).collect(),
        review: ReviewState::default(),
        blocks: body.blocks,
    };
    for anchor in front.section_ways.keys() {
        if !page.anchors().any(|known| known == anchor.get_ref()) {
            findings.error(&file, line(anchor), "unknown-section", &[("section", anchor.get_ref())]);
        }
    }
    let section_ways = front.section_ways.into_iter().map(|(anchor, ways)| (anchor.into_inner(), ways)).collect();
    let page = Page { section_ways, ..page };
    Some(ReadPage { page, shared: body.shared, links: body.links, source_uses, audiences_line, file })
}

/// Fields of a front matter that may not be empty.
pub fn texts_given(file: &SourceFile, fields: &[(&str, &Spanned<String>)], offset: usize, findings: &mut Findings) {
    for (field, value) in fields.iter().filter(|(_, value)| value.get_ref().trim().is_empty()) {
        findings.error(file, toml_file::line(file, offset, &value.span()), "missing-field", &[("field", field)]);
    }
}

/// The audiences that a front matter names; at least one.
pub fn audiences(file: &SourceFile, words: &[Spanned<String>], offset: usize, findings: &mut Findings) -> Vec<Audience> {
    let mut audiences = Vec::new();
    for word in words {
        match Audience::from_word(word.get_ref()) {
            Some(audience) => audiences.push(audience),
            None => {
                let line = toml_file::line(file, offset, &word.span());
                findings.error(file, line, "unknown-audience", &[("value", word.get_ref())]);
            }
        }
    }
    if words.is_empty() {
        findings.error(file, 1, "missing-field", &[("field", "audiences")]);
    }
    audiences
}
