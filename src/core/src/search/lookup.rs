//! What a locale's search knows, ready to be asked.

use std::collections::BTreeMap;

use cobijo_base::bundle::{Image, ImageError, SearchInfo};
use cobijo_base::content::Danger;
use cobijo_base::danger::{Heard, Learned, Lexicon, find};
use cobijo_base::search::Vocabulary;
use cobijo_base::text::Language;

/// A locale's search. It holds nothing of what anybody has typed.
pub struct Lookup {
    /// The locale's number in the image.
    pub locale: i64,
    /// Chat spellings, concepts, keys.
    pub vocabulary: Vocabulary,
    /// Weights.
    pub info: SearchInfo,
    /// What finds danger, by rules...
    pub lexicon: Lexicon,
    /// ...and by what examples have in common.
    learned: Learned,
    /// The page that stands first where no rule names one.
    first: BTreeMap<String, String>,
    /// Pages that stand behind the danger rule's own.
    pub danger_pages: Vec<String>,
}

impl Lookup {
    /// Reads a locale's search.
    pub fn new(image: &Image, locale: i64, tag: &str) -> Result<Self, ImageError> {
        let language = Language::of(tag);
        let (info, danger) = (image.search_info(locale)?, image.danger(locale)?);
        let vocabulary = Vocabulary::new(&info.words, language);
        let lexicon = Lexicon::new(&danger, vocabulary.spelling().clone(), language == Language::Spanish);
        let Danger { pages, first, learned, .. } = danger;
        Ok(Self { locale, vocabulary, info, lexicon, learned, first, danger_pages: pages })
    }

    /// Danger in a text.
    pub fn danger(&self, text: &str) -> Option<Heard> {
        let mut heard = find(&self.lexicon, &self.learned, &self.vocabulary, text)?;
        if heard.topic.is_none() {
            heard.topic = self.first.get(&format!("{} {}", heard.kind, heard.who)).cloned();
        }
        Some(heard)
    }
}
