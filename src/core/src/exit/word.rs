//! The return word: what is kept of it, and how what is typed is held against it.
//!
//! Whatever was typed, and whether a word was chosen or not, the same work is done: one SHA-256, one Argon2id (19 MiB, two
//! passes, one lane: the second choice of RFC 9106 scaled to OWASP's least for a phone), one comparison in constant time. A
//! phone without a chosen word holds the mark of a fixed token, into which every locale's usual word is turned first.

use argon2::{Algorithm, Argon2, Params, Version};
use cobijo_base::text;
use sha2::{Digest, Sha256};
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};

/// KiB of memory, passes, lanes.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);

/// The least and the most letters of a chosen word.
const LETTERS: (usize, usize) = (3, 40);

/// What is hashed in place of every locale's usual word.
const USUAL: &[u8] = b"the usual return word";

/// What is kept of a return word: a salt and an Argon2id tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The salt.
    pub salt: [u8; 16],
    /// The tag.
    pub tag: [u8; 32],
}

/// Why a word cannot be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It has too few letters.
    Short,
    /// It has too many.
    Long,
}

/// A word, or a few, as they are compared: folded, without signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word(String);

impl Word {
    /// What was typed.
    pub fn typed(text: &str) -> Self {
        Self(text::words(text).collect::<Vec<_>>().join(" "))
    }

    /// What was typed, if it can be chosen.
    pub fn chosen(text: &str) -> Result<Self, Refused> {
        let word = Self::typed(text);
        match word.0.chars().filter(|c| *c != ' ').count() {
            few if few < LETTERS.0 => Err(Refused::Short),
            many if many > LETTERS.1 => Err(Refused::Long),
            _ => Ok(word),
        }
    }

    /// As it is compared.
    pub fn folded(&self) -> &str {
        &self.0
    }
}

impl Default for Mark {
    /// No word was chosen. A test computes the tag.
    fn default() -> Self {
        Self {
            salt: *b"no word is saved",
            tag: [
                0x1a, 0x52, 0x75, 0x5e, 0x9f, 0xff, 0x8c, 0x5d, 0xe4, 0x9f, 0xbe, 0x55, 0x09, 0x45, 0xbd, 0xd4, 0x22, 0x1e, 0x62,
                0x53, 0x89, 0xd6, 0x7a, 0x2b, 0x30, 0xe0, 0x4f, 0x19, 0x39, 0xac, 0xeb, 0x11,
            ],
        }
    }
}

impl Mark {
    /// The mark of a word. *Slow on purpose*: some 25 ms here, more on an old phone.
    ///
    /// None: the hash could not be made.
    pub fn of(word: &Word, usual: &[Word], salt: [u8; 16]) -> Option<Self> {
        Some(Self { salt, tag: tag(digest(word, usual), salt)? })
    }

    /// The mark of no word, under a salt of its own: it looks like any other.
    pub fn none(salt: [u8; 16]) -> Option<Self> {
        Some(Self { salt, tag: tag(Sha256::digest(USUAL).into(), salt)? })
    }

    /// Whether this word opens. The same work whatever it is.
    pub fn opens(&self, word: &Word, usual: &[Word]) -> bool {
        let typed = Choice::from(u8::from(!word.0.is_empty()));
        tag(digest(word, usual), self.salt).is_some_and(|tag| (tag.ct_eq(&self.tag) & typed).into())
    }
}

/// The digest that is hashed: the word's own, or the token's where it is a usual word.
fn digest(word: &Word, usual: &[Word]) -> [u8; 32] {
    let own: [u8; 32] = Sha256::digest(word.0.as_bytes()).into();
    let token: [u8; 32] = Sha256::digest(USUAL).into();
    let mut is_usual = Choice::from(0);
    for word in usual {
        is_usual |= own.ct_eq(&Sha256::digest(word.0.as_bytes())[..]);
    }
    std::array::from_fn(|at| u8::conditional_select(&own[at], &token[at], is_usual))
}

fn tag(digest: [u8; 32], salt: [u8; 16]) -> Option<[u8; 32]> {
    let mut tag = [0; 32];
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, Some(tag.len())).ok()?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(&digest, &salt, &mut tag).ok()?;
    Some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usual() -> [Word; 2] {
        ["abrigo", "lantern"].map(Word::typed)
    }

    #[test]
    fn without_a_chosen_word_every_locales_usual_word_opens_and_no_other() {
        let mark = Mark::default();
        assert_eq!(tag(digest(&usual()[0], &usual()), mark.salt), Some(mark.tag), "the constant is the token's tag");
        for (typed, opens) in [(" Abrigo ", true), ("LANTERN", true), ("abrigos", false), ("", false), ("!", false)] {
            assert_eq!(mark.opens(&Word::typed(typed), &usual()), opens, "{typed}");
        }
    }

    #[test]
    fn a_chosen_word_opens_however_it_is_typed_and_the_usual_one_no_longer_does() {
        let word = Word::chosen("Luna, ¡menguante!").expect("a word");
        let mark = Mark::of(&word, &usual(), [7; 16]).expect("hashed");
        for (typed, opens) in
            [("luna menguante", true), ("LUNA  MENGUANTE", true), ("luna", false), ("abrigo", false), ("", false)]
        {
            assert_eq!(mark.opens(&Word::typed(typed), &usual()), opens, "{typed}");
        }
        assert_ne!(
            mark.tag,
            Mark::of(&word, &usual(), [8; 16]).expect("hashed").tag,
            "the same word with another salt looks like another"
        );
    }

    #[test]
    fn choosing_the_usual_word_is_choosing_none() {
        let mark = Mark::of(&Word::chosen("abrigo").expect("a word"), &usual(), [7; 16]).expect("hashed");
        assert!(mark.opens(&Word::typed("lantern"), &usual()));
    }

    #[test]
    fn a_word_is_refused_when_it_is_too_short_or_too_long() {
        assert_eq!(Word::chosen("ab"), Err(Refused::Short));
        assert_eq!(Word::chosen(" .¡! "), Err(Refused::Short));
        assert_eq!(Word::chosen("ñandú").map(|word| word.folded().to_owned()), Ok("nandu".to_owned()));
        assert_eq!(Word::chosen(&"ab".repeat(21)), Err(Refused::Long));
    }
}
