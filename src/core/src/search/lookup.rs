//! What a locale's search knows, ready to be asked.

use cobijo_base::bundle::{Image, ImageError, SearchInfo};
use cobijo_base::search::Vocabulary;
use cobijo_base::text::Language;

use super::danger::Lexicon;

/// A locale's search. It holds nothing of what anybody has typed.
pub struct Lookup {
    /// The locale's number in the image.
    pub locale: i64,
    /// Chat spellings, concepts, keys.
    pub vocabulary: Vocabulary,
    /// Weights.
    pub info: SearchInfo,
    /// What finds danger.
    pub lexicon: Lexicon,
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
        Ok(Self { locale, vocabulary, info, lexicon, danger_pages: danger.pages })
    }
}
