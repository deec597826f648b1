//! From words to terms: chat is spelled out, each word has a key, words that mean alike have a concept.

use std::collections::HashMap;

use crate::content::SearchWords;
use crate::text::{self, Language, Spelling};

/// The most words that stand for a concept in a row.
const RUN: usize = 3;

/// What search knows of a language.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    language: Language,
    spelling: Spelling,
    /// Keys in a row, and the concepts that they say.
    concepts: HashMap<String, Vec<String>>,
}

impl Vocabulary {
    /// From what editors wrote.
    pub fn new(words: &SearchWords, language: Language) -> Self {
        let spelling = Spelling::new(&words.spelling);
        let mut vocabulary = Self { language, spelling, concepts: HashMap::new() };
        for (name, runs) in &words.concepts {
            for run in runs {
                let keys = vocabulary.keys(run.split(' '));
                if !keys.is_empty() {
                    vocabulary.concepts.entry(keys.join(" ")).or_default().push(format!("={name}"));
                }
            }
        }
        vocabulary
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Chat spellings.
    pub fn spelling(&self) -> &Spelling {
        &self.spelling
    }

    /// The key of each of some folded words: its stem; in Spanish what the stem sounds like.
    pub fn keys<'a>(&self, words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        let spelled = words.into_iter().flat_map(|word| self.spelling.spelled(word).map(str::to_owned).collect::<Vec<_>>());
        spelled.map(|word| self.key(&word)).filter(|key| !key.is_empty()).collect()
    }

    fn key(&self, word: &str) -> String {
        let stem = text::stem(word, self.language);
        if self.language == Language::Spanish { text::phonetic(&stem) } else { stem }
    }

    /// The terms of some keys: each key, and each concept that keys in a row say.
    pub fn terms(&self, keys: &[String]) -> Vec<String> {
        let mut terms = keys.to_vec();
        for start in 0..keys.len() {
            for end in start + 1..=(start + RUN).min(keys.len()) {
                terms.extend(self.concepts.get(&keys[start..end].join(" ")).into_iter().flatten().cloned());
            }
        }
        terms
    }

    /// Whether a key by itself says a concept.
    pub fn is_concept(&self, key: &str) -> bool {
        self.concepts.contains_key(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_mean_alike_share_a_concept_and_chat_is_spelled_out() {
        let words = SearchWords {
            spelling: [("xfa".to_owned(), "por favor".to_owned())].into(),
            concepts: [("photo".to_owned(), vec!["fotos".to_owned(), "mi pack".to_owned()])].into(),
            everyday: Vec::new(),
        };
        let vocabulary = Vocabulary::new(&words, Language::Spanish);
        let terms = |text: &str| vocabulary.terms(&vocabulary.keys(text.split(' ')));
        assert!(terms("una fotito foto").contains(&"=photo".to_owned()));
        assert!(terms("tiene mi pack").contains(&"=photo".to_owned()));
        assert!(!terms("tiene pack").contains(&"=photo".to_owned()));
        assert_eq!(terms("xfa"), vocabulary.keys(["por", "favor"]));
    }
}
