//! Two originals by one mind: when one language changes, somebody reads the other beside it. `content/agreed.toml` keeps a
//! fingerprint of each text as it was when they last did; `cobijo content agree` writes it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cobijo_parse::{Findings, read_toml};
use sha2::{Digest as _, Sha256};

use super::passage::{Passage, What};

/// A text's name → language → fingerprint.
type Agreed = BTreeMap<String, BTreeMap<String, String>>;

const FILE: &str = "agreed.toml";

/// The fingerprint of what a reader sees: titles, texts, buttons, shared parts; not what a reader would type, not the sources.
fn fingerprint(passage: &Passage<'_>) -> String {
    let mut hash = Sha256::new();
    for text in &passage.texts {
        hash.update(text.text.as_bytes());
        hash.update([0]);
        hash.update(text.to.unwrap_or_default().as_bytes());
        hash.update([1]);
    }
    hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// A language that is still growing is not compared: it owes nothing yet.
fn now(passages: &[Passage<'_>], complete: &BTreeSet<&str>) -> Agreed {
    let mut now = Agreed::new();
    for passage in passages.iter().filter(|passage| passage.what != What::Word && complete.contains(passage.locale)) {
        now.entry(passage.unit()).or_default().insert(passage.locale.to_owned(), fingerprint(passage));
    }
    now
}

/// Tells of each text whose sibling has changed since both were read together.
pub fn check(folder: &Path, passages: &[Passage<'_>], complete: &BTreeSet<&str>, findings: &mut Findings) {
    let Some(file) = crate::whole::read(folder, FILE, findings) else { return };
    let agreed: Agreed = read_toml(&file, &file.text, 0, findings).unwrap_or_default();
    for (unit, locales) in now(passages, complete) {
        let known = agreed.get(&unit);
        let same = |locale: &str, print: &String| known.and_then(|known| known.get(locale)) == Some(print);
        let changed: Vec<&String> =
            locales.iter().filter(|(locale, print)| !same(locale, print)).map(|(locale, _)| locale).collect();
        for passage in passages
            .iter()
            .filter(|passage| passage.what != What::Word && passage.unit() == unit && complete.contains(passage.locale))
        {
            let own = changed.iter().any(|locale| *locale == passage.locale);
            let (Some(other), false) = (changed.iter().find(|locale| **locale != passage.locale), own) else { continue };
            findings.warning(passage.file, 1, "sibling-changed", &[("locale", other), ("unit", &unit)]);
        }
        if changed.len() == locales.len() && locales.len() > 1 {
            let first = passages.iter().find(|passage| passage.what != What::Word && passage.unit() == unit);
            if let Some(passage) = first {
                findings.warning(passage.file, 1, "siblings-unread", &[("unit", &unit)]);
            }
        }
    }
}

/// Writes down that the languages of these texts (all, if none is named) have been read side by side.
pub fn agree(folder: &Path, passages: &[Passage<'_>], complete: &BTreeSet<&str>, units: &[String]) -> std::io::Result<PathBuf> {
    let path = folder.join(FILE);
    let mut agreed: Agreed = std::fs::read_to_string(&path).ok().and_then(|text| toml::from_str(&text).ok()).unwrap_or_default();
    let now = now(passages, complete);
    agreed.retain(|unit, _| now.contains_key(unit));
    agreed.extend(now.into_iter().filter(|(unit, _)| units.is_empty() || units.contains(unit)));
    let mut text =
        "# Fingerprints of texts whose languages have been read side by side. Written by: cobijo content agree\n".to_owned();
    for (unit, locales) in agreed {
        text.push_str(&format!("\n[\"{unit}\"]\n"));
        text.extend(locales.iter().map(|(locale, print)| format!("{locale} = \"{print}\"\n")));
    }
    crate::whole::write(&path, text)?;
    Ok(path)
}
