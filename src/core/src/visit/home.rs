//! The first screen.

use cobijo_base::bundle::{HomeRow, Image};
use cobijo_base::content::Channel;
use cobijo_base::words::keys;

use super::{Library, Reader, Words};
use crate::directory::dial;
use crate::error::Error;

/// The emergency slot: one tap, never a row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emergency {
    /// The contact's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its number.
    pub number: String,
    /// The number as Android dials it.
    pub uri: String,
    /// The number as a voice says it.
    pub spoken: String,
}

/// The first screen.
#[derive(Clone, Debug)]
pub struct Home {
    /// Preview or public.
    pub channel: Channel,
    /// What a preview says of itself.
    pub banner: Option<String>,
    /// What stays on the phone, how to leave, how to return.
    pub lines: Vec<String>,
    /// The situations, in the reader's words.
    pub situations: Vec<HomeRow>,
    /// The emergency slot; none: we have no directory for the country.
    pub emergency: Option<Emergency>,
}

/// The first screen for a reader.
pub fn home(library: &Library, reader: &Reader) -> Result<Home, Error> {
    library.read(|image| {
        let channel = library.release().channel;
        let words = Words::of(library, image, reader);
        Ok(Home {
            channel,
            banner: (channel == Channel::Preview).then(|| words.get(keys::PREVIEW_BANNER)),
            lines: image.words(reader.locale, keys::HOME_LINE)?.into_iter().map(|(_, line)| line).collect(),
            situations: image.home(reader.locale, reader.audience)?,
            emergency: emergency(image, reader)?,
        })
    })
}

/// The emergency number of the reader's country.
pub fn emergency(image: &Image, reader: &Reader) -> Result<Option<Emergency>, Error> {
    let row = image.emergency(&reader.country, reader.locale)?;
    Ok(row.map(|row| Emergency {
        uri: dial::tel(&row.number),
        id: row.contact,
        name: row.name,
        number: row.number,
        spoken: row.spoken,
    }))
}
