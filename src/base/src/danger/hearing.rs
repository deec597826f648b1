//! A reader's words, made ready to be heard: which words of the lexicon stand where, and where each concept is said.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::text;

use super::lexicon::{Lexicon, Part, Run};

/// From a word's place to the place after the last.
pub type Span = (usize, usize);

/// A text being heard.
pub struct Hearing<'a> {
    lexicon: &'a Lexicon,
    /// The words; none where a clause ends, and where an idiom stood.
    words: Vec<Option<String>>,
    /// Where each item of the lexicon is heard.
    places: HashMap<u32, Vec<usize>>,
    spans: HashMap<u32, Vec<Span>>,
}

impl<'a> Hearing<'a> {
    /// Folds a text, spells out what is chat, finds what is heard, and takes out the idioms.
    pub fn of(lexicon: &'a Lexicon, text: &str) -> Self {
        let mut words: Vec<Option<String>> = Vec::new();
        for clause in text.split(|c: char| STOPS.contains(c)) {
            for word in text::words(clause) {
                words.extend(lexicon.spelling.spelled(&word).map(|word| Some(word.to_owned())));
            }
            if words.last().is_some_and(Option::is_some) {
                words.push(None);
            }
        }
        let mut hearing = Self { lexicon, words, places: HashMap::new(), spans: HashMap::new() };
        hearing.listen();
        let idioms: HashSet<usize> =
            lexicon.idioms.iter().flat_map(|run| hearing.spans_of(run)).flat_map(|(from, to)| from..to).collect();
        if !idioms.is_empty() {
            for at in idioms {
                hearing.words[at] = None;
            }
            hearing.listen();
        }
        hearing
    }

    fn listen(&mut self) {
        (self.places, self.spans) = (HashMap::new(), HashMap::new());
        let mut known: HashMap<&str, BTreeSet<u32>> = HashMap::new();
        for (at, word) in self.words.iter().enumerate() {
            let Some(word) = word else { continue };
            for item in known.entry(word).or_insert_with(|| self.lexicon.heard(word)).iter() {
                self.places.entry(*item).or_default().push(at);
            }
        }
    }

    /// How many words there are.
    pub fn count(&self) -> usize {
        self.words.iter().flatten().count()
    }

    /// The words of a span.
    pub fn said(&self, span: Span) -> String {
        self.words[span.0..span.1].iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Where any of some runs is said, in order.
    pub fn occurrences(&mut self, runs: &[Run]) -> Vec<Span> {
        let found: BTreeSet<Span> = runs.iter().flat_map(|run| self.spans_of(run)).collect();
        found.into_iter().collect()
    }

    /// Whether any of some runs is said.
    pub fn hears(&mut self, runs: &[Run]) -> bool {
        runs.iter().any(|run| !self.spans_of(run).is_empty())
    }

    /// Where a run is said.
    fn spans_of(&mut self, run: &Run) -> Vec<Span> {
        let starts: Vec<usize> = match run.first() {
            None => return Vec::new(),
            // Most runs end here: their first word is not in the text.
            Some(Part::Item(item)) => match self.places.get(item) {
                None => return Vec::new(),
                Some(places) => places.clone(),
            },
            Some(Part::Concept(id)) => {
                let mut starts: Vec<usize> = self.concept(*id).iter().map(|span| span.0).collect();
                starts.dedup();
                starts
            }
            Some(Part::Any | Part::Few) => (0..self.words.len()).collect(),
        };
        let mut found = Vec::new();
        for start in starts {
            found.extend(self.ends(run, start).into_iter().map(|end| (start, end)));
        }
        found
    }

    /// Every place where the run may end that begins at a word.
    fn ends(&mut self, run: &Run, start: usize) -> BTreeSet<usize> {
        let mut ends = BTreeSet::from([start]);
        for part in run {
            let mut next = BTreeSet::new();
            for end in ends {
                match part {
                    Part::Item(item) => {
                        if self.places.get(item).is_some_and(|places| places.binary_search(&end).is_ok()) {
                            next.insert(end + 1);
                        }
                    }
                    Part::Any if self.is_word(end) => {
                        next.insert(end + 1);
                    }
                    Part::Any => {}
                    Part::Few => {
                        next.insert(end);
                        if self.is_word(end) {
                            next.insert(end + 1);
                            if self.is_word(end + 1) {
                                next.insert(end + 2);
                            }
                        }
                    }
                    Part::Concept(id) => {
                        next.extend(self.concept(*id).iter().filter(|span| span.0 == end).map(|span| span.1));
                    }
                }
            }
            if next.is_empty() {
                return next;
            }
            ends = next;
        }
        ends
    }

    /// Where a concept is said.
    fn concept(&mut self, id: u32) -> &[Span] {
        if !self.spans.contains_key(&id) {
            // A concept that names itself says nothing by that; the parser refuses it.
            self.spans.insert(id, Vec::new());
            let lexicon = self.lexicon;
            let runs = lexicon.concepts.get(id as usize).map_or(&[][..], Vec::as_slice);
            let found = self.occurrences(runs);
            self.spans.insert(id, found);
        }
        self.spans.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Whether a negation ends right before a word, but for up to three words that a negation reaches through.
    pub fn is_negated(&mut self, mut at: usize) -> bool {
        let (Some(not), Some(through)) = (self.lexicon.not, self.lexicon.through) else { return false };
        let nots: HashSet<usize> = self.concept(not).iter().map(|span| span.1).collect();
        let through: HashSet<usize> =
            self.concept(through).iter().filter(|span| span.1 == span.0 + 1).map(|span| span.0).collect();
        for _ in 0..4 {
            if nots.contains(&at) {
                return true;
            }
            match at.checked_sub(1) {
                Some(before) if through.contains(&before) => at = before,
                _ => return false,
            }
        }
        false
    }

    fn is_word(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(Option::is_some)
    }
}

/// Where a clause ends.
const STOPS: &str = ".,;:!?¡¿()\n\r…\"“”«»—";
