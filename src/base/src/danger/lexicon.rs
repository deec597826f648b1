//! The danger rules of a locale, made ready to hear with: each word once, each run as numbers.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::content::{Danger, DangerKind, Who};
use crate::text::{self, Spelling};

/// A part of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A word of the lexicon, or a beginning.
    Item(u32),
    /// Any run of a concept.
    Concept(u32),
    /// Any one word.
    Any,
    /// None, one or two words.
    Few,
}

/// Words in a row.
pub type Run = Vec<Part>;

/// A frame in which some kinds are none.
pub struct Quiet {
    pub when: Vec<Run>,
    pub but: Vec<Run>,
    pub kinds: Vec<DangerKind>,
    pub within: usize,
    pub most: usize,
}

/// An alternative of a group, and whether a "no" before it takes it back.
pub type Alternative = (Run, bool);

/// A rule.
pub struct Rule {
    pub kind: DangerKind,
    pub who: Who,
    pub topic: Option<String>,
    pub all: Vec<Vec<Alternative>>,
    pub unless: Vec<Run>,
    pub within: usize,
    pub order: bool,
    pub loud: bool,
    pub most: usize,
}

/// The rules of a locale, ready.
#[derive(Default)]
pub struct Lexicon {
    /// Taken out first.
    pub(super) idioms: Vec<Run>,
    pub(super) concepts: Vec<Vec<Run>>,
    pub(super) quiet: Vec<Quiet>,
    pub(super) rules: Vec<Rule>,
    /// Negations, and the words that they reach through.
    pub(super) not: Option<u32>,
    pub(super) through: Option<u32>,
    /// Chat spellings.
    pub(super) spelling: Spelling,
    /// Whether sounds count: the phonetic key is Spanish.
    sounds: bool,
    /// Words that are heard only as themselves.
    real: HashSet<String>,
    words: HashMap<String, u32>,
    beginnings: HashMap<String, u32>,
    words_by_sound: HashMap<String, Vec<u32>>,
    beginnings_by_sound: HashMap<String, Vec<u32>>,
    /// Words by their number of letters, from [`SLIP`] on.
    by_length: HashMap<usize, Vec<(String, u32)>>,
}

/// From so many letters on a sound is a word's own.
const SOUND: usize = 4;
/// From so many letters on one slip of the thumb is forgiven.
const SLIP: usize = 6;

impl Lexicon {
    /// Makes the rules of a locale ready; `sounds`: its language is Spanish.
    pub fn new(danger: &Danger, spelling: Spelling, sounds: bool) -> Self {
        let names: HashMap<&str, u32> = danger.words.keys().zip(0..).map(|(name, id)| (name.as_str(), id)).collect();
        let mut lexicon =
            Self { spelling, sounds, not: names.get("not").copied(), through: names.get("through").copied(), ..Self::default() };
        let runs = |lexicon: &mut Self, runs: &[String]| runs.iter().map(|run| lexicon.run(run, &names)).collect::<Vec<_>>();
        lexicon.idioms = runs(&mut lexicon, &danger.idioms);
        lexicon.concepts = danger.words.values().map(|said| runs(&mut lexicon, said)).collect();
        let most = |words: Option<u32>| words.map_or(usize::MAX, |words| words as usize);
        for quiet in &danger.quiet {
            let kinds = if quiet.kinds.is_empty() { DangerKind::ALL.to_vec() } else { quiet.kinds.clone() };
            let (when, but) = (runs(&mut lexicon, &quiet.when), runs(&mut lexicon, &quiet.but));
            lexicon.quiet.push(Quiet { when, but, kinds, within: most(quiet.within), most: most(quiet.words) });
        }
        for rule in &danger.rules {
            let mut alternative = |text: &String| (lexicon.run(text, &names), !rule.negated && !danger.bystanders.contains(text));
            let all = rule.all.iter().map(|group| group.iter().map(&mut alternative).collect()).collect();
            let unless = runs(&mut lexicon, &rule.unless);
            lexicon.rules.push(Rule {
                kind: rule.kind,
                who: rule.who,
                topic: rule.topic.clone(),
                all,
                unless,
                within: most(rule.within),
                order: rule.order,
                loud: rule.loud,
                most: most(rule.words),
            });
        }
        lexicon.real.extend(lexicon.words.keys().cloned());
        lexicon.real.extend(danger.lookalikes.iter().cloned());
        lexicon
    }

    /// A run as numbers. What no concept is called by is never heard; the parser has refused it before.
    fn run(&mut self, run: &str, names: &HashMap<&str, u32>) -> Run {
        let mut parts = Vec::new();
        for word in run.split(' ').filter(|word| !word.is_empty()) {
            match word {
                "_" => parts.push(Part::Any),
                "~" => parts.push(Part::Few),
                _ => match word.strip_prefix('@') {
                    Some(name) => parts.push(Part::Concept(names.get(name).copied().unwrap_or(u32::MAX))),
                    None => match word.strip_suffix('*') {
                        Some(start) => parts.push(Part::Item(self.beginning(start))),
                        None => {
                            let spelled: Vec<String> = self.spelling.spelled(word).map(str::to_owned).collect();
                            parts.extend(spelled.iter().map(|word| Part::Item(self.word(word))));
                        }
                    },
                },
            }
        }
        parts
    }

    fn next_item(&self) -> u32 {
        u32::try_from(self.words.len() + self.beginnings.len()).unwrap_or(u32::MAX)
    }

    fn word(&mut self, word: &str) -> u32 {
        if let Some(known) = self.words.get(word) {
            return *known;
        }
        let (id, letters) = (self.next_item(), word.chars().count());
        self.words.insert(word.to_owned(), id);
        if letters >= SOUND {
            self.words_by_sound.entry(text::phonetic(word)).or_default().push(id);
        }
        if letters >= SLIP {
            self.by_length.entry(letters).or_default().push((word.to_owned(), id));
        }
        id
    }

    fn beginning(&mut self, start: &str) -> u32 {
        if let Some(known) = self.beginnings.get(start) {
            return *known;
        }
        let id = self.next_item();
        self.beginnings.insert(start.to_owned(), id);
        if start.chars().count() >= SOUND {
            self.beginnings_by_sound.entry(text::phonetic(start)).or_default().push(id);
        }
        id
    }

    /// Whether a word is one that nobody typed by a slip.
    pub fn is_real(&self, word: &str) -> bool {
        self.real.contains(word)
    }

    /// Everything of the lexicon that a typed word may be heard as.
    pub fn heard(&self, word: &str) -> BTreeSet<u32> {
        let mut heard: BTreeSet<u32> = self.words.get(word).copied().into_iter().collect();
        heard.extend(starts(word).filter_map(|start| self.beginnings.get(start)));
        if self.real.contains(word) {
            return heard;
        }
        let letters = word.chars().count();
        if self.sounds && letters >= SOUND {
            let sound = text::phonetic(word);
            heard.extend(self.words_by_sound.get(&sound).into_iter().flatten());
            heard.extend(starts(&sound).filter_map(|start| self.beginnings_by_sound.get(start)).flatten());
        }
        if letters >= SLIP {
            let near =
                [letters - 1, letters, letters + 1].into_iter().filter_map(|letters| self.by_length.get(&letters)).flatten();
            heard.extend(near.filter(|(other, _)| text::one_slip(word, other)).map(|(_, id)| *id));
        }
        heard
    }
}

/// Every beginning of a word, the whole word included.
fn starts(word: &str) -> impl Iterator<Item = &str> {
    word.char_indices().map(|(at, c)| &word[..at + c.len_utf8()])
}
