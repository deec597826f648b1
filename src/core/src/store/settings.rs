//! What is kept of the reader's choices about leaving, and nothing else: no audience, no page, no place, no time.
//!
//! The file has 128 bytes whatever was chosen:
//!
//! | bytes | what |
//! |---|---|
//! | 0..4 | 1, the version, little endian |
//! | 4 | 1: the app starts with the cover; 0: with the neutral first screen |
//! | 5..37 | the id of the chosen cover in ASCII, the rest zeros; all zeros: the first one |
//! | 37..53 | salt of the return word |
//! | 53..85 | its Argon2id tag; where no word was chosen, the tag of a fixed token under a random salt |
//! | 85..96 | zeros |
//! | 96..128 | SHA-256 of all before |

use sha2::{Digest, Sha256};

/// The size of the file in bytes.
pub const SIZE: usize = 128;
const VERSION: u32 = 1;
const COVER: usize = 32;
const SUM: usize = 96;

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The app starts with the cover.
    pub start_covered: bool,
    /// The chosen cover; none: the first one.
    pub cover: Option<String>,
    /// The return word's salt and tag.
    pub word: ([u8; 16], [u8; 32]),
}

/// What a data folder says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settings {
    /// Nothing was ever chosen.
    None,
    /// This was.
    Kept(Kept),
    /// There is a file and it cannot be believed, or it cannot be read: the app starts with the cover.
    Broken,
}

impl Settings {
    /// What was chosen, where that can be believed.
    pub fn kept(&self) -> Option<&Kept> {
        match self {
            Self::Kept(kept) => Some(kept),
            Self::None | Self::Broken => None,
        }
    }
}

impl Kept {
    /// As the file has it. None: the cover's id does not fit.
    pub fn encode(&self) -> Option<[u8; SIZE]> {
        let mut bytes = [0; SIZE];
        bytes[..4].copy_from_slice(&VERSION.to_le_bytes());
        bytes[4] = u8::from(self.start_covered);
        if let Some(cover) = &self.cover {
            if !is_cover(cover.as_bytes()) {
                return None;
            }
            bytes[5..5 + cover.len()].copy_from_slice(cover.as_bytes());
        }
        bytes[37..53].copy_from_slice(&self.word.0);
        bytes[53..85].copy_from_slice(&self.word.1);
        let sum = Sha256::digest(&bytes[..SUM]);
        bytes[SUM..].copy_from_slice(&sum);
        Some(bytes)
    }

    /// Reads what [`Kept::encode`] wrote, and nothing else.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; SIZE] = bytes.try_into().ok()?;
        if Sha256::digest(&bytes[..SUM])[..] != bytes[SUM..] || bytes[..4] != VERSION.to_le_bytes() {
            return None;
        }
        let start_covered = match bytes[4] {
            0 => false,
            1 => true,
            _ => return None,
        };
        let used = bytes[5..37].iter().position(|byte| *byte == 0).unwrap_or(COVER);
        let (cover, rest) = bytes[5..37].split_at(used);
        let cover = match cover {
            [] => None,
            id if is_cover(id) => Some(String::from_utf8(id.to_vec()).ok()?),
            _ => return None,
        };
        if rest.iter().chain(&bytes[85..SUM]).any(|byte| *byte != 0) {
            return None;
        }
        Some(Self { start_covered, cover, word: (bytes[37..53].try_into().ok()?, bytes[53..85].try_into().ok()?) })
    }
}

fn is_cover(id: &[u8]) -> bool {
    (1..=COVER).contains(&id.len()) && id.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kept() -> impl Strategy<Value = Kept> {
        (any::<bool>(), prop::option::of("[a-z0-9-]{1,32}"), any::<([u8; 16], [u8; 32])>())
            .prop_map(|(start_covered, cover, word)| Kept { start_covered, cover, word })
    }

    proptest! {
        #[test]
        fn settings_come_back_as_they_went(kept in kept()) {
            let bytes = kept.encode().expect("fits");
            prop_assert_eq!(Kept::decode(&bytes), Some(kept));
        }

        #[test]
        fn settings_with_any_byte_changed_or_missing_are_not_believed(kept in kept(), at in 0..SIZE, flip in 1..=255u8, cut in 0..SIZE) {
            let bytes = kept.encode().expect("fits");
            let mut changed = bytes;
            changed[at] ^= flip;
            prop_assert_eq!(Kept::decode(&changed), None);
            prop_assert_eq!(Kept::decode(&bytes[..cut]), None);
            prop_assert_eq!(Kept::decode(&[&bytes[..], &[0]].concat()), None);
        }

        #[test]
        fn settings_of_random_bytes_are_not_believed(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            prop_assert_eq!(Kept::decode(&bytes), None);
        }
    }

    #[test]
    fn what_sums_up_and_means_nothing_is_not_believed() {
        let whole = Kept { start_covered: true, cover: Some("recetas".into()), word: ([1; 16], [2; 32]) }.encode().expect("fits");
        for (at, byte) in [(0, 2), (4, 2), (5, b'R'), (20, b'x'), (90, 1)] {
            let mut bytes = whole;
            bytes[at] = byte;
            let sum = Sha256::digest(&bytes[..SUM]);
            bytes[SUM..].copy_from_slice(&sum);
            assert_eq!(Kept::decode(&bytes), None, "{at}");
        }
        assert_eq!(Kept { cover: Some("x".repeat(33)), start_covered: false, word: ([0; 16], [0; 32]) }.encode(), None);
    }
}
