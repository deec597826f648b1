//! What each term says for each page: its votes. They are counted when an image is built; a query adds them up.
//!
//! A vote is what bm25 would give, with constants of our own: what is said in few pages weighs much, what is said often in a page
//! weighs little more. FTS5 fixes its constants, and gives nothing for a word that stands in half of the pages. Measured on wording
//! that nobody here had written: docs/decisions/0013.

use std::collections::{BTreeMap, BTreeSet};

use super::Vocabulary;
use crate::content::{BlockKind, Page};
use crate::text;

/// Added to a term's odds: also a common word says a little.
const SHIFT: f64 = 1.5;
/// A concept says this much of what a word says.
const CONCEPT: f64 = 0.7;
/// How soon saying it again adds nothing, and how much a long page is damped: in titles, headings and ways of saying...
const SHORT: (f64, f64) = (8.0, 0.3);
/// ...and in the running text,
const LONG: (f64, f64) = (1.5, 0.5);
/// which says this much of what the others say.
const TEXT: f64 = 0.3;
/// Two words in a row say this much more, if at least so many phrases say them.
const PAIR: (f64, u32) = (0.6, 2);
/// A title counts as so many phrases.
const TITLE: u32 = 2;
/// An unknown word weighs this much of a word that stands on one page.
const UNKNOWN: f64 = 0.7;

/// A term of the index.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Term {
    /// How much it says.
    pub weight: f64,
    /// The pages for which it votes, by their place in the list, and how much.
    pub votes: Vec<(usize, f64)>,
}

/// The votes of all terms of a locale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Votes {
    /// The terms: keys, concepts (`=name`), pairs (two keys and a space).
    pub terms: BTreeMap<String, Term>,
    /// How much a word weighs that is not known.
    pub unknown: f64,
    /// Folded words, and how often phrases say them; 0: only the running text does.
    pub words: BTreeMap<String, u32>,
}

/// What one page says.
#[derive(Default)]
struct Said {
    short: BTreeMap<String, u32>,
    long: BTreeMap<String, u32>,
    pairs: BTreeMap<String, u32>,
}

/// Counts the votes of a locale's pages. The everyday questions stand behind them as one more page.
pub fn votes(pages: &[&Page], everyday: &[String], vocabulary: &Vocabulary) -> Votes {
    let mut words = BTreeMap::new();
    let mut said: Vec<Said> = pages.iter().map(|page| read(page, vocabulary, &mut words)).collect();
    let mut other = Said::default();
    for question in everyday {
        other.phrase(question, 1, vocabulary, &mut words);
    }
    said.push(other);

    let pages = said.len() as f64;
    let odds = |on: u32| (SHIFT + (pages - f64::from(on) + 0.5) / (f64::from(on) + 0.5)).ln();
    let short = on_how_many(said.iter().map(|page| &page.short));
    let mut terms: BTreeMap<String, Term> = BTreeMap::new();
    for (term, on) in &short {
        let weight = if term.starts_with('=') { CONCEPT * odds(*on) } else { odds(*on) };
        terms.insert((*term).to_owned(), Term { weight, votes: Vec::new() });
    }
    // The running text adds weight, and no terms.
    let long: Vec<BTreeMap<&str, u32>> = said
        .iter()
        .map(|page| {
            page.long.iter().filter(|(term, _)| short.contains_key(term.as_str())).map(|(t, n)| (t.as_str(), *n)).collect()
        })
        .collect();
    let phrases: Vec<BTreeMap<&str, u32>> =
        said.iter().map(|page| page.short.iter().map(|(term, count)| (term.as_str(), *count)).collect()).collect();
    for (page, (phrases, text)) in saturated(&phrases, SHORT).into_iter().zip(saturated(&long, LONG)).enumerate() {
        let both: BTreeSet<&str> = phrases.keys().chain(text.keys()).copied().collect();
        for name in both {
            if let Some(term) = terms.get_mut(name) {
                let vote = phrases.get(name).unwrap_or(&0.0) + TEXT * text.get(name).unwrap_or(&0.0);
                term.votes.push((page, term.weight * vote));
            }
        }
    }
    let mut times: BTreeMap<&str, u32> = BTreeMap::new();
    for (pair, count) in said.iter().flat_map(|page| &page.pairs) {
        *times.entry(pair).or_default() += count;
    }
    let pairs = on_how_many(said.iter().map(|page| &page.pairs));
    for (page, said) in said.iter().enumerate() {
        for (pair, count) in said.pairs.iter().filter(|(pair, _)| times[pair.as_str()] >= PAIR.1) {
            let count = f64::from(*count);
            let vote = PAIR.0 * odds(pairs[pair.as_str()]) * 2.0 * count / (count + 1.0);
            terms.entry(pair.clone()).or_default().votes.push((page, vote));
        }
    }
    Votes { unknown: UNKNOWN * odds(0), terms, words }
}

