//! Chat spellings: `q` for `que`, `u` for `you`.

use std::collections::BTreeMap;

/// What short or playful spellings stand for, in one language. All words are folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spelling(BTreeMap<String, Vec<String>>);

impl Spelling {
    /// From pairs: a word, and the words that it stands for.
    pub fn new<'a>(pairs: impl IntoIterator<Item = (&'a String, &'a String)>) -> Self {
        let words = |text: &String| text.split(' ').map(str::to_owned).collect();
        Self(pairs.into_iter().map(|(word, text)| (word.clone(), words(text))).collect())
    }

    /// The words that a word stands for: itself, where it is none of these.
    pub fn spelled<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a str> {
        let own = self.0.get(word);
        own.into_iter().flatten().map(String::as_str).chain(own.is_none().then_some(word))
    }

    /// Whether a word is one of these spellings.
    pub fn knows(&self, word: &str) -> bool {
        self.0.contains_key(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spelling_is_spelled_out_and_any_other_word_stays() {
        let spelling = Spelling::new([(&"xfa".to_owned(), &"por favor".to_owned())]);
        assert_eq!(spelling.spelled("xfa").collect::<Vec<_>>(), ["por", "favor"]);
        assert_eq!(spelling.spelled("foto").collect::<Vec<_>>(), ["foto"]);
    }
}
