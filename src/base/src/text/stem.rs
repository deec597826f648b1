//! Snowball stems.

/// A language whose endings we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Spanish.
    Spanish,
    /// English.
    English,
    /// Any other: the word is its own stem.
    Other,
}

impl Language {
    /// The language of a BCP 47 tag.
    pub fn of(tag: &str) -> Self {
        match tag.split('-').next() {
            Some("es") => Self::Spanish,
            Some("en") => Self::English,
            _ => Self::Other,
        }
    }
}

/// The stem of a folded word.
pub fn stem(word: &str, language: Language) -> String {
    match language {
        Language::Spanish => tantivy_stemmers::algorithms::spanish(word).into_owned(),
        Language::English => tantivy_stemmers::algorithms::english_porter_2(word).into_owned(),
        Language::Other => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_fall_away() {
        assert_eq!(stem("amenazan", Language::Spanish), stem("amenazar", Language::Spanish));
        assert_eq!(stem("photos", Language::English), stem("photo", Language::English));
        assert_eq!(stem("fotos", Language::Other), "fotos");
    }
}
