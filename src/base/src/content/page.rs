//! A topic and its pages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::word_enum;
use super::{Block, BlockKind};

word_enum! {
    /// Whom a page speaks to.
    Audience {
        /// A teenager.
        Teen = "teen",
        /// A mother, a father, whoever brings a child up.
        Parent = "parent",
        /// A caregiver, teacher or frontline worker.
        Caregiver = "caregiver",
    }
}

impl Audience {
    /// This audience as a bit, for the image's masks.
    pub const fn bit(self) -> u8 {
        match self {
            Self::Teen => 1,
            Self::Parent => 2,
            Self::Caregiver => 4,
        }
    }

    /// The audiences in a mask.
    pub fn from_mask(mask: u8) -> Vec<Self> {
        Self::ALL.iter().copied().filter(|audience| mask & audience.bit() != 0).collect()
    }
}

word_enum! {
    /// Which edition of a page.
    Edition {
        /// The page itself.
        Page = "page",
        /// Easy read: one idea a line.
        Easy = "easy",
    }
}

/// Who has signed, for an organisation, and when (a month, RFC 3339 without the day). Persons' names are nowhere in a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The organisation.
    pub organisation: String,
    /// The month.
    pub month: String,
}

/// Who has signed every sentence of a page. Nobody, until people have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewState {
    /// A practitioner (psychologist, social worker).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practitioner: Option<Signature>,
    /// A lawyer, for the legal sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lawyer: Option<Signature>,
    /// A group of young people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub youth: Option<Signature>,
    /// A speaker of the language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker: Option<Signature>,
}

/// A page: one topic for one or more audiences, in one locale and edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Whom it speaks to.
    pub audiences: Vec<Audience>,
    /// Which edition it is.
    pub edition: Edition,
    /// Its title, in the reader's words.
    pub title: String,
    /// One sentence on what it answers.
    pub summary: String,
    /// What such a reader would type.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<String>,
    /// The same, for a section by its anchor.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub section_ways: BTreeMap<String, Vec<String>>,
    /// Ids of sources in the release.
    pub sources: Vec<String>,
    /// Who has reviewed it.
    #[serde(default)]
    pub review: ReviewState,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

impl Page {
    /// The anchors of its sections.
    pub fn anchors(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter(|block| block.kind == BlockKind::Heading).filter_map(|block| block.anchor.as_deref())
    }

    /// The audiences as a mask.
    pub fn mask(&self) -> u8 {
        self.audiences.iter().fold(0, |mask, audience| mask | audience.bit())
    }
}

/// A topic in one locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// A key of the taxonomy.
    pub id: String,
    /// Its pages.
    pub pages: Vec<Page>,
}

impl Topic {
    /// Everyone a page of this topic speaks to.
    pub fn audiences(&self) -> Vec<Audience> {
        Audience::from_mask(self.pages.iter().fold(0, |mask, page| mask | page.mask()))
    }
}
