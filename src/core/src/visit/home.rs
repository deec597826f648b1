//! The first screen.

use cobijo_base::bundle::{HomeRow, Image};
use cobijo_base::content::Channel;
use cobijo_base::words::{Args, keys};

use super::{ContactShown, Library, Reader, Words, emergency};
use crate::error::Error;

/// The first screen.
#[derive(Clone, Debug)]
pub struct Home {
    /// Preview or public.
    pub channel: Channel,
    /// What a preview says of itself.
    pub banner: Option<String>,
    /// What must be said first: another language than asked for; no directory for the country.
    pub notices: Vec<String>,
    /// What stays on the phone, how to leave, how to return.
    pub lines: Vec<String>,
    /// The titles of what stands behind the lines: what stays on the phone, practising, settings.
    pub leaving: [String; 3],
    /// The situations, in the reader's words.
    pub situations: Vec<HomeRow>,
    /// The emergency slot; none: we have no directory for the country.
    pub emergency: Option<ContactShown>,
}

/// The first screen for a reader; `cover` is the id of what leaving shows.
pub fn home(library: &Library, reader: &Reader, cover: &str) -> Result<Home, Error> {
    library.read(|image| {
        let channel = library.release().channel;
        let words = Words::of(library, image, reader);
        let emergency = emergency(image, reader)?;
        let mut notices: Vec<String> = fell_back(image, reader, &words)?.into_iter().collect();
        if emergency.is_none() {
            notices.push(words.say(keys::HELP_NO_COUNTRY, &Args::new().text("country", &reader.country)));
        }
        Ok(Home {
            channel,
            notices,
            banner: (channel == Channel::Preview).then(|| words.get(keys::PREVIEW_BANNER)),
            lines: (1..=4)
                .map(|line| format!("{}{line}", keys::HOME_LINE))
                .map(|line| if keys::HOME_LINES_COVER.contains(&line.as_str()) { keys::home_line_of(&line, cover) } else { line })
                .map(|key| words.get(&key))
                .collect(),
            leaving: [keys::LEFT_TITLE, keys::REHEARSAL_TITLE, keys::SETTINGS_TITLE].map(|key| words.get(key)),
            situations: image.home(reader.locale, reader.audience)?,
            emergency,
        })
    })
}

/// That texts, or some of them, are in another language than the reader asked for.
pub fn fell_back(image: &Image, reader: &Reader, words: &Words<'_>) -> Result<Option<String>, Error> {
    if !reader.fell_back && reader.complete {
        return Ok(None);
    }
    let language = image.locale_name(if reader.complete { reader.locale } else { reader.floor.0 })?;
    Ok(Some(words.say(keys::FELL_BACK, &Args::new().text("language", &language))))
}
