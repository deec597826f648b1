//! The first screen.

use cobijo_base::bundle::HomeRow;
use cobijo_base::content::Channel;
use cobijo_base::words::keys;

use super::{ContactShown, Library, Reader, Words, emergency};
use crate::error::Error;

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
    pub emergency: Option<ContactShown>,
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
