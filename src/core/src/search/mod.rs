//! A reader's words, looked up. Nothing typed is kept or logged.

mod danger;
mod pages;

use cobijo_base::bundle::Image;
use cobijo_base::content::{DangerKind, Who};
use cobijo_base::text::Language;

use crate::error::Error;
use crate::visit::Reader;

pub use pages::Hit;

/// What was found.
pub struct Found {
    /// Danger in the words.
    pub danger: Option<(DangerKind, Who)>,
    /// The first page is likely to be what was meant.
    pub confident: bool,
    /// Pages, best first.
    pub hits: Vec<Hit>,
}

/// The most of a query that is read, in characters. More than a page of text is not a question.
const MOST: usize = 2_000;

/// Looks up a reader's words: danger by rules, pages by the index.
pub fn look_up(image: &Image, reader: &Reader, typed: &str) -> Result<Found, Error> {
    let typed = typed.char_indices().nth(MOST).map_or(typed, |(end, _)| &typed[..end]);
    let words: Vec<String> = cobijo_base::text::words(typed).collect();
    if words.is_empty() {
        return Err(Error::NoWords);
    }
    let danger = danger::find(&image.danger(reader.locale)?, &words);
    let (confident, hits) = pages::find(image, reader, typed, Language::of(&reader.tag))?;
    Ok(Found { danger, confident, hits })
}
