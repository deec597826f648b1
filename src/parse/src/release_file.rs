//! `content/release.toml`: whose release this is, its serial and channel, and the order of its topics.

use std::collections::BTreeMap;

use cobijo_base::content::Channel;
use serde::Deserialize;
use toml::Spanned;

use crate::{Findings, SourceFile, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    publisher: String,
    serial: u64,
    channel: Spanned<String>,
    published: Spanned<String>,
    default_locale: String,
    topics: Vec<String>,
    #[serde(default)]
    guides: Vec<String>,
    #[serde(default)]
    cards: Vec<String>,
    covers: Vec<String>,
    zones: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    draft_zones: BTreeMap<String, Spanned<String>>,
}

/// What `release.toml` says.
pub struct ReleaseFile {
    /// Whose content it is.
    pub publisher: String,
    /// It only grows.
    pub serial: u64,
    /// Preview or public.
    pub channel: Channel,
    /// The day it was made.
    pub published: String,
    /// The locale of last resort.
    pub default_locale: String,
    /// Topic ids in their order.
    pub topics: Vec<String>,
    /// Guide ids in their order.
    pub guides: Vec<String>,
    /// Card ids in their order.
    pub cards: Vec<String>,
    /// Cover ids in their order; the first is the one that leaving shows.
    pub covers: Vec<String>,
    /// Zone name → POSIX rule.
    pub zones: BTreeMap<String, String>,
}

/// Reads it.
///
/// With `drafts`, zones of draft directories count too.
pub fn read(file: &SourceFile, drafts: bool, findings: &mut Findings) -> Option<ReleaseFile> {
    let mut raw: Raw = toml_file::read(file, &file.text, 0, findings)?;
    let line = |spanned: &Spanned<String>| toml_file::line(file, 0, &spanned.span());
    let channel = Channel::from_word(raw.channel.get_ref());
    if channel.is_none() {
        findings.error(file, line(&raw.channel), "unknown-channel", &[("value", raw.channel.get_ref())]);
    }
    if raw.published.get_ref().parse::<jiff::civil::Date>().is_err() {
        findings.error(file, line(&raw.published), "bad-date", &[("value", raw.published.get_ref())]);
    }
    if drafts {
        raw.zones.append(&mut raw.draft_zones);
    }
    for (zone, rule) in &raw.zones {
        if jiff::tz::TimeZone::posix(rule.get_ref()).is_err() {
            findings.error(file, line(rule), "bad-zone-rule", &[("zone", zone), ("value", rule.get_ref())]);
        }
    }
    Some(ReleaseFile {
        publisher: raw.publisher,
        serial: raw.serial,
        channel: channel?,
        published: raw.published.into_inner(),
        default_locale: raw.default_locale,
        topics: raw.topics,
        guides: raw.guides,
        cards: raw.cards,
        covers: raw.covers,
        zones: raw.zones.into_iter().map(|(zone, rule)| (zone, rule.into_inner())).collect(),
    })
}
