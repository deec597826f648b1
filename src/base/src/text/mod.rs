//! The folding that the index and a query share: what is written differently but heard or meant alike becomes one term.

mod fold;
mod phonetic;
mod stem;

pub use fold::{fold, words};
pub use phonetic::phonetic;
pub use stem::{Language, stem};

/// The terms of a text in one language: a stem and a phonetic key for every word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The folded word.
    pub word: String,
    /// Its stem.
    pub stem: String,
    /// Its phonetic key, the same for spellings that sound alike in Spanish.
    pub sound: String,
}

/// Folds a text into terms.
pub fn terms(text: &str, language: Language) -> Vec<Term> {
    words(text)
        .map(|word| {
            let stem = stem(&word, language);
            let sound = phonetic(&stem);
            Term { word, stem, sound }
        })
        .collect()
}
