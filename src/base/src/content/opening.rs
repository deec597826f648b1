//! Opening words: to whom one may tell it, and about what. The sentences are words of a locale (`words-…`).

use serde::{Deserialize, Serialize};

use super::word_enum;

word_enum! {
    /// Where an addressee stands to the reader.
    Place {
        /// Under the same roof, or of the family.
        Home = "home",
        /// Outside.
        Outside = "outside",
    }
}

word_enum! {
    /// How one speaks to an addressee, in languages that tell it apart.
    Person {
        /// As to somebody close (tú).
        Close = "close",
        /// Politely (usted).
        Polite = "polite",
    }
}

word_enum! {
    /// The addressee's grammatical gender. Nobody asks for the reader's.
    Gender {
        /// Feminine.
        Feminine = "f",
        /// Masculine.
        Masculine = "m",
        /// The word hides it.
        Neutral = "n",
    }
}

/// Somebody whom a reader may tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// The id; the label is the word `words-to-<id>`.
    pub id: String,
    /// At home or outside.
    pub place: Place,
    /// How one speaks to them.
    pub person: Person,
    /// Their grammatical gender.
    pub gender: Gender,
}

/// What opening words can be about, and for whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// To whom, in the order of the screen.
    pub to: Vec<Addressee>,
    /// What about, in the order of the screen; the label is the word `words-about-<id>`.
    pub about: Vec<String>,
}

/// How many sentences there are for each thing to tell.
pub const SENTENCES: u8 = 3;
