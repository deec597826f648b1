//! How hard a text is to read: words, sentences, syllables, and the formulas of each language.
//!
//! - INFLESZ (Szigriszt-Pazos 1993; scale of Barrio-Cantalejo 2008): 206.835 − 62.3 × syllables/words − words/sentences;
//! - Fernández Huerta (1959, as corrected by Fernández Rodríguez): 206.84 − 60 × syllables/words − 1.02 × words/sentences;
//! - Flesch (1948), for English: 206.835 − 84.6 × syllables/words − 1.015 × words/sentences.

mod english;
mod spanish;

use cobijo_base::text::Language;

pub use english::syllables as english_syllables;
pub use spanish::syllables as spanish_syllables;

/// What a text amounts to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Words, numbers left out.
    pub words: usize,
    /// Sentences with a word in them.
    pub sentences: usize,
    /// Syllables of those words.
    pub syllables: usize,
}

impl Measure {
    /// Measures texts: each ends a sentence, with or without a full stop.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>, language: Language) -> Self {
        let mut measure = Self::default();
        for sentence in texts.into_iter().flat_map(sentences) {
            let counts: Vec<usize> = words(sentence).map(|word| syllables(word, language)).filter(|count| *count > 0).collect();
            if !counts.is_empty() {
                measure.sentences += 1;
                measure.words += counts.len();
                measure.syllables += counts.iter().sum::<usize>();
            }
        }
        measure
    }

    /// Words a sentence.
    pub fn sentence_length(self) -> f64 {
        self.words as f64 / self.sentences.max(1) as f64
    }

    /// Syllables a word.
    pub fn word_length(self) -> f64 {
        self.syllables as f64 / self.words.max(1) as f64
    }

    /// INFLESZ for Spanish, Flesch for English: 100 is very easy, 0 very hard. None: no formula for the language.
    pub fn score(self, language: Language) -> Option<f64> {
        let (words, sentences) = (self.word_length(), self.sentence_length());
        match language {
            Language::Spanish => Some(206.835 - 62.3 * words - sentences),
            Language::English => Some(206.835 - 84.6 * words - 1.015 * sentences),
            Language::Other => None,
        }
    }

    /// The second formula for Spanish, Fernández Huerta.
    pub fn fernandez_huerta(self, language: Language) -> Option<f64> {
        (language == Language::Spanish).then(|| 206.84 - 60.0 * self.word_length() - 1.02 * self.sentence_length())
    }
}

/// Syllables of a word in a language; 0 where the language has no counter.
fn syllables(word: &str, language: Language) -> usize {
    match language {
        Language::Spanish => spanish_syllables(word),
        Language::English => english_syllables(word),
        Language::Other => usize::from(word.chars().any(char::is_alphabetic)),
    }
}

/// The sentences of a text.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!', '…', '\n']).map(str::trim).filter(|sentence| words(sentence).next().is_some())
}

/// The words of a sentence, as written.
pub fn words(sentence: &str) -> impl Iterator<Item = &str> {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’');
    sentence.split(move |c: char| !inside(c)).map(|word| word.trim_matches(['\'', '’'])).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_sample_is_measured_by_hand() {
        // No es tu cul-pa. | Pue-des pe-dir a-yu-da hoy. : 8 words, 2 sentences, 5 + 8 syllables.
        let measure = Measure::of(["No es tu culpa. Puedes pedir ayuda hoy."], Language::Spanish);
        assert_eq!(measure, Measure { words: 8, sentences: 2, syllables: 13 });
        let score = measure.score(Language::Spanish).expect("a formula");
        assert!((score - (206.835 - 62.3 * 13.0 / 8.0 - 4.0)).abs() < 1e-9);
        assert!(measure.fernandez_huerta(Language::Spanish).is_some() && measure.fernandez_huerta(Language::English).is_none());
    }

    #[test]
    fn numbers_are_no_words_and_an_item_is_a_sentence() {
        assert_eq!(Measure::of(["18", "Sí"], Language::Spanish), Measure { words: 1, sentences: 1, syllables: 1 });
    }
}
