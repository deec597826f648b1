//! What the phone holds.

use serde::Serialize;

/// What the phone holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Status {
    /// Whose content it is; empty while content is hidden.
    pub publisher: String,
    /// The serial of the release in use.
    pub serial: u64,
    /// `preview` or `public`.
    pub channel: String,
    /// The day it was made (RFC 3339 full-date).
    pub published: String,
    /// The locales it has, in order of preference.
    pub locales: Vec<String>,
    /// The release in use is the one the library was built with.
    pub on_floor: bool,
    /// The data folder that was given.
    pub data_dir: Option<String>,
    /// The same for the reader, in the given locale.
    pub text: String,
}
