//! A reader's words as a query: corrected, spelled out, and as the terms of the index.

use std::collections::BTreeSet;

use cobijo_base::bundle::{Image, ImageError, TermRow};
use cobijo_base::text::{self, Language};

use super::Lookup;

/// More words than this are not looked up.
const MOST_WORDS: usize = 64;
/// From so many letters on a word is corrected; by one slip, and by two.
const CORRECTED: (usize, usize, usize) = (3, 5, 8);
/// From so many letters on the last word may be half typed.
const HALF: usize = 3;

/// A word as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Folded.
    pub typed: String,
    /// What it was taken for.
    pub taken: String,
}

/// A term of a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The term: a key, `=concept`, or two keys.
    pub name: String,
    /// What the index has of it.
    pub row: Option<TermRow>,
}

/// A query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Its words.
    pub words: Vec<Read>,
    /// The keys of its words, in order.
    pub keys: Vec<String>,
    /// Each term once.
    pub terms: Vec<Asked>,
    /// Each pair of neighbours once.
    pub pairs: Vec<Asked>,
}

impl Query {
    /// Reads what was typed.
    pub fn read(image: &Image, lookup: &Lookup, typed: &str) -> Result<Self, ImageError> {
        let typed: Vec<String> = text::words(typed).take(MOST_WORDS).collect();
        let mut words = Vec::with_capacity(typed.len());
        for (at, word) in typed.iter().enumerate() {
            let taken = match half_typed(image, lookup, word, at + 1 == typed.len())? {
                Some(whole) => whole,
                None => corrected(image, lookup, word)?,
            };
            words.push(Read { typed: word.clone(), taken });
        }
        let keys = lookup.vocabulary.keys(words.iter().map(|word| word.taken.as_str()));
        let asked = |names: Vec<String>| {
            let mut seen = BTreeSet::new();
            let names = names.into_iter().filter(|name| seen.insert(name.clone()));
            let ask = |name: String| Ok(Asked { row: image.term(lookup.locale, &lookup.info, &name)?, name });
            names.map(ask).collect::<Result<Vec<_>, ImageError>>()
        };
        let terms = asked(lookup.vocabulary.terms(&keys))?;
        let pairs = asked(keys.windows(2).map(|pair| pair.join(" ")).collect())?;
        Ok(Self { words, keys, terms, pairs })
    }
}

/// The last word may be half typed: the word that it will most likely be.
fn half_typed(image: &Image, lookup: &Lookup, word: &str, last: bool) -> Result<Option<String>, ImageError> {
    if !last || word.chars().count() < HALF || is_known(image, lookup, word)? {
        return Ok(None);
    }
    image.word_after(lookup.locale, word)
}

/// A word that nothing here knows: the one that sounds alike, or the nearest.
fn corrected(image: &Image, lookup: &Lookup, word: &str) -> Result<String, ImageError> {
    let letters = word.chars().count();
    if letters < CORRECTED.0 || is_known(image, lookup, word)? {
        return Ok(word.to_owned());
    }
    if lookup.vocabulary.language() == Language::Spanish
        && let Some(alike) = image.word_of_sound(lookup.locale, &text::phonetic(word))?
    {
        return Ok(alike);
    }
    let most = match letters {
        _ if letters >= CORRECTED.2 => 2,
        _ if letters >= CORRECTED.1 => 1,
        _ => return Ok(word.to_owned()),
    };
    let Some(first) = word.chars().next() else { return Ok(word.to_owned()) };
    let near = image.words_from(lookup.locale, first)?.into_iter();
    let near = near.filter_map(|(other, times)| Some((text::slips(&other, word, most)?, std::cmp::Reverse(times), other)));
    Ok(near.min().map_or_else(|| word.to_owned(), |(_, _, other)| other))
}

fn is_known(image: &Image, lookup: &Lookup, word: &str) -> Result<bool, ImageError> {
    let vocabulary = &lookup.vocabulary;
    if vocabulary.spelling().knows(word) || lookup.lexicon.is_real(word) || image.has_word(lookup.locale, word)? {
        return Ok(true);
    }
    for key in vocabulary.keys([word]) {
        if !vocabulary.is_concept(&key) && image.term(lookup.locale, &lookup.info, &key)?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}
