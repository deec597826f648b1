//! What a reader chooses about leaving.

use cobijo_base::content::Cover;
use serde::Serialize;

use super::CoverScreen;
use crate::error::Error;
use crate::exit::{Refused, Word};
use crate::visit::{LeavingWords, Library};

/// What to change. What is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, uniffi::Record)]
pub struct SettingsChange {
    /// The return word, 3 to 40 letters. Accents, capitals and signs make no difference. The usual word stands for "none".
    #[uniffi(default = None)]
    pub return_word: Option<String>,
    /// The id of the cover.
    #[uniffi(default = None)]
    pub cover: Option<String>,
    /// Whether the app always starts with the cover.
    #[uniffi(default = None)]
    pub start_covered: Option<bool>,
}

/// A cover to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CoverChoice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The name of a drawing that the app carries, also for its icon among the phone's apps.
    pub icon: String,
}

/// The screen on which a reader chooses. It does not say whether a word was chosen: the file holds a mark in
/// either case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct SettingsScreen {
    /// Its title.
    pub title: String,
    /// Label of the field for a return word; the field is always empty.
    pub word: String,
    /// Below it.
    pub word_note: String,
    /// Label of the covers.
    pub cover_label: String,
    /// The covers to choose from.
    pub covers: Vec<CoverChoice>,
    /// The id of the one in force.
    pub cover: String,
    /// Label of starting with the cover.
    pub start: String,
    /// Below it.
    pub start_note: String,
    /// Whether the app starts with the cover.
    pub start_covered: bool,
    /// What must be said first: that nothing can be kept; or, after a change, what to try now.
    pub notice: Option<String>,
}

impl SettingsScreen {
    pub(crate) fn from_visit(words: LeavingWords, cover: String, start_covered: bool) -> Self {
        let choice = |cover: Cover| CoverChoice { id: cover.id, name: cover.name, icon: cover.icon };
        Self {
            title: words.title,
            word: words.word,
            word_note: words.word_note,
            cover_label: words.cover,
            covers: words.covers.into_iter().map(choice).collect(),
            cover,
            start: words.start,
            start_note: words.start_note,
            start_covered,
            notice: words.notice,
        }
    }
}

impl SettingsChange {
    /// The word, if there is one and it can be chosen: it stands in no cover, or whoever searched there would come in.
    pub(crate) fn checked_word(&self, library: &Library) -> Result<Option<Word>, Error> {
        let Some(text) = &self.return_word else { return Ok(None) };
        let word = Word::chosen(text).map_err(|refused| match refused {
            Refused::Short => Error::WordShort,
            Refused::Long => Error::WordLong,
        })?;
        for tag in library.tags() {
            let covers = library.covers(library.locale(&tag))?;
            if covers.iter().any(|cover| !CoverScreen::whole(cover).searched(word.folded()).entries.is_empty()) {
                return Err(Error::WordInCover);
            }
        }
        Ok(Some(word))
    }

    /// That the cover exists.
    pub(crate) fn checked_cover(&self, library: &Library) -> Result<(), Error> {
        let Some(id) = &self.cover else { return Ok(()) };
        let known = library.covers(library.locale(&library.release().default_locale))?;
        if known.iter().any(|cover| cover.id == *id) { Ok(()) } else { Err(Error::UnknownCover { id: id.clone() }) }
    }
}
