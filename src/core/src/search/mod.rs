//! A reader's words, looked up. Nothing typed is kept or logged.

mod danger;
mod pages;

use cobijo_base::bundle::Image;
use cobijo_base::content::{Audience, DangerKind, Who};
use cobijo_base::text::Language;

use crate::error::Error;

pub use pages::Hit;

/// Where to look: one locale's pages, for one audience first.
pub struct Shelf {
    /// The locale's number in the image.
    pub locale: i64,
    /// The language in which words are folded.
    pub language: Language,
    /// Whose pages weigh most.
    pub audience: Audience,
}

/// What was found.
pub struct Found {
    /// Danger in the words.
    pub danger: Option<(DangerKind, Who)>,
    /// The first page is likely to be what was meant.
    pub confident: bool,
    /// Pages, best first.
    pub hits: Vec<Hit>,
}

impl Found {
    /// What was found in two locales: the first one's pages lead, danger in either is danger.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        let fresh: Vec<Hit> = other.hits.into_iter().filter(|hit| !self.hits.iter().any(|known| known.id == hit.id)).collect();
        let lead = if self.confident || !other.confident { self.hits.len() } else { 0 };
        self.hits.splice(lead..lead, fresh);
        self.hits.truncate(pages::MOST);
        Self { danger: self.danger.or(other.danger), confident: self.confident || other.confident, hits: self.hits }
    }
}

/// The most of a query that is read, in characters. More than a page of text is not a question.
const MOST: usize = 2_000;

/// Looks up a reader's words: danger by rules, pages by the index.
pub fn look_up(image: &Image, shelf: &Shelf, typed: &str) -> Result<Found, Error> {
    let typed = typed.char_indices().nth(MOST).map_or(typed, |(end, _)| &typed[..end]);
    let words: Vec<String> = cobijo_base::text::words(typed).collect();
    if words.is_empty() {
        return Err(Error::NoWords);
    }
    let rules = image.danger(shelf.locale)?;
    let danger = danger::find(&rules, &words);
    let (confident, mut hits) = pages::find(image, shelf, typed)?;
    if let Some(topic) = danger.and_then(|rule| rule.topic.as_deref()) {
        pages::lead_with(image, shelf, topic, &mut hits)?;
    }
    Ok(Found { danger: danger.map(|rule| (rule.kind, rule.who)), confident: confident || danger.is_some(), hits })
}
