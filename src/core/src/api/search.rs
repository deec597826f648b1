//! What a reader's words lead to.

use serde::Serialize;

use super::ContactButton;
use crate::visit;

/// The block before results when words speak of danger. It hides no result, dials nothing and is kept nowhere; announce it
/// politely, without red.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct DangerBlock {
    /// `harm-now self-harm held-or-followed meeting missing`.
    pub kind: String,
    /// `me` or `other`.
    pub who: String,
    /// Four calm lines.
    pub lines: Vec<String>,
    /// Who can help, first the one to try first.
    pub contacts: Vec<ContactButton>,
}

/// A page that was found.
#[derive(Clone, Debug, PartialEq, Serialize, uniffi::Record)]
pub struct SearchHit {
    /// The topic's id.
    pub id: String,
    /// The section that fits best.
    pub section: Option<String>,
    /// The page's title or the section's heading.
    pub title: String,
    /// How well it fits; only the order means something.
    pub score: f64,
}

/// What a search answers.
#[derive(Clone, Debug, PartialEq, Serialize, uniffi::Record)]
pub struct SearchScreen {
    /// Danger in the words.
    pub danger: Option<DangerBlock>,
    /// To be shown first: that texts are in another language than asked for.
    pub notices: Vec<String>,
    /// Whether the first page is likely to be what was meant.
    pub confident: bool,
    /// What to say when it is not.
    pub unsure: Option<String>,
    /// Pages, best first.
    pub topics: Vec<SearchHit>,
    /// Where help is: always `help:`.
    pub help: String,
}

impl From<visit::Search> for SearchScreen {
    fn from(search: visit::Search) -> Self {
        let danger = search.danger.map(|danger| DangerBlock {
            kind: danger.kind.as_str().to_owned(),
            who: danger.who.as_str().to_owned(),
            lines: danger.lines,
            contacts: danger.contacts.into_iter().map(ContactButton::from).collect(),
        });
        let hits =
            search.hits.into_iter().map(|hit| SearchHit { id: hit.id, section: hit.section, title: hit.title, score: hit.score });
        Self {
            danger,
            notices: search.notices,
            confident: search.confident,
            unsure: search.unsure,
            topics: hits.collect(),
            help: "help:".to_owned(),
        }
    }
}