fn read(page: &Page, vocabulary: &Vocabulary, words: &mut BTreeMap<String, u32>) -> Said {
    let mut said = Said::default();
    said.phrase(&page.title, TITLE, vocabulary, words);
    said.phrase(&page.summary, 1, vocabulary, words);
    for way in page.ways.iter().chain(page.section_ways.values().flatten()) {
        said.phrase(way, 1, vocabulary, words);
    }
    said.text(&page.title, vocabulary, words);
    for block in &page.blocks {
        if block.kind == BlockKind::Heading && block.anchor.is_some() {
            said.phrase(&block.text, 1, vocabulary, words);
        }
        said.text(&block.text, vocabulary, words);
        for item in &block.items {
            said.text(&item.text, vocabulary, words);
        }
    }
    said
}

impl Said {
    /// A phrase says each of its terms once.
    fn phrase(&mut self, phrase: &str, times: u32, vocabulary: &Vocabulary, words: &mut BTreeMap<String, u32>) {
        let folded: Vec<String> = text::words(phrase).collect();
        let keys = vocabulary.keys(folded.iter().map(String::as_str));
        for term in vocabulary.terms(&keys).into_iter().collect::<BTreeSet<_>>() {
            *self.short.entry(term).or_default() += times;
        }
        for pair in keys.windows(2).map(|pair| pair.join(" ")).collect::<BTreeSet<_>>() {
            *self.pairs.entry(pair).or_default() += 1;
        }
        for word in folded {
            *words.entry(word).or_default() += 1;
        }
    }

    fn text(&mut self, text: &str, vocabulary: &Vocabulary, words: &mut BTreeMap<String, u32>) {
        let folded: Vec<String> = text::words(text).collect();
        for term in vocabulary.terms(&vocabulary.keys(folded.iter().map(String::as_str))) {
            *self.long.entry(term).or_default() += 1;
        }
        for word in folded {
            words.entry(word).or_default();
        }
    }
}

/// On how many pages each term stands.
fn on_how_many<'a>(pages: impl Iterator<Item = &'a BTreeMap<String, u32>>) -> BTreeMap<&'a str, u32> {
    let mut on: BTreeMap<&str, u32> = BTreeMap::new();
    for term in pages.flat_map(BTreeMap::keys) {
        *on.entry(term).or_default() += 1;
    }
    on
}

fn saturated<'a>(pages: &[BTreeMap<&'a str, u32>], (k, b): (f64, f64)) -> Vec<BTreeMap<&'a str, f64>> {
    let size = |page: &BTreeMap<&str, u32>| f64::from(page.values().sum::<u32>());
    let mean = (pages.iter().map(size).sum::<f64>() / pages.len() as f64).max(1.0);
    let one = |page: &BTreeMap<&'a str, u32>| {
        let damped = k * (1.0 - b + b * size(page) / mean);
        page.iter().map(|(term, count)| (*term, f64::from(*count) * (k + 1.0) / (f64::from(*count) + damped))).collect()
    };
    pages.iter().map(one).collect()
}
