//! `content/home.toml`: the situations of the first screen, by audience.

use std::collections::BTreeMap;

use cobijo_base::content::{Audience, Situation, Target};
use serde::Deserialize;
use toml::Spanned;

use crate::body::LinkUse;
use crate::{Findings, SourceFile, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    to: Spanned<String>,
}

/// The situations and where they lead.
#[derive(Default)]
pub struct Home {
    /// By audience, in order.
    pub situations: BTreeMap<Audience, Vec<Situation>>,
    /// Links to check.
    pub links: Vec<LinkUse>,
}

/// Reads it.
pub fn read(file: &SourceFile, findings: &mut Findings) -> Home {
    let raw: BTreeMap<Spanned<String>, Vec<Entry>> = toml_file::read(file, &file.text, 0, findings).unwrap_or_default();
    let mut home = Home::default();
    for (word, entries) in raw {
        let Some(audience) = Audience::from_word(word.get_ref()) else {
            findings.error(file, toml_file::line(file, 0, &word.span()), "unknown-audience", &[("value", word.get_ref())]);
            continue;
        };
        let situations = home.situations.entry(audience).or_default();
        for entry in entries {
            let line = toml_file::line(file, 0, &entry.to.span());
            let to = entry.to.into_inner();
            if let Err(rule) = Target::parse(&to) {
                findings.error(file, line, rule, &[("to", &to)]);
            }
            home.links.push(LinkUse { to: to.clone(), line });
            situations.push(Situation { id: entry.id, to });
        }
    }
    for audience in Audience::ALL {
        if !home.situations.contains_key(audience) {
            findings.error(file, 1, "missing-field", &[("field", audience.as_str())]);
        }
    }
    home
}
