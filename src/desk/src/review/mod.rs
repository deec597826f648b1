//! The review kit: sentences to approve one by one, on paper or in a browser; signatures bound to the sentence.

mod export;
mod import;
mod ledger;
mod unit;

use std::fmt;
use std::path::Path;

use cobijo_parse::{Findings, read_content};

use crate::check::Passage;

pub use export::export;
pub use import::{ImportError, Imported, import};
pub use ledger::{Open, Verdict};
pub use unit::{Role, Unit, units};

/// Where a role stands.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    /// Texts that the role reads.
    pub texts: usize,
    /// Of those, signed as they are now.
    pub signed: usize,
    /// Of those, what somebody asked to change or take out, and nobody has.
    pub wishes: usize,
    /// Signatures whose text is there no more.
    pub orphans: usize,
}

/// What a role has still to read: what was never signed, or has changed since.
pub fn open_units(folder: &Path, role: Role, locale: &str, topics: &[String]) -> Vec<Unit> {
    let content = read_content(folder);
    let units = units(&Passage::all(&content), role, locale, topics);
    units.into_iter().filter(|unit| content.signatures.of(locale, &unit.text, role.as_str()).is_none()).collect()
}

/// Whether a topic, a guide or a card has this id.
pub fn is_known(folder: &Path, id: &str) -> bool {
    let content = read_content(folder);
    Passage::all(&content).iter().any(|passage| passage.id == id)
}

/// How far each role is, in one language.
pub fn progress(folder: &Path, role: Role, locale: &str) -> Progress {
    let content = read_content(folder);
    let units = units(&Passage::all(&content), role, locale, &[]);
    let wishes = ledger::read_open(folder);
    let signed = units.iter().filter(|unit| content.signatures.of(locale, &unit.text, role.as_str()).is_some()).count();
    let known: std::collections::BTreeSet<&str> = units.iter().map(|unit| unit.id.as_str()).collect();
    Progress {
        texts: units.len(),
        signed,
        wishes: wishes.iter().filter(|wish| wish.role == role.as_str() && known.contains(wish.text.as_str())).count(),
        orphans: content.signatures.all().filter(|(text, signer, _)| *signer == role.as_str() && !known.contains(text)).count(),
    }
}

/// Findings for what reviewers asked to change or take out, as long as the text is as it was.
pub(crate) fn wishes(folder: &Path, passages: &[Passage<'_>], findings: &mut Findings) {
    for wish in ledger::read_open(folder) {
        let found = passages.iter().find_map(|passage| {
            let text = passage.texts.iter().find(|text| cobijo_parse::fingerprint(passage.locale, text.text) == wish.text)?;
            Some((passage.file, passage.line_of(text.text)))
        });
        if let Some((file, line)) = found {
            let rule = if wish.verdict == Verdict::Remove { "review-remove" } else { "review-change" };
            findings.warning(file, line, rule, &[("role", &wish.role), ("note", &wish.note)]);
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
