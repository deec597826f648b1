//! A cover: the ordinary content that stands on the screen after leaving.

use serde::{Deserialize, Serialize};

/// One entry of a cover, for example a page of school notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoverEntry {
    /// Its title.
    pub title: String,
    /// Its text: paragraphs divided by a newline.
    pub text: String,
}

/// A set of name, icon and pages in one locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cover {
    /// Its id, the same in every locale.
    pub id: String,
    /// The name that the screen (and, where the platform can, the launcher) shows.
    pub name: String,
    /// The name of a drawing that the app carries.
    pub icon: String,
    /// The grey words in its search box.
    pub search_hint: String,
    /// Its entries, in order.
    pub entries: Vec<CoverEntry>,
}
