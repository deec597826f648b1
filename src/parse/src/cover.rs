//! A cover: `content/covers/<id>/<locale>.md`, ordinary content with a heading for each entry.

use std::collections::BTreeMap;

use cobijo_base::content::{BlockKind, Cover, CoverEntry};
use serde::Deserialize;

use crate::{Findings, SourceFile, body, front_matter, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    name: String,
    icon: String,
    search_hint: String,
}

/// Reads a cover.
pub fn read(id: &str, file: &SourceFile, findings: &mut Findings) -> Option<Cover> {
    let divided = front_matter::divide(file, findings)?;
    let front: FrontMatter = toml_file::read(file, divided.toml, divided.toml_offset, findings)?;
    let body = body::read(file, divided.body, divided.body_line, &BTreeMap::new(), findings);
    let mut entries: Vec<CoverEntry> = Vec::new();
    for block in body.blocks {
        if block.kind == BlockKind::Heading {
            entries.push(CoverEntry { title: block.text, text: String::new() });
            continue;
        }
        let Some(entry) = entries.last_mut() else {
            findings.error(file, divided.body_line, "cover-before-heading", &[]);
            return None;
        };
        for line in
            std::iter::once(block.text).chain(block.items.into_iter().map(|item| item.text)).filter(|line| !line.is_empty())
        {
            if !entry.text.is_empty() {
                entry.text.push('\n');
            }
            entry.text.push_str(&line);
        }
    }
    if entries.is_empty() {
        findings.error(file, divided.body_line, "empty-page", &[]);
    }
    Some(Cover { id: id.to_owned(), name: front.name, icon: front.icon, search_hint: front.search_hint, entries })
}
