//! `content/reviews/signed.toml`: who has signed what. A signature is bound to the fingerprint of one text, so that an edit opens
//! that text again and nothing else. Persons' names are never in it.

use std::collections::BTreeMap;

use cobijo_base::content::{Block, ReviewState, Signature};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use toml::Spanned;

use crate::{Findings, SourceFile, toml_file};

/// Who can sign.
pub const ROLES: [&str; 4] = ["practitioner", "lawyer", "youth", "speaker"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    signed: Vec<RawSignature>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSignature {
    text: String,
    role: Spanned<String>,
    organisation: String,
    month: Spanned<String>,
}

/// Signatures by text and role.
#[derive(Clone, Debug, Default)]
pub struct Signatures(BTreeMap<(String, String), Signature>);

/// The fingerprint of one text in one language.
pub fn fingerprint(locale: &str, text: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(locale.as_bytes());
    hash.update([0]);
    hash.update(text.as_bytes());
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Reads them.
pub fn read(file: &SourceFile, findings: &mut Findings) -> Signatures {
    let raw: Option<Raw> = toml_file::read(file, &file.text, 0, findings);
    let mut signatures = BTreeMap::new();
    for RawSignature { text, role, organisation, month } in raw.map(|raw| raw.signed).unwrap_or_default() {
        if !ROLES.contains(&role.get_ref().as_str()) {
            findings.error(file, toml_file::line(file, 0, &role.span()), "unknown-role", &[("value", role.get_ref())]);
            continue;
        }
        if month.get_ref().len() != 7 || format!("{}-01", month.get_ref()).parse::<jiff::civil::Date>().is_err() {
            findings.error(file, toml_file::line(file, 0, &month.span()), "bad-date", &[("value", month.get_ref())]);
            continue;
        }
        signatures.insert((text, role.into_inner()), Signature { organisation, month: month.into_inner() });
    }
    Signatures(signatures)
}

impl Signatures {
    /// Who signed a text in a role.
    pub fn of(&self, locale: &str, text: &str, role: &str) -> Option<&Signature> {
        self.0.get(&(fingerprint(locale, text), role.to_owned()))
    }

    /// Every signature: fingerprint, role, whose.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str, &Signature)> {
        self.0.iter().map(|((text, role), signature)| (text.as_str(), role.as_str(), signature))
    }

    /// What a page's foot says of each role: the oldest signature, once every one of its texts has one.
    pub fn state(&self, locale: &str, heads: &[&str], blocks: &[Block]) -> ReviewState {
        let all: Vec<&str> = heads.iter().copied().chain(blocks.iter().flat_map(Block::texts)).collect();
        let legal: Vec<&str> = blocks.iter().filter(|block| block.legal.is_some()).flat_map(Block::texts).collect();
        let whole = |texts: &[&str], role: &str| {
            let signed: Option<Vec<&Signature>> = texts.iter().map(|text| self.of(locale, text, role)).collect();
            signed.and_then(|signed| signed.into_iter().min_by_key(|signature| signature.month.clone()).cloned())
        };
        ReviewState {
            practitioner: whole(&all, "practitioner"),
            lawyer: whole(&legal, "lawyer"),
            youth: whole(&all, "youth"),
            speaker: whole(&all, "speaker"),
        }
    }

    /// Writes a lawyer's signature into the legal sentences that have it.
    pub fn sign_legal(&self, locale: &str, blocks: &mut [Block]) {
        for block in blocks {
            let signed = block.texts().map(|text| self.of(locale, text, "lawyer")).collect::<Option<Vec<_>>>();
            let month = signed.and_then(|signed| signed.into_iter().map(|signature| signature.month.clone()).min());
            if let (Some(legal), Some(month)) = (&mut block.legal, month) {
                legal.lawyer = Some(month);
            }
        }
    }
}
