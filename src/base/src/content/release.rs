//! A release: one canonical JSON document with everything a reader can see, in every locale.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::word_enum;
use super::{Audience, Card, Cover, Danger, Guide, Opening, SearchWords, Service, Situation, Topic};

/// The shape of a release that this code reads and writes.
pub const FORMAT: u32 = 1;

word_enum! {
    /// Whether people have reviewed the sentences and called the numbers.
    Channel {
        /// Not yet: the reader is told on the first screen.
        Preview = "preview",
        /// Yes.
        Public = "public",
    }
}

/// Where a page's advice was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address, where known exactly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How it was seen: a stored copy, the operator's page, a copy of the law.
    pub seen: String,
    /// The day on which we saw it.
    pub seen_on: String,
}

/// Everything in one locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalePack {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's own name for itself.
    pub name: String,
    /// Whether it has every word and page. What a partial one lacks, its reader gets in the default locale.
    pub complete: bool,
    /// The core's words that take no argument, ready to show.
    pub words: BTreeMap<String, String>,
    /// The core's words that take arguments, as Fluent.
    pub fluent: String,
    /// What a voice says for what is written (`NNA` → `niñas, niños y adolescentes`).
    pub spoken: BTreeMap<String, String>,
    /// The topics.
    pub topics: Vec<Topic>,
    /// The guides.
    pub guides: Vec<Guide>,
    /// The cards.
    pub cards: Vec<Card>,
    /// The covers that leaving can show; the first is the one it shows. A partial locale may have none: then it has the default
    /// locale's.
    pub covers: Vec<Cover>,
    /// The word that opens again from the cover's search box; none in a partial locale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_word: Option<String>,
    /// What finds danger in a reader's words.
    #[serde(default)]
    pub danger: Danger,
    /// What search knows of the language.
    #[serde(default)]
    pub search: SearchWords,
}

/// A release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// [`FORMAT`].
    pub format: u32,
    /// Whose content it is.
    pub publisher: String,
    /// It only grows.
    pub serial: u64,
    /// Preview or public.
    pub channel: Channel,
    /// The day it was made (RFC 3339 full-date), from `content/release.toml`, never from a clock.
    pub published: String,
    /// The locale of last resort.
    pub default_locale: String,
    /// The situations of the first screen, by audience.
    pub home: BTreeMap<Audience, Vec<Situation>>,
    /// To whom and about what there are opening words.
    pub opening: Opening,
    /// The locales, in order of preference.
    pub locales: Vec<LocalePack>,
    /// The sources of pages.
    pub sources: Vec<Source>,
    /// The directory.
    pub services: Vec<Service>,
    /// IANA zone name → POSIX rule.
    pub zones: BTreeMap<String, String>,
    /// ISO 3166-1 → ISO 3166-2 → the region's name: every region of a country that we have a directory for.
    pub regions: BTreeMap<String, BTreeMap<String, String>>,
}

/// Why a release cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReleaseError {
    /// Not the JSON of a release.
    #[error("the release does not read as one (line {line}, column {column}): {reason}")]
    Broken {
        /// 1-based line.
        line: usize,
        /// 1-based column.
        column: usize,
        /// What the reader of JSON says.
        reason: String,
    },
    /// A shape that this code does not know.
    #[error("the release has format {found}; this program reads format {FORMAT}")]
    Format {
        /// The format found.
        found: u32,
    },
}

impl Release {
    /// The canonical bytes: UTF-8 JSON, keys sorted, no white space. The same release always gives the same bytes.
    pub fn canonical(&self) -> Vec<u8> {
        // Through `Value`, whose objects are sorted maps; serialising these plain types cannot fail.
        let value = serde_json::to_value(self).unwrap_or_default();
        serde_json::to_vec(&value).unwrap_or_default()
    }

    /// Reads canonical or other JSON of a release.
    pub fn read(bytes: &[u8]) -> Result<Self, ReleaseError> {
        let release: Self = serde_json::from_slice(bytes).map_err(|error| ReleaseError::Broken {
            line: error.line(),
            column: error.column(),
            reason: error.to_string(),
        })?;
        if release.format != FORMAT {
            return Err(ReleaseError::Format { found: release.format });
        }
        Ok(release)
    }
}
