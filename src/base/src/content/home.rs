//! What the first screen offers.

use serde::{Deserialize, Serialize};

/// A situation in the reader's own words, with where it leads. Its label is the word `situation-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Situation {
    /// Its id, the same in every locale.
    pub id: String,
    /// Where it leads, as [`super::Target`] writes it.
    pub to: String,
}
