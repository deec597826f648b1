//! How a reader's words were understood: for editors, at the desk. It does not cross the border.

use serde::Serialize;

use super::{Cobijo, CobijoError, Visit};
use crate::error::Error;
use crate::search::{Asked, Found};
use crate::visit;

/// How a query was understood.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// The words, and what each was taken for.
    pub words: Vec<WordTaken>,
    /// The terms of the index that were asked for, in order.
    pub terms: Vec<TermSaid>,
    /// Topics by their votes, before danger leads.
    pub scores: Vec<TopicScore>,
    /// How well everyday questions fit, to which nothing here is an answer.
    pub everyday: f64,
    /// How much of the query is known, 0 to 1.
    pub understood: f64,
    /// Whether the first page is likely to be what was meant.
    pub confident: bool,
    /// Why danger was heard.
    pub danger: Option<DangerHeard>,
}

/// A word of a query.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WordTaken {
    /// Folded.
    pub typed: String,
    /// What it was taken for.
    pub taken: String,
}

/// A term, and for which topics it votes most.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TermSaid {
    /// A key, `=concept`, or two keys in a row.
    pub term: String,
    /// How much it says.
    pub weight: f64,
    /// The three topics for which it votes most.
    pub votes: Vec<TopicScore>,
}

/// A topic and a number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicScore {
    /// The topic's id.
    pub topic: String,
    /// Only its order means something.
    pub score: f64,
}

/// Why danger was heard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DangerHeard {
    /// Which kind.
    pub kind: String,
    /// `me` or `other`.
    pub who: String,
    /// Which rule of the locale's file, from 1; none: its examples.
    pub rule: Option<usize>,
    /// The words in which it was heard.
    pub words: Vec<String>,
}

impl Visit {
    /// How a reader's words would be understood. It passes the same gate as [`Visit::search`]; none: the visit may not read.
    ///
    /// Throws `no-words`.
    pub fn explain(&self, text: &str) -> Result<Option<Explanation>, CobijoError> {
        let core: &Cobijo = &self.core;
        if !core.gate.admits(self.epoch) {
            return Ok(None);
        }
        let told = |error: Error| core.tell(error, &self.reader.tag);
        let (found, pages) = visit::explain(&core.library, &self.reader, text).map_err(told)?;
        Ok(core.gate.admits(self.epoch).then(|| Explanation::new(found, &pages)))
    }
}

impl Explanation {
    fn new(found: Found, pages: &[(u32, String)]) -> Self {
        let Found { danger, confident, query, scores, .. } = found;
        let topic = |page: u32| pages.iter().find(|(id, _)| *id == page).map(|(_, topic)| topic.clone());
        let said = |asked: Asked| {
            let row = asked.row.unwrap_or_default();
            let mut votes: Vec<TopicScore> = Vec::new();
            let mut by_score = row.votes;
            by_score.sort_by(|a, b| b.1.total_cmp(&a.1));
            for (page, score) in by_score {
                let topic = topic(page).unwrap_or_else(|| "(everyday)".to_owned());
                if votes.len() < 3 && !votes.iter().any(|known| known.topic == topic) {
                    votes.push(TopicScore { topic, score });
                }
            }
            TermSaid { term: asked.name, weight: row.weight, votes }
        };
        let pairs = query.pairs.into_iter().filter(|pair| pair.row.is_some());
        Self {
            words: query.words.into_iter().map(|word| WordTaken { typed: word.typed, taken: word.taken }).collect(),
            terms: query.terms.into_iter().chain(pairs).map(said).collect(),
            scores: scores.topics.into_iter().map(|(topic, score)| TopicScore { topic, score }).collect(),
            everyday: scores.everyday,
            understood: scores.understood,
            confident,
            danger: danger.map(|heard| DangerHeard {
                kind: heard.kind.as_str().to_owned(),
                who: heard.who.as_str().to_owned(),
                rule: heard.rule,
                words: heard.words,
            }),
        }
    }
}
