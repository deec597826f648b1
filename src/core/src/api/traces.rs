//! What stays on the phone: one true list.

use serde::Serialize;

use crate::visit::{Left, Rehearsal};

/// One thing that stays, or does not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct TraceRow {
    /// Its id, the same in every locale.
    pub id: String,
    /// What it is, and what can be done.
    pub text: String,
}

/// What stays on a phone of a platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct TracesScreen {
    /// Its title.
    pub title: String,
    /// Above the lists.
    pub intro: String,
    /// Above `ours`.
    pub ours_title: String,
    /// What this app leaves. `docs/leaving.md` names the test of each row.
    pub ours: Vec<TraceRow>,
    /// Above `phone`.
    pub phone_title: String,
    /// What the phone or others may keep, and this app cannot erase.
    pub phone: Vec<TraceRow>,
}

impl From<Left> for TracesScreen {
    fn from(left: Left) -> Self {
        let rows = |rows: Vec<(&str, String)>| rows.into_iter().map(|(id, text)| TraceRow { id: id.to_owned(), text }).collect();
        Self {
            title: left.title,
            intro: left.intro,
            ours_title: left.ours_title,
            ours: rows(left.ours),
            phone_title: left.phone_title,
            phone: rows(left.phone),
        }
    }
}

/// Practising: its button is a true [`crate::Cobijo::exit`], and the way back the true one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct RehearsalScreen {
    /// Its title.
    pub title: String,
    /// Its steps, in order.
    pub steps: Vec<String>,
    /// The label of the button that leaves.
    pub button: String,
}

impl From<Rehearsal> for RehearsalScreen {
    fn from(Rehearsal { title, steps, button }: Rehearsal) -> Self {
        Self { title, steps, button }
    }
}
