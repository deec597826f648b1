//! A claim: a statement about a service with where and when it was read. What nobody has stated is *unknown*, never guessed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A text in each locale that has it (BCP 47 tag → text).
pub type LocalText = BTreeMap<String, String>;

/// What a claim states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ClaimValue {
    /// One word or one number.
    Word(String),
    /// Several words.
    Many(Vec<String>),
    /// A sentence for the reader, by locale.
    Text(LocalText),
}

impl ClaimValue {
    /// The value as one plain string: words joined by commas, a sentence in the given locale or else in any.
    pub fn plain(&self, locale: &str) -> String {
        match self {
            Self::Word(word) => word.clone(),
            Self::Many(words) => words.join(", "),
            Self::Text(text) => text.get(locale).or_else(|| text.values().next()).cloned().unwrap_or_default(),
        }
    }

    /// The words of the value; none where it is a sentence.
    pub fn words(&self) -> &[String] {
        match self {
            Self::Word(word) => std::slice::from_ref(word),
            Self::Many(words) => words,
            Self::Text(_) => &[],
        }
    }
}

/// A statement about a service or a contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// What is stated.
    pub value: ClaimValue,
    /// The id of the source, within the service.
    pub source: String,
    /// The day on which we saw it (RFC 3339 full-date).
    pub seen_on: String,
}
