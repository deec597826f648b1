//! `content/sources.toml`: where the advice of pages was read.

use std::collections::BTreeMap;

use cobijo_base::content::Source;
use serde::Deserialize;

use crate::{Findings, SourceFile, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    title: String,
    publisher: String,
    url: Option<String>,
    seen: String,
    seen_on: String,
}

/// Reads the sources, sorted by id.
pub fn read(file: &SourceFile, findings: &mut Findings) -> Vec<Source> {
    let entries: BTreeMap<String, Entry> = toml_file::read(file, &file.text, 0, findings).unwrap_or_default();
    let source = |(id, entry): (String, Entry)| Source {
        id,
        title: entry.title,
        publisher: entry.publisher,
        url: entry.url,
        seen: entry.seen,
        seen_on: entry.seen_on,
    };
    entries.into_iter().map(source).collect()
}
