//! Lists of guides and of cards.

use serde::Serialize;

use crate::visit;

/// A guide or a card in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ListEntry {
    /// Its id.
    pub id: String,
    /// Its title, in the reader's words.
    pub title: String,
    /// One sentence on what it is for.
    pub summary: String,
}

impl From<visit::ListEntry> for ListEntry {
    fn from(entry: visit::ListEntry) -> Self {
        Self { id: entry.id, title: entry.title, summary: entry.summary }
    }
}
