//! One text that somebody signs.

use cobijo_base::content::Audience;
use cobijo_parse::fingerprint;

use crate::check::{Part, Passage, What};

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A psychologist or social worker: everything.
    Practitioner,
    /// A lawyer: the legal sentences and their fallbacks.
    Lawyer,
    /// A group of young people: what speaks to teenagers.
    Youth,
    /// A speaker of the language: everything in it.
    Speaker,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Practitioner, Self::Lawyer, Self::Youth, Self::Speaker];

    /// Its name in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Practitioner => "practitioner",
            Self::Lawyer => "lawyer",
            Self::Youth => "youth",
            Self::Speaker => "speaker",
        }
    }

    /// The role with this name.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// How long a signature holds, in days.
    pub const fn holds(self) -> i32 {
        match self {
            Self::Lawyer => 180,
            _ => 365,
        }
    }

    /// How long one text takes, in seconds: for an estimate of somebody's time.
    pub const fn seconds(self) -> usize {
        match self {
            Self::Lawyer => 240,
            Self::Practitioner => 20,
            Self::Youth => 12,
            Self::Speaker => 15,
        }
    }
}

/// A text to sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its fingerprint.
    pub id: String,
    /// The text.
    pub text: String,
    /// Where it stands first: `topic/sextortion.teen`.
    pub passage: String,
    /// That passage's title.
    pub title: String,
    /// Its file, as an editor knows it.
    pub file: String,
    /// 1-based line.
    pub line: usize,
    /// A heading, so that a form can show it as one.
    pub heading: bool,
    /// What is not to be said, so that a form can mark it.
    pub dont_say: bool,
    /// Ids of the passage's sources.
    pub sources: Vec<String>,
}

/// Words of the core that carry advice; the others are labels.
const SPOKEN: [&str; 5] = ["danger-", "words-", "home-line-", "help-none", "help-no-"];

/// The texts that a role reads in one language, each once, in reading order.
pub fn units(passages: &[Passage<'_>], role: Role, locale: &str, topics: &[String]) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for passage in passages.iter().filter(|passage| passage.locale == locale) {
        if passage.what == What::Word && !SPOKEN.iter().any(|prefix| passage.id.starts_with(prefix)) {
            continue;
        }
        if !topics.is_empty() && !topics.iter().any(|topic| topic == passage.id) {
            continue;
        }
        if role == Role::Youth && !passage.speaks_to(Audience::Teen) {
            continue;
        }
        for text in &passage.texts {
            if role == Role::Lawyer && text.source.is_none() {
                continue;
            }
            let id = fingerprint(locale, text.text);
            if !seen.insert(id.clone()) {
                continue;
            }
            units.push(Unit {
                id,
                text: text.text.to_owned(),
                passage: passage.unit(),
                title: passage.texts.first().map_or(String::new(), |title| title.text.to_owned()),
                file: passage.file.name.clone(),
                line: passage.line_of(text.text),
                heading: text.part == Part::Heading,
                dont_say: text.part == Part::DontSay,
                sources: text.source.map_or_else(|| passage.sources.to_vec(), |source| vec![source.to_owned()]),
            });
        }
    }
    units
}
