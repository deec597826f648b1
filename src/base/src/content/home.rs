//! What the first screen offers, and the first rules that find danger in a reader's words.

use serde::{Deserialize, Serialize};

use super::word_enum;

/// A situation in the reader's own words, with where it leads. Its label is the word `situation-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Situation {
    /// Its id, the same in every locale.
    pub id: String,
    /// Where it leads, as [`super::Target`] writes it.
    pub to: String,
}

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

/// A small rule: every one of its groups must be heard, each group by any of its words; none of `unless` may be.
///
/// Words are kept folded (see [`crate::text`]); a trailing `*` stands for any ending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DangerRule {
    /// What it finds.
    pub kind: DangerKind,
    /// Who is in danger where the rule fits.
    pub who: Who,
    /// The page that stands first below the danger block.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// Groups of alternatives; each alternative is a word or a run of words.
    pub all: Vec<Vec<String>>,
    /// What makes the sentence harmless: an idiom, a denial, the past.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<String>,
}
