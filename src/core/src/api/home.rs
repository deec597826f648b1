//! The first screen, and the neutral one before it.

use serde::Serialize;

use super::ContactButton;
use crate::visit;

/// The neutral first screen of a cold start: no word of our field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Front {
    /// Its title.
    pub title: String,
    /// The label of its one button; pressing it is [`crate::Event::Entered`].
    pub button: String,
}

/// A situation in the reader's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct SituationEntry {
    /// Its id, the same in every locale.
    pub id: String,
    /// In the reader's words.
    pub label: String,
    /// Where it leads: `topic:ID`, `topic:ID#SECTION`, `guide:ID`, `card:ID`, `words:`, `help:` or `help:NEED`; behind the
    /// four lines `traces:`, `rehearsal:`, `settings:`.
    pub to: String,
}

/// The first screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct HomeScreen {
    /// `preview` or `public`.
    pub channel: String,
    /// What a preview says of itself, above everything.
    pub banner: Option<String>,
    /// To be shown before the lines: another language than asked for; no directory for the country.
    pub notices: Vec<String>,
    /// Four lines: what stays on the phone, how to leave, how to return. Show them each time: nothing remembers the reader.
    pub lines: Vec<String>,
    /// What stands behind the lines: what stays on the phone ([`crate::Visit::traces`]), practising leaving
    /// ([`crate::Visit::rehearsal`]), the return word and the cover ([`crate::Visit::settings`]).
    pub leaving: Vec<SituationEntry>,
    /// The situations.
    pub situations: Vec<SituationEntry>,
    /// The emergency number: a slot of its own on every screen, never a row of a list. None: we have no directory for the
    /// country.
    pub emergency: Option<ContactButton>,
    /// BCP 47 tag of the texts.
    pub locale: String,
    /// It is not the locale that was asked for, or that locale is partial; a notice says so.
    pub fell_back: bool,
}

impl HomeScreen {
    pub(crate) fn from_visit(home: visit::Home, reader: &visit::Reader) -> Self {
        let situations = home.situations.into_iter().map(|row| SituationEntry { id: row.id, label: row.label, to: row.to });
        let leaving = ["traces", "rehearsal", "settings"].into_iter().zip(home.leaving);
        let leaving = leaving.map(|(id, label)| SituationEntry { id: id.to_owned(), label, to: format!("{id}:") });
        Self {
            leaving: leaving.collect(),
            channel: home.channel.as_str().to_owned(),
            banner: home.banner,
            notices: home.notices,
            lines: home.lines,
            situations: situations.collect(),
            emergency: home.emergency.map(ContactButton::from),
            locale: reader.tag.clone(),
            fell_back: reader.fell_back || !reader.complete,
        }
    }
}
