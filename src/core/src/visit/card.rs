//! A card.

use cobijo_base::content::Source;

use super::topic::{blocks, notices, review, sources};
use super::{BlockSeen, Library, ListEntry, Reader, Words};
use crate::error::Error;

/// A card as the reader sees it.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// BCP 47 tag of its text.
    pub locale: String,
    /// It is not the locale that was asked for.
    pub fell_back: bool,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// What must be said before the text.
    pub notices: Vec<String>,
    /// Its blocks.
    pub blocks: Vec<BlockSeen>,
    /// Its sources.
    pub sources: Vec<Source>,
    /// The state of its review.
    pub review: String,
}

/// The cards for a reader's audience.
pub fn cards(library: &Library, reader: &Reader) -> Result<Vec<ListEntry>, Error> {
    library.read(|image| {
        let mut rows = reader.with_floor(|reader| image.cards(reader.locale, reader.audience), |row| &row.id)?;
        rows.retain(|row| row.audiences.contains(&reader.audience));
        Ok(rows.into_iter().map(|row| ListEntry { id: row.id, title: row.title, summary: row.summary }).collect())
    })
}

/// A card.
pub fn card(library: &Library, reader: &Reader, id: &str) -> Result<Card, Error> {
    reader.or_floor(|reader| card_in(library, reader, id))
}

fn card_in(library: &Library, reader: &Reader, id: &str) -> Result<Card, Error> {
    library.read(|image| {
        let row = image.card(reader.locale, id)?.ok_or_else(|| Error::UnknownCard { id: id.to_owned() })?;
        let words = Words::of(library, image, reader);
        Ok(Card {
            id: row.id,
            locale: reader.tag.clone(),
            fell_back: reader.fell_back,
            title: row.title,
            summary: row.summary,
            notices: notices(image, reader, &words)?,
            blocks: blocks(row.page, library, image, reader, &words)?,
            sources: sources(&row.sources, image)?,
            review: review(&row.review, &words),
        })
    })
}
