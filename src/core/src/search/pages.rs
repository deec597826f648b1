//! Pages for a query: every term votes, the votes are added up, the best page of a topic stands for it.

use std::collections::{BTreeMap, HashMap};

use cobijo_base::bundle::{EVERYDAY, Image, match_expression};
use cobijo_base::content::Edition;

use super::{Query, Shelf};
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
const OTHER_AUDIENCE: f64 = 0.6;
/// The first page is meant if it fits, as far as the query was understood, so much better than everyday questions do...
const SURE: f64 = 1.2;
/// ...and at least so well.
const FLOOR: f64 = 0.05;

/// What the votes of a query come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores {
    /// Topics, best first.
    pub topics: Vec<(String, f64)>,
    /// How well everyday questions fit, to which nothing here is an answer.
    pub everyday: f64,
    /// How much of the query is known, 0 to 1.
    pub understood: f64,
}

impl Scores {
    /// Adds up the votes.
    pub fn of(image: &Image, shelf: &Shelf<'_>, query: &Query) -> Result<Self, Error> {
        let (mut votes, mut asked, mut understood) = (HashMap::<u32, f64>::new(), 0.0, 0.0);
        for term in &query.terms {
            match &term.row {
                None if term.name.starts_with('=') => {}
                None => asked += shelf.lookup.info.unknown,
                Some(row) => {
                    asked += row.weight;
                    if row.votes.iter().any(|(page, _)| *page != EVERYDAY) {
                        understood += row.weight;
                    }
                }
            }
        }
        for (page, vote) in query.terms.iter().chain(&query.pairs).filter_map(|term| term.row.as_ref()).flat_map(|row| &row.votes)
        {
            *votes.entry(*page).or_default() += vote;
        }
        if asked == 0.0 {
            return Ok(Self::default());
        }
        let mut best: BTreeMap<String, f64> = BTreeMap::new();
        for (page, topic, audiences) in image.voted_pages(shelf.lookup.locale)? {
            let Some(score) = votes.get(&page) else { continue };
            let score = score / asked * if audiences.contains(&shelf.audience) { 1.0 } else { OTHER_AUDIENCE };
            let known = best.entry(topic).or_default();
            *known = known.max(score);
        }
        let mut topics: Vec<(String, f64)> = best.into_iter().collect();
        topics.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        topics.truncate(MOST);
        let everyday = votes.get(&EVERYDAY).map_or(0.0, |score| score / asked);
        Ok(Self { topics, everyday, understood: understood / asked })
    }

    /// Whether the first page is likely to be what was meant.
    pub fn is_sure(&self) -> bool {
        self.topics.first().is_some_and(|(_, best)| best * self.understood >= SURE * self.everyday.max(FLOOR))
    }
}

/// The topics with what a result shows: the section that fits best, by the full-text index.
pub fn hits(image: &Image, shelf: &Shelf<'_>, query: &Query, topics: &[(String, f64)]) -> Result<Vec<Hit>, Error> {
    let mut best: HashMap<String, (Option<String>, String, f64)> = HashMap::new();
    if let Some(expression) = match_expression(&query.keys) {
        for row in
            image.search(shelf.lookup.locale, &expression, shelf.audience, topics.iter().map(|(topic, _)| topic.as_str()))?
        {
            match best.get(&row.topic) {
                Some(known) if known.2 >= row.score => {}
                _ => {
                    best.insert(row.topic, (row.section, row.title, row.score));
                }
            }
        }
    }
    let mut hits = Vec::new();
    for (topic, score) in topics {
        let shown = match best.remove(topic) {
            Some((section, title, _)) => Some((section, title)),
            // Found by its meaning alone: no word of it stands in the page.
            None => image.page(shelf.lookup.locale, topic, shelf.audience, Edition::Page)?.map(|page| (None, page.title)),
        };
        hits.extend(shown.map(|(section, title)| Hit { id: topic.clone(), section, title, score: *score }));
    }
    Ok(hits)
}

/// Puts topics first, whether they were found or not; those that have no page for this audience stay where they are.
pub fn lead_with<'a>(
    image: &Image,
    shelf: &Shelf<'_>,
    leading: impl Iterator<Item = &'a str>,
    topics: &mut Vec<(String, f64)>,
) -> Result<(), Error> {
    let best = topics.first().map_or(0.0, |first| first.1);
    let mut place = 0;
    for topic in leading {
        let found = topics.iter().position(|(other, _)| other == topic);
        if found.is_some_and(|found| found < place) || !image.speaks_to(shelf.lookup.locale, topic, shelf.audience)? {
            continue;
        }
        if let Some(found) = found {
            topics.remove(found);
        }
        topics.insert(place, (topic.to_owned(), best));
        place += 1;
    }
    topics.truncate(MOST);
    // Scores only order: none is below the next.
    for at in (1..topics.len()).rev() {
        topics[at - 1].1 = topics[at - 1].1.max(topics[at].1);
    }
    Ok(())
}
