//! Pages for a reader's words, from the full-text index.

use std::collections::BTreeMap;

use cobijo_base::bundle::{Image, SearchRow, match_expression};
use cobijo_base::content::{Audience, Edition};

use super::Shelf;
use crate::error::Error;

/// A page that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The topic's id.
    pub id: String,
    /// The section that fits best; none: the page's top.
    pub section: Option<String>,
    /// The page's title or the section's heading.
    pub title: String,
    /// How well it fits; only the order means something.
    pub score: f64,
}

/// The most pages that an answer holds.
pub const MOST: usize = 6;
/// A page for another audience weighs this much.
const OTHER_AUDIENCE: f64 = 0.5;
/// Below this score (bm25 with our weights) for each of its first three words a query found nothing for certain.
const CONFIDENT: f64 = 4.0;

/// Pages, best first, and whether the first is likely to be what was meant.
pub fn find(image: &Image, shelf: &Shelf, typed: &str) -> Result<(bool, Vec<Hit>), Error> {
    let Some(expression) = match_expression(typed, shelf.language) else { return Ok((false, Vec::new())) };
    let words = cobijo_base::text::words(typed).filter(|word| word.chars().count() > 2).take(3).count();
    let certain = CONFIDENT * words.max(1) as f64;
    let rows = image.search(shelf.locale, &expression, 60)?;
    let mut best: BTreeMap<String, Hit> = BTreeMap::new();
    for SearchRow { topic, section, title, score, audiences } in rows {
        let score = if speaks_to(shelf.audience, &audiences) { score } else { score * OTHER_AUDIENCE };
        let hit = Hit { id: topic.clone(), section, title, score };
        match best.get(&topic) {
            Some(known) if known.score >= score => {}
            _ => {
                best.insert(topic, hit);
            }
        }
    }
    let mut hits: Vec<Hit> = best.into_values().collect();
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
    hits.truncate(MOST);
    Ok((hits.first().is_some_and(|first| first.score >= certain), hits))
}

fn speaks_to(audience: Audience, audiences: &[Audience]) -> bool {
    audiences.contains(&audience)
}

/// Puts a topic first, whether it was found or not.
pub fn lead_with(image: &Image, shelf: &Shelf, topic: &str, hits: &mut Vec<Hit>) -> Result<(), Error> {
    let score = hits.first().map_or(0.0, |first| first.score);
    if let Some(place) = hits.iter().position(|hit| hit.id == topic) {
        hits[..=place].rotate_right(1);
    } else if let Some(page) = image.page(shelf.locale, topic, shelf.audience, Edition::Page)? {
        hits.insert(0, Hit { id: topic.to_owned(), section: None, title: page.title, score });
        hits.truncate(MOST);
    }
    // Scores only order: the first is never below the next.
    if let Some(first) = hits.first_mut() {
        first.score = first.score.max(score);
    }
    Ok(())
}
