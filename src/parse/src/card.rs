//! A card: `content/cards/<id>/<locale>.md`.

use std::collections::BTreeMap;

use cobijo_base::content::{Card, ReviewState};
use serde::Deserialize;
use toml::Spanned;

use crate::body::{self, Body, LinkUse};
use crate::page::{audiences, texts_given};
use crate::{Findings, SourceFile, front_matter, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: Spanned<String>,
    summary: Spanned<String>,
    audiences: Vec<Spanned<String>>,
    #[serde(default)]
    sources: Vec<Spanned<String>>,
}

/// A card with what has to be checked against the rest.
pub struct ReadCard {
    /// The card.
    pub card: Card,
    /// Where its links lead.
    pub links: Vec<LinkUse>,
    /// Sources that it names.
    pub source_uses: Vec<LinkUse>,
    /// The file, for findings.
    pub file: SourceFile,
}

/// Reads a card.
pub fn read(id: &str, file: SourceFile, shared: &BTreeMap<String, Body>, findings: &mut Findings) -> Option<ReadCard> {
    let divided = front_matter::divide(&file, findings)?;
    let offset = divided.toml_offset;
    let front: Option<FrontMatter> = toml_file::read(&file, divided.toml, offset, findings);
    let body = body::read(&file, divided.body, divided.body_line, shared, findings);
    let front = front?;
    texts_given(&file, &[("title", &front.title), ("summary", &front.summary)], offset, findings);
    let audiences = audiences(&file, &front.audiences, offset, findings);
    body.no_answers(&file, findings);
    if body.blocks.is_empty() {
        findings.error(&file, divided.body_line, "empty-page", &[]);
    }
    let line = |spanned: &Spanned<String>| toml_file::line(&file, offset, &spanned.span());
    let mut source_uses: Vec<LinkUse> =
        front.sources.iter().map(|source| LinkUse { to: source.get_ref().clone(), line: line(source) }).collect();
    source_uses.extend(body.legal_sources);
    let card = Card {
        id: id.to_owned(),
        audiences,
        title: front.title.into_inner(),
        summary: front.summary.into_inner(),
        sources: front.sources.into_iter().map(Spanned::into_inner).collect(),
        review: ReviewState::default(),
        blocks: body.blocks,
    };
    Some(ReadCard { card, links: body.links, source_uses, file })
}
