//! What a reader is told about leaving: practising it, choosing its word and cover, what stays on the phone.

use cobijo_base::content::Cover;
use cobijo_base::words::{Args, keys};

use super::{Library, Reader, Words};
use crate::directory::dial::Platform;
use crate::error::Error;

/// Practising.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    /// Its title.
    pub title: String,
    /// Its steps.
    pub steps: Vec<String>,
    /// The button that leaves.
    pub button: String,
}

/// Practising, with the cover that will appear.
pub fn rehearsal(library: &Library, reader: &Reader, cover: &str) -> Result<Rehearsal, Error> {
    library.read(|image| {
        let words = Words::of(library, image, reader);
        let (own, floor) = (image.locale_extra(reader.locale)?.1, image.locale_extra(reader.floor.0)?.1);
        let usual = own.or(floor).unwrap_or_default();
        let step = |step| {
            let args = Args::new().text("cover", cover).text("word", &usual);
            words.say(&format!("{}{step}", keys::REHEARSAL), &args)
        };
        Ok(Rehearsal {
            title: words.get(keys::REHEARSAL_TITLE),
            steps: (1..=4).map(step).collect(),
            button: words.get(keys::REHEARSAL_BUTTON),
        })
    })
}

/// What can be chosen about leaving, in words.
#[derive(Clone, Debug)]
pub struct LeavingWords {
    /// Title.
    pub title: String,
    /// Label of the return word.
    pub word: String,
    /// Below it.
    pub word_note: String,
    /// Label of the covers.
    pub cover: String,
    /// Label of starting with the cover.
    pub start: String,
    /// Below it.
    pub start_note: String,
    /// The covers of the reader's locale.
    pub covers: Vec<Cover>,
    /// What must be said first.
    pub notice: Option<String>,
}

/// What can be chosen about leaving; `notice` is the key of what must be said first.
pub fn leaving_words(library: &Library, reader: &Reader, notice: Option<&str>) -> Result<LeavingWords, Error> {
    let covers = library.covers(reader.locale)?;
    library.read(|image| {
        let words = Words::of(library, image, reader);
        Ok(LeavingWords {
            title: words.get(keys::SETTINGS_TITLE),
            word: words.get(keys::SETTINGS_WORD),
            word_note: words.get(keys::SETTINGS_WORD_NOTE),
            cover: words.get(keys::SETTINGS_COVER),
            start: words.get(keys::SETTINGS_START),
            start_note: words.get(keys::SETTINGS_START_NOTE),
            covers,
            notice: notice.map(|key| words.get(key)),
        })
    })
}

/// What stays on a phone.
#[derive(Clone, Debug)]
pub struct Left {
    /// Title.
    pub title: String,
    /// Above the lists.
    pub intro: String,
    /// Above what this app leaves.
    pub ours_title: String,
    /// What this app leaves: id and text.
    pub ours: Vec<(&'static str, String)>,
    /// Above what no app can remove.
    pub phone_title: String,
    /// What the phone or others may keep: id and text.
    pub phone: Vec<(&'static str, String)>,
}

/// What stays on a phone of this kind.
pub fn left(library: &Library, reader: &Reader, platform: Platform) -> Result<Left, Error> {
    library.read(|image| {
        let words = Words::of(library, image, reader);
        let ours = |row: &'static str| (row, words.get(&format!("{}{row}", keys::LEFT_CORE)));
        let phone = |row: &'static str| {
            let own = platform == Platform::Ios && keys::LEFT_PHONE_IOS.contains(&row);
            (row, words.get(&format!("{}{row}{}", keys::LEFT_PHONE, if own { "-ios" } else { "" })))
        };
        Ok(Left {
            title: words.get(keys::LEFT_TITLE),
            intro: words.get(keys::LEFT_INTRO),
            ours_title: words.get(keys::LEFT_CORE_TITLE),
            ours: keys::LEFT_CORE_ROWS.into_iter().map(ours).collect(),
            phone_title: words.get(keys::LEFT_PHONE_TITLE),
            phone: keys::LEFT_PHONE_ROWS.into_iter().filter(|row| stands_on(row, platform)).map(phone).collect(),
        })
    })
}

/// Which row is true of which platform.
fn stands_on(row: &str, platform: Platform) -> bool {
    match row {
        "family" | "usage" => platform == Platform::Android,
        "screentime" => platform == Platform::Ios,
        // A terminal has no store and no gallery; who looks on, listens, or runs the network is the same everywhere.
        "spy" | "speech" | "network" | "clipboard" | "browser" => true,
        _ => platform != Platform::Terminal,
    }
}
