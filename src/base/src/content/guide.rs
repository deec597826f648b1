//! A guide: short steps with answers to tap. The answers choose the next screen and are kept nowhere.

use serde::{Deserialize, Serialize};

use super::{Audience, Block, ReviewState};

/// An answer that a step offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its id, the same in every locale.
    pub id: String,
    /// In the reader's words.
    pub label: String,
    /// The step that it leads to.
    pub to: String,
}

/// One screen of a guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its id in the guide; the first one is `start`.
    pub id: String,
    /// Its question, or what it is about.
    pub title: String,
    /// Its blocks.
    pub blocks: Vec<Block>,
    /// Its answers; none: the guide ends here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}

/// A guide in one locale, for one or more audiences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// Its id. Two guides may share it if they speak to different audiences.
    pub id: String,
    /// Whom it speaks to.
    pub audiences: Vec<Audience>,
    /// Its title, in the reader's words.
    pub title: String,
    /// One sentence on what it is for.
    pub summary: String,
    /// The topic whose page says more.
    pub topic: String,
    /// Ids of sources in the release.
    pub sources: Vec<String>,
    /// Its steps; the first is where it begins.
    pub steps: Vec<Step>,
}

impl Guide {
    /// A step by its id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The audiences as a mask.
    pub fn mask(&self) -> u8 {
        self.audiences.iter().fold(0, |mask, audience| mask | audience.bit())
    }
}

/// A card: what must be read in seconds, or kept on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// Whom it speaks to.
    pub audiences: Vec<Audience>,
    /// Its title.
    pub title: String,
    /// One sentence on what it is for.
    pub summary: String,
    /// Ids of sources in the release.
    pub sources: Vec<String>,
    /// Who has signed it.
    #[serde(default)]
    pub review: ReviewState,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

impl Card {
    /// The audiences as a mask.
    pub fn mask(&self) -> u8 {
        self.audiences.iter().fold(0, |mask, audience| mask | audience.bit())
    }
}
