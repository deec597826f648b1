//! The call kit: nobody has called the numbers; this says whom to call, what to ask, and writes down what was said.

mod due;
mod record;
mod sheet;

use std::path::Path;

use cobijo_parse::{Findings, ServiceFile};
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
    /// The number that was called: if it changes, the call says nothing any more.
    pub number: String,
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

/// A number that somebody confirmed and somebody else has changed since.
pub(crate) fn check(folder: &Path, services: &[ServiceFile], findings: &mut Findings) {
    let calls = log(folder);
    for read in services {
        for contact in read.service.contacts.iter().filter(|contact| contact.assured_on.is_some()) {
            let last = calls.iter().rev().find(|call| call.contact == contact.id && call.outcome == Outcome::Answered);
            if let Some(last) = last.filter(|last| last.number != contact.number) {
                let line = read.file.line_with(&format!("id = \"{}\"", contact.id));
                let args = [("day", last.on.as_str()), ("number", last.number.as_str())];
                findings.error(&read.file, line, "assured-number-changed", &args);
            }
        }
    }
}

/// The roles in which people call. A name is none of them.
pub const CALLERS: [&str; 6] = ["volunteer", "staff", "practitioner", "lawyer", "editor", "coordinator"];

fn write_log(folder: &Path, call: Vec<Logged>) -> std::io::Result<()> {
    let text = toml::to_string(&Log { call }).map_err(std::io::Error::other)?;
    let path = folder.join("directory/calls.toml");
    crate::whole::write(&path, format!("# Written by: cobijo calls record. Who called is a role, never a name.\n\n{text}"))
}
