//! `review import`: the answers file that a form saved, into signatures and wishes.

use std::path::Path;

use jiff::civil::Date;
use serde::Deserialize;

use cobijo_parse::read_content;

use super::ledger::{self, Open, Signed, Verdict};
use super::unit::{self, Role, Unit};
use crate::check::Passage;

/// The shape of an answers file.
pub const FORMAT: u32 = 1;

#[derive(Deserialize)]
struct Answers {
    cobijo_review: u32,
    role: String,
    locale: String,
    organisation: String,
    #[serde(default)]
    person: String,
    month: String,
    #[serde(default)]
    remarks: String,
    answers: Vec<Answer>,
}

#[derive(Deserialize)]
struct Answer {
    text: String,
    #[serde(default)]
    number: usize,
    verdict: Verdict,
    #[serde(default)]
    note: String,
    #[serde(default)]
    begins: String,
}

/// Why an answers file says nothing.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It cannot be read.
    #[error("{path}: {reason}")]
    Read {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// It is not such a file.
    #[error(
        "{path} is not the answers file of a review form (line {line}: {reason}). Nothing was changed; save it again from the form"
    )]
    Broken {
        /// The file.
        path: String,
        /// 1-based line.
        line: usize,
        /// What the reader of JSON says.
        reason: String,
    },
    /// It is of another time.
    #[error(
        "{path} comes from a form of format {found}; this program reads format {FORMAT}. Nothing was changed; export the form again"
    )]
    Format {
        /// The file.
        path: String,
        /// The format found.
        found: u32,
    },
    /// There is no such role.
    #[error("{path} says role \"{role}\"; there are practitioner, lawyer, youth and speaker. Nothing was changed")]
    Role {
        /// The file.
        path: String,
        /// What it says.
        role: String,
    },
    /// Nobody answers for it.
    #[error("{path} has no {field}. Nothing was changed; fill it in on the form and save again")]
    Missing {
        /// The file.
        path: String,
        /// Which field.
        field: &'static str,
    },
    /// It could not be written down.
    #[error("{path}: {reason}")]
    Write {
        /// The file.
        path: String,
        /// What the system says.
        reason: String,
    },
}

/// What an import did.
#[derive(Clone, Debug)]
pub struct Imported {
    /// Who read.
    pub role: Role,
    /// In which language.
    pub locale: String,
    /// Texts that are signed now.
    pub signed: Vec<Unit>,
    /// What was asked for, each with its text.
    pub wishes: Vec<(Unit, Open)>,
    /// Answers about a text that is not there any more (number in the form, how it began): nothing was written for them.
    pub gone: Vec<(usize, String)>,
    /// What young people wrote of their own, for the editor to read; it is written nowhere.
    pub remarks: String,
    /// Answers that are not this role's to give.
    pub foreign: Vec<(usize, String)>,
}

/// Reads an answers file and writes down what it says. With an error nothing is changed.
pub fn import(folder: &Path, file: &Path, private: &Path, today: Date) -> Result<Imported, ImportError> {
    let path = file.display().to_string();
    let text =
        std::fs::read_to_string(file).map_err(|error| ImportError::Read { path: path.clone(), reason: error.to_string() })?;
    let read: Answers = serde_json::from_str(&text).map_err(|error| ImportError::Broken {
        path: path.clone(),
        line: error.line(),
        reason: error.to_string(),
    })?;
    if read.cobijo_review != FORMAT {
        return Err(ImportError::Format { path, found: read.cobijo_review });
    }
    let role = Role::from_word(&read.role).ok_or(ImportError::Role { path: path.clone(), role: read.role.clone() })?;
    for (field, value) in [("organisation", &read.organisation), ("month", &read.month), ("locale", &read.locale)] {
        if value.trim().is_empty() {
            return Err(ImportError::Missing { path, field });
        }
    }
    let month = format!("{}-01", read.month).parse::<Date>();
    if read.month.len() != 7 || month.is_err() || month.is_ok_and(|month| month > today) {
        return Err(ImportError::Missing { path, field: "month that has begun (2026-12)" });
    }
    let content = read_content(folder);
    let passages = Passage::all(&content);
    let own = unit::units(&passages, role, &read.locale, &[]);
    let everything = unit::units(&passages, Role::Speaker, &read.locale, &[]);
    let mut imported = Imported {
        role,
        locale: read.locale,
        signed: Vec::new(),
        wishes: Vec::new(),
        gone: Vec::new(),
        remarks: read.remarks,
        foreign: Vec::new(),
    };
    for answer in read.answers {
        let Some(unit) = own.iter().find(|unit| unit.id == answer.text) else {
            let known = everything.iter().any(|unit| unit.id == answer.text);
            let list = if known { &mut imported.foreign } else { &mut imported.gone };
            list.push((answer.number, answer.begins));
            continue;
        };
        if answer.verdict == Verdict::Ok {
            imported.signed.push(unit.clone());
        } else {
            let (begins, note) = (unit.text.chars().take(40).collect(), answer.note);
            let open = Open { text: unit.id.clone(), role: role.to_string(), verdict: answer.verdict, note, begins };
            imported.wishes.push((unit.clone(), open));
        }
    }
    let signature = |unit: &Unit| Signed {
        text: unit.id.clone(),
        role: role.to_string(),
        organisation: read.organisation.clone(),
        month: read.month.clone(),
    };
    let written = ledger::record(
        folder,
        imported.signed.iter().map(signature).collect(),
        imported.wishes.iter().map(|(_, open)| open.clone()).collect(),
    );
    written
        .map_err(|error| ImportError::Write { path: folder.join("reviews").display().to_string(), reason: error.to_string() })?;
    if !read.person.trim().is_empty() {
        let line = format!(
            "{}\t{role}\t{}\t{}\t{} texts",
            read.month,
            read.organisation,
            read.person.replace(['\t', '\n'], " "),
            imported.signed.len()
        );
        ledger::record_person(private, &line)
            .map_err(|error| ImportError::Write { path: private.display().to_string(), reason: error.to_string() })?;
    }
    Ok(imported)
}
