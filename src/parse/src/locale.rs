//! A locale's folder: `content/locales/<tag>/locale.toml` and its Fluent files.

use std::collections::BTreeMap;

use cobijo_base::words::Catalogue;
use serde::Deserialize;

use crate::{Findings, SourceFile, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: String,
    position: u32,
    #[serde(default)]
    complete: bool,
    #[serde(default)]
    return_word: Option<String>,
    #[serde(default)]
    say: BTreeMap<String, String>,
}

/// A locale as its folder says it.
pub struct ReadLocale {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// Its place in the order of locales.
    pub position: u32,
    /// Whether every word must be there (a partial pack is valid too).
    pub complete: bool,
    /// The word that opens again from a cover; a partial locale may have none.
    pub return_word: Option<String>,
    /// Written → said.
    pub say: BTreeMap<String, String>,
    /// Messages: key, Fluent source.
    pub messages: Vec<(String, String)>,
    /// Where each key stands.
    pub places: BTreeMap<String, (SourceFile, usize)>,
    /// The folder's own file, for findings.
    pub file: SourceFile,
}

/// Reads `locale.toml` and the Fluent files beside it.
pub fn read(tag: &str, file: SourceFile, fluent: &[SourceFile], findings: &mut Findings) -> Option<ReadLocale> {
    let raw: Raw = toml_file::read(&file, &file.text, 0, findings)?;
    let mut messages = Vec::new();
    let mut places: BTreeMap<String, (SourceFile, usize)> = BTreeMap::new();
    for source in fluent {
        for message in split(source) {
            if let Err(errors) = Catalogue::parse(tag, &message.source) {
                let reason = errors.first().map_or("", |error| error.reason.as_str());
                findings.error(source, message.line, "fluent", &[("reason", reason)]);
                continue;
            }
            if let Some((first, line)) = places.get(&message.key) {
                let where_else = format!("{}:{line}", first.name);
                findings.error(source, message.line, "duplicate-word", &[("key", &message.key), ("other", &where_else)]);
                continue;
            }
            places.insert(message.key.clone(), (source.clone(), message.line));
            messages.push((message.key, message.source));
        }
    }
    messages.sort();
    Some(ReadLocale {
        tag: tag.to_owned(),
        name: raw.name,
        position: raw.position,
        complete: raw.complete,
        return_word: raw.return_word,
        say: raw.say,
        messages,
        places,
        file,
    })
}

struct Message {
    key: String,
    line: usize,
    source: String,
}

/// Divides a Fluent file into its messages: a message begins at the left margin and goes on while lines are indented.
fn split(file: &SourceFile) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for (at, text) in file.text.lines().enumerate() {
        if text.trim().is_empty() || text.starts_with('#') {
            continue;
        }
        let goes_on = text.starts_with([' ', '\t', '}']);
        match messages.last_mut() {
            Some(last) if goes_on => {
                last.source.push('\n');
                last.source.push_str(text);
            }
            _ => {
                let key = text.split('=').next().unwrap_or_default().trim().to_owned();
                messages.push(Message { key, line: at + 1, source: text.to_owned() });
            }
        }
    }
    messages
}
