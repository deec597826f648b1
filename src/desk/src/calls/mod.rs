//! The call kit: nobody has called the numbers; this says whom to call, what to ask, and writes down what was said.

mod due;
mod record;
mod sheet;

use std::path::Path;

use serde::{Deserialize, Serialize};

pub use due::{Due, Why, due, is_called};
pub use record::{Call, CallError, Recorded, record};
pub use sheet::sheet;

/// How a call went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The service answered, and it is the one that we say.
    Answered,
    /// Nobody answered.
    NoAnswer,
    /// Somebody else answered, or the number does not exist.
    Wrong,
}

impl Outcome {
    /// The outcome with this name.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "answered" => Some(Self::Answered),
            "no-answer" => Some(Self::NoAnswer),
            "wrong" => Some(Self::Wrong),
            _ => None,
        }
    }
}

/// A call as it is written down in `content/directory/calls.toml`. Who called is a role, never a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logged {
    /// The contact.
    pub contact: String,
    /// The day, RFC 3339 full-date.
    pub on: String,
    /// How it went.
    pub outcome: Outcome,
    /// In which role the caller called.
    pub by: String,
    /// From which state (ISO 3166-2): a number may answer in one and not in another.
    pub from: String,
}

#[derive(Default, Serialize, Deserialize)]
struct Log {
    #[serde(default)]
    call: Vec<Logged>,
}

/// Every call, oldest first.
pub fn log(folder: &Path) -> Vec<Logged> {
    let text = std::fs::read_to_string(folder.join("directory/calls.toml")).unwrap_or_default();
    let mut calls = toml::from_str::<Log>(&text).unwrap_or_default().call;
    calls.sort_by(|one, other| one.on.cmp(&other.on));
    calls
}

fn write_log(folder: &Path, call: Vec<Logged>) -> std::io::Result<()> {
    let text = toml::to_string(&Log { call }).map_err(std::io::Error::other)?;
    let path = folder.join("directory/calls.toml");
    let beside = path.with_extension("new");
    std::fs::write(&beside, format!("# Written by: cobijo calls record. Who called is a role, never a name.\n\n{text}"))?;
    std::fs::rename(beside, path)
}
