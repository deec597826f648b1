//! What finds danger in a reader's words: a small lexicon of meanings, and rules over it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::word_enum;
use crate::danger::Learned;

word_enum! {
    /// What kind of danger a reader's words speak of.
    DangerKind {
        /// Someone harms or threatens a body now.
        HarmNow = "harm-now",
        /// Thoughts of dying or of hurting oneself.
        SelfHarm = "self-harm",
        /// Held somewhere, or followed.
        HeldOrFollowed = "held-or-followed",
        /// A meeting with someone from the internet, about to happen.
        Meeting = "meeting",
        /// A child or teenager who is missing.
        Missing = "missing",
    }
}

word_enum! {
    /// Who is in danger.
    Who {
        /// The person who writes.
        Me = "me",
        /// Somebody they know.
        Other = "other",
    }
}

/// The danger rules of a locale.
///
/// All words are kept folded (see [`crate::text`]). A *run* is words in a row: `word`, `beginning*`, `@concept`, `_` (any one word),
/// `~` (none, one or two words).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Danger {
    /// Pages that stand behind the one that a rule names, where they are for the reader.
    pub pages: Vec<String>,
    /// Real words that are no slip of the thumb for a word of a rule.
    pub lookalikes: Vec<String>,
    /// Alternatives that a "no" before them does not take back: they only stand by.
    pub bystanders: Vec<String>,
    /// Runs that mean no danger: they are taken out before any rule looks.
    pub idioms: Vec<String>,
    /// Concepts: a name, and the runs that say it.
    pub words: BTreeMap<String, Vec<String>>,
    /// Times and frames in which nothing is danger.
    pub quiet: Vec<Quiet>,
    /// The rules; the first one that fits is the answer.
    pub rules: Vec<DangerRule>,
    /// The page that stands first where no rule names one, for each kind and who (`self-harm me`).
    pub first: BTreeMap<String, String>,
    /// What was learned from examples.
    pub learned: Learned,
}

/// A time or a frame in which some kinds of danger are none: the past, a story, homework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    /// Any of these is heard...
    pub when: Vec<String>,
    /// ...and none of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub but: Vec<String>,
    /// Which kinds; none: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<DangerKind>,
    /// Only so many words around it; none: in the whole text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<u32>,
    /// Only in a text of so many words at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<u32>,
}

/// A rule: every one of its groups is heard, each by any of its runs, and none of `unless`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DangerRule {
    /// What it finds.
    pub kind: DangerKind,
    /// Who is in danger where the rule fits.
    pub who: Who,
    /// The page that stands first below the danger block.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// Groups of alternatives; each alternative is a run.
    pub all: Vec<Vec<String>>,
    /// What makes the sentence harmless, anywhere in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<String>,
    /// All groups stand within so many words; none: anywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<u32>,
    /// They stand in this order.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub order: bool,
    /// Also where it is said with a "no" before it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub negated: bool,
    /// Also in a quiet frame.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub loud: bool,
    /// Only in a text of so many words at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<u32>,
}

/// What search knows of a language beyond its pages. Words are kept folded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SearchWords {
    /// Chat spellings, and what they stand for.
    pub spelling: BTreeMap<String, String>,
    /// Concepts: a name, and the runs of words that say it.
    pub concepts: BTreeMap<String, Vec<String>>,
    /// Everyday questions that nothing here answers: a query that fits them as well as any page found nothing for certain.
    pub everyday: Vec<String>,
}
