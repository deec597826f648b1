//! A reader's words, looked up. Nothing typed is kept or logged.

mod lookup;
mod pages;
mod query;

use cobijo_base::bundle::Image;
use cobijo_base::content::Audience;
use cobijo_base::danger::Heard;

use crate::error::Error;

pub use lookup::Lookup;
pub use pages::{Hit, Scores};
pub use query::{Asked, Query};

/// Where to look: one locale's pages, for one audience first.
pub struct Shelf<'a> {
    /// What the locale's search knows.
    pub lookup: &'a Lookup,
    /// Whose pages weigh most.
    pub audience: Audience,
}

/// What was found.
pub struct Found {
    /// Danger in the words.
    pub danger: Option<Heard>,
    /// The first page is likely to be what was meant.
    pub confident: bool,
    /// Pages, best first.
    pub hits: Vec<Hit>,
    /// How they were found.
    pub query: Query,
    /// What the votes came to.
    pub scores: Scores,
}

impl Found {
    /// What was found in two locales: the first one's pages lead, danger in either is danger.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        let fresh: Vec<Hit> = other.hits.into_iter().filter(|hit| !self.hits.iter().any(|known| known.id == hit.id)).collect();
        let lead = if self.confident || !other.confident { self.hits.len() } else { 0 };
        self.hits.splice(lead..lead, fresh);
        self.hits.truncate(pages::MOST);
        Self { danger: self.danger.or(other.danger), confident: self.confident || other.confident, ..self }
    }
}

/// The most of a query that is read, in characters. More than a page of text is not a question.
const MOST: usize = 2_000;

/// Looks up a reader's words: danger by rules, pages by votes.
pub fn look_up(image: &Image, shelf: &Shelf<'_>, typed: &str) -> Result<Found, Error> {
    let typed = typed.char_indices().nth(MOST).map_or(typed, |(end, _)| &typed[..end]);
    let query = Query::read(image, shelf.lookup, typed)?;
    if query.words.is_empty() {
        return Err(Error::NoWords);
    }
    let danger = shelf.lookup.danger(typed);
    let scores = Scores::of(image, shelf, &query)?;
    let mut topics = scores.topics.clone();
    if let Some(heard) = &danger {
        let pages = shelf.lookup.danger_pages.iter();
        pages::lead_with(image, shelf, heard.topic.iter().chain(pages).map(String::as_str), &mut topics)?;
    }
    let hits = pages::hits(image, shelf, &query, &topics)?;
    Ok(Found { confident: danger.is_some() || scores.is_sure(), danger, hits, query, scores })
}
