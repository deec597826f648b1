//! What can go wrong inside. `api::error` has what crosses the border, and the one table between them.

use cobijo_base::bundle::ImageError;

/// What can go wrong inside.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The image cannot be read.
    #[error(transparent)]
    Image(#[from] ImageError),
    /// No page has this id.
    #[error("no topic {id}")]
    UnknownTopic {
        /// The id.
        id: String,
    },
    /// The page has no such edition.
    #[error("no easy edition of {id}")]
    NoEdition {
        /// The topic's id.
        id: String,
    },
    /// No guide has this id.
    #[error("no guide {id}")]
    UnknownGuide {
        /// The id.
        id: String,
    },
    /// The step, or the opening words, offer no such answer.
    #[error("no answer {value} here")]
    UnknownAnswer {
        /// What was given.
        value: String,
    },
    /// No card has this id.
    #[error("no card {id}")]
    UnknownCard {
        /// The id.
        id: String,
    },
    /// No contact has this id, or not for this reader.
    #[error("no contact {id}")]
    UnknownContact {
        /// The id.
        id: String,
    },
    /// Not an RFC 3339 time.
    #[error("not a time: {value}")]
    BadTime {
        /// What was given.
        value: String,
    },
    /// The release has no cover at all.
    #[error("the release has no cover")]
    NoCover,
    /// Nothing to look up.
    #[error("no words")]
    NoWords,
    /// A return word has too few letters.
    #[error("the word has fewer than 3 letters")]
    WordShort,
    /// A return word has too many.
    #[error("the word has more than 40 letters")]
    WordLong,
    /// A return word stands in a cover.
    #[error("the word stands in a cover")]
    WordInCover,
    /// No cover has this id.
    #[error("no cover {id}")]
    UnknownCover {
        /// The id.
        id: String,
    },
    /// There is no data folder to keep anything in.
    #[error("opened without a data folder")]
    NoFolder,
    /// What was chosen could not be kept.
    #[error("not kept: {detail}")]
    NotKept {
        /// What failed.
        detail: String,
    },
    /// Not a country or region.
    #[error("not a place: {value}")]
    BadPlace {
        /// What was given.
        value: String,
    },
}
