//! Public errors, and the one table from internal ones.

use cobijo_base::words::{Args, keys};

use crate::error::Error;
use crate::visit::Words;

/// What a call throws. `code` never changes; `text` is for the reader, in the reader's language.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum CobijoError {
    /// `unknown-topic`: no page has this id.
    #[error("{text}")]
    UnknownTopic {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
        /// The id that was asked for.
        id: String,
    },
    /// `no-edition`: the page exists, but not as easy read.
    #[error("{text}")]
    NoEdition {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
        /// The topic's id.
        id: String,
    },
    /// `unknown-guide`: no guide has this id.
    #[error("{text}")]
    UnknownGuide {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
        /// The id that was asked for.
        id: String,
    },
    /// `unknown-answer`: the step, or opening words, offer no such answer.
    #[error("{text}")]
    UnknownAnswer {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
        /// What was given.
        value: String,
    },
    /// `unknown-card`: no card has this id.
    #[error("{text}")]
    UnknownCard {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
        /// The id that was asked for.
        id: String,
    },
    /// `unknown-contact`: no contact has this id, or it is not for this reader.
    #[error("{text}")]
    UnknownContact {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
        /// The id that was asked for.
        id: String,
    },
    /// `bad-time`: not an RFC 3339 time with an offset.
    #[error("{text}")]
    BadTime {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
        /// What was given.
        value: String,
    },
    /// `no-words`: a search without a word in it.
    #[error("{text}")]
    NoWords {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
    },
    /// `bad-place`: not an ISO 3166 code.
    #[error("{text}")]
    BadPlace {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
        /// What was given.
        value: String,
    },
    /// `bad-word`: a return word that cannot be chosen; the text says why.
    #[error("{text}")]
    BadWord {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
    },
    /// `unknown-cover`: no cover has this id.
    #[error("{text}")]
    UnknownCover {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
        /// The id that was asked for.
        id: String,
    },
    /// `not-kept`: what was chosen could not be kept; all stays as it was.
    #[error("{text}")]
    NotKept {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
        /// For a developer.
        detail: String,
    },
    /// `damaged`: the content cannot be read.
    #[error("{text}")]
    Damaged {
        /// Stable code.
        code: String,
        /// For the reader.
        text: String,
        /// For a developer.
        detail: String,
    },
}

impl CobijoError {
    /// The stable code.
    pub fn code(&self) -> &str {
        match self {
            Self::UnknownTopic { code, .. }
            | Self::NoEdition { code, .. }
            | Self::UnknownGuide { code, .. }
            | Self::UnknownAnswer { code, .. }
            | Self::UnknownCard { code, .. }
            | Self::UnknownContact { code, .. }
            | Self::BadTime { code, .. }
            | Self::NoWords { code, .. }
            | Self::BadPlace { code, .. }
            | Self::BadWord { code, .. }
            | Self::UnknownCover { code, .. }
            | Self::NotKept { code, .. }
            | Self::Damaged { code, .. } => code,
        }
    }

    /// The public error for an internal one, told with the reader's words; without any, its own English words.
    pub(crate) fn from_internal(error: Error, words: Option<&Words<'_>>) -> Self {
        let own = error.to_string();
        let tell = |key: &str, name: &'static str, value: &str| {
            words.and_then(|words| words.format(key, &Args::new().text(name, value))).unwrap_or_else(|| own.clone())
        };
        match error {
            Error::UnknownTopic { id } => {
                Self::UnknownTopic { code: "unknown-topic".into(), text: tell(keys::ERROR_UNKNOWN_TOPIC, "id", &id), id }
            }
            Error::NoEdition { id } => {
                Self::NoEdition { code: "no-edition".into(), text: tell(keys::ERROR_NO_EDITION, "id", &id), id }
            }
            Error::UnknownGuide { id } => {
                Self::UnknownGuide { code: "unknown-guide".into(), text: tell(keys::ERROR_UNKNOWN_GUIDE, "id", &id), id }
            }
            Error::UnknownAnswer { value } => {
                let text = tell(keys::ERROR_UNKNOWN_ANSWER, "value", &value);
                Self::UnknownAnswer { code: "unknown-answer".into(), text, value }
            }
            Error::UnknownCard { id } => {
                Self::UnknownCard { code: "unknown-card".into(), text: tell(keys::ERROR_UNKNOWN_CARD, "id", &id), id }
            }
            Error::UnknownContact { id } => {
                Self::UnknownContact { code: "unknown-contact".into(), text: tell(keys::ERROR_UNKNOWN_CONTACT, "id", &id), id }
            }
            Error::BadTime { value } => {
                Self::BadTime { code: "bad-time".into(), text: tell(keys::ERROR_BAD_TIME, "value", &value), value }
            }
            Error::NoWords => Self::NoWords { code: "no-words".into(), text: tell(keys::ERROR_NO_WORDS, "none", "") },
            Error::BadPlace { value } => {
                Self::BadPlace { code: "bad-place".into(), text: tell(keys::ERROR_BAD_PLACE, "value", &value), value }
            }
            Error::WordShort => Self::BadWord { code: "bad-word".into(), text: tell(keys::SETTINGS_WORD_SHORT, "none", "") },
            Error::WordLong => Self::BadWord { code: "bad-word".into(), text: tell(keys::SETTINGS_WORD_LONG, "none", "") },
            Error::WordInCover => Self::BadWord { code: "bad-word".into(), text: tell(keys::SETTINGS_WORD_COVER, "none", "") },
            Error::UnknownCover { id } => {
                Self::UnknownCover { code: "unknown-cover".into(), text: tell(keys::SETTINGS_UNKNOWN_COVER, "id", &id), id }
            }
            Error::NoFolder => {
                Self::NotKept { code: "not-kept".into(), text: tell(keys::SETTINGS_NOWHERE, "none", ""), detail: own.clone() }
            }
            Error::NotKept { detail } => {
                Self::NotKept { code: "not-kept".into(), text: tell(keys::SETTINGS_FAILED, "none", ""), detail }
            }
            Error::Image(_) | Error::NoCover => {
                let detail = own.clone();
                Self::Damaged { code: "damaged".into(), text: tell(keys::ERROR_DAMAGED, "detail", &detail), detail }
            }
        }
    }
}
