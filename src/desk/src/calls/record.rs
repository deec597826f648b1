//! `calls record`: what a call said, into the service's file. Everything else in the file stays as its author wrote it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cobijo_parse::read_content_with_drafts;
use jiff::civil::Date;
use toml_edit::{DocumentMut, InlineTable, Item, Table, Value, value};

use super::{CALLERS, Logged, Outcome, log, write_log};

/// What a caller learned.
#[derive(Clone, Debug)]
pub struct Call {
    /// The contact.
    pub contact: String,
    /// How it went.
    pub outcome: Outcome,
    /// The caller's role.
    pub by: String,
    /// The state from which they called.
    pub from: String,
    /// The day.
    pub on: Date,
    /// What was said: `alone` → `yes`; `after.es-MX` → a sentence.
    pub said: Vec<(String, String)>,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The service's file, where it changed.
    pub file: Option<PathBuf>,
    /// The contact was withdrawn: nobody answered twice.
    pub withdrawn: bool,
}

/// Why a call was not written down.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// No contact has this id.
    #[error("no contact is called \"{contact}\"; cobijo calls due lists them. Nothing was changed")]
    UnknownContact {
        /// What was given.
        contact: String,
    },
    /// Nobody has called tomorrow.
    #[error("{on} is in the future. Nothing was changed")]
    Future {
        /// What was given.
        on: String,
    },
    /// Not a role: perhaps a name.
    #[error("\"{by}\" is no role; there are: {known}. A name is never written down. Nothing was changed")]
    UnknownCaller {
        /// What was given.
        by: String,
        /// What there is.
        known: String,
    },
    /// Not a state.
    #[error("\"{from}\" is no state; write it like MX-PUE (ISO 3166-2). Nothing was changed")]
    UnknownPlace {
        /// What was given.
        from: String,
    },
    /// Not something that a call can say.
    #[error("\"{field}\" is nothing that a call can state; there are: {known}. Nothing was changed")]
    UnknownField {
        /// What was given.
        field: String,
        /// What there is.
        known: String,
    },
    /// A value that the field does not take.
    #[error("{field} cannot be \"{said}\"; it takes: {known}. Nothing was changed")]
    BadValue {
        /// The field.
        field: String,
        /// What was given.
        said: String,
        /// What it takes.
        known: String,
    },
    /// A sentence for readers has to be there in every language.
    #[error("{field} is read by people: say it in both languages, {field}.es-MX=… and {field}.en=… . Nothing was changed")]
    OneLanguage {
        /// The field.
        field: String,
    },
    /// A file cannot be read or written.
    #[error("{path}: {reason}")]
    File {
        /// The file.
        path: String,
        /// What the system says.
        reason: String,
    },
}

const YES_NO: &[&str] = &["yes", "no"];
/// What a call can state, and the values that each takes; empty: a sentence in both languages.
const FIELDS: &[(&str, &[&str])] = &[
    ("alone", YES_NO),
    ("under_18", YES_NO),
    ("asks_name", YES_NO),
    ("free", YES_NO),
    ("identity", YES_NO),
    ("call_cost", &["none-even-without-credit", "normal-call", "data"]),
    ("after", &[]),
    ("may_tell", &[]),
];
/// Languages in which a sentence for readers is written.
const LANGUAGES: [&str; 2] = ["es-MX", "en"];
/// Days, one after the other, on which nobody answered, that withdraw a contact.
const FAILURES: usize = 2;

/// Writes a call down: in the log, and in the service's file; the release's day is raised to the call's. With an error nothing is changed.
pub fn record(folder: &Path, call: &Call, today: Date) -> Result<Recorded, CallError> {
    let unknown = || CallError::UnknownContact { contact: call.contact.clone() };
    if call.on > today {
        return Err(CallError::Future { on: call.on.to_string() });
    }
    if !CALLERS.contains(&call.by.as_str()) {
        return Err(CallError::UnknownCaller { by: call.by.clone(), known: CALLERS.join(" ") });
    }
    let content = read_content_with_drafts(folder);
    let country = call.from.split('-').next().unwrap_or_default();
    let regions = content.regions.get(country).ok_or(CallError::UnknownPlace { from: call.from.clone() })?;
    if !regions.contains_key(&call.from) {
        return Err(CallError::UnknownPlace { from: call.from.clone() });
    }
    // A withdrawn contact is in no release; its file is still there, so that it can come back.
    let file = content.files.iter().find(|path| {
        let named = || std::fs::read_to_string(path).is_ok_and(|text| text.contains(&format!("id = \"{}\"", call.contact)));
        path.starts_with(folder.join("directory")) && named()
    });
    let path = file.ok_or_else(unknown)?.clone();
    let text = std::fs::read_to_string(&path)
        .map_err(|error| CallError::File { path: path.display().to_string(), reason: error.to_string() })?;
    check_said(&call.said)?;
    let failed = |reason: String| CallError::File { path: path.display().to_string(), reason };
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| failed(error.to_string()))?;
    let contact = document
        .get_mut("contact")
        .and_then(Item::as_array_of_tables_mut)
        .and_then(|all| all.iter_mut().find(|table| table.get("id").and_then(Item::as_str) == Some(&call.contact)))
        .ok_or_else(unknown)?;
    let number = contact.get("number").or_else(|| contact.get("address"));
    let number = number.and_then(|claim| claim.get("value")).and_then(Item::as_str).unwrap_or_default().to_owned();
    let mut calls = log(folder);
    calls.push(Logged {
        contact: call.contact.clone(),
        number,
        on: call.on.to_string(),
        outcome: call.outcome,
        by: call.by.clone(),
        from: call.from.clone(),
    });
    calls.sort_by(|one, other| one.on.cmp(&other.on));
    let own = calls.iter().rev().filter(|one| one.contact == call.contact);
    let failed_on: BTreeSet<&str> = own.take_while(|one| one.outcome != Outcome::Answered).map(|one| one.on.as_str()).collect();
    // Somebody else answers: at once. Nobody answers: once may be chance, on two days it is not.
    let withdrawn = call.outcome == Outcome::Wrong || failed_on.len() >= FAILURES;
    let source = format!("call-{}", call.on);
    if call.outcome == Outcome::Answered {
        contact.insert("assured_on", value(call.on.to_string()));
        if contact.get("ships").and_then(Item::as_str) == Some("do-not-ship") {
            contact.remove("ships");
        }
        state(contact, &call.said, &source);
    } else if withdrawn {
        contact.insert("ships", value("do-not-ship"));
        contact.remove("assured_on");
    }
    let changed = call.outcome == Outcome::Answered || withdrawn;
    if call.outcome == Outcome::Answered && !call.said.is_empty() {
        add_source(&mut document, &source, call);
    }
    if changed {
        crate::whole::write(&path, document.to_string()).map_err(|error| failed(error.to_string()))?;
    }
    raise_published(folder, call.on)?;
    write_log(folder, calls).map_err(|error| failed(error.to_string()))?;
    Ok(Recorded { file: changed.then_some(path), withdrawn })
}

/// A release is never older than what it knows: its day is raised to the call's.
fn raise_published(folder: &Path, on: Date) -> Result<(), CallError> {
    let path = folder.join("release.toml");
    let failed = |reason: String| CallError::File { path: path.display().to_string(), reason };
    let text = std::fs::read_to_string(&path).map_err(|error| failed(error.to_string()))?;
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| failed(error.to_string()))?;
    let on = on.to_string();
    if document.get("published").and_then(Item::as_str).is_some_and(|published| *published < *on) {
        document.insert("published", value(on));
        crate::whole::write(&path, document.to_string()).map_err(|error| failed(error.to_string()))?;
    }
    Ok(())
}

fn check_said(said: &[(String, String)]) -> Result<(), CallError> {
    for (name, given) in said {
        let (field, language) = name.split_once('.').map_or((name.as_str(), None), |(field, language)| (field, Some(language)));
        let Some((_, takes)) = FIELDS.iter().find(|(known, _)| *known == field) else {
            let known = FIELDS.iter().map(|(field, _)| *field).collect::<Vec<_>>().join(" ");
            return Err(CallError::UnknownField { field: name.clone(), known });
        };
        if takes.is_empty() {
            let both = LANGUAGES.iter().all(|language| said.iter().any(|(other, _)| *other == format!("{field}.{language}")));
            if !both || !language.is_some_and(|language| LANGUAGES.contains(&language)) {
                return Err(CallError::OneLanguage { field: field.to_owned() });
            }
        } else if language.is_some() || !takes.contains(&given.as_str()) {
            return Err(CallError::BadValue { field: name.clone(), said: given.clone(), known: takes.join(" ") });
        }
    }
    Ok(())
}

/// Claims of the call, each with the call as its source.
fn state(contact: &mut Table, said: &[(String, String)], source: &str) {
    for (field, takes) in FIELDS {
        let mut claim = InlineTable::new();
        for (name, given) in said {
            if name == field {
                claim.insert("value", Value::from(given.as_str()));
            } else if let Some(language) = name.strip_prefix(&format!("{field}.")).filter(|_| takes.is_empty()) {
                claim.insert(language, Value::from(given.as_str()));
            }
        }
        if !claim.is_empty() {
            claim.insert("source", Value::from(source));
            contact.insert(field, Item::Value(Value::InlineTable(claim)));
        }
    }
}

fn add_source(document: &mut DocumentMut, id: &str, call: &Call) {
    let mut table = Table::new();
    table.insert("title", value(format!("Llamada de {} desde {}", call.by, call.from)));
    table.insert("kind", value("call"));
    table.insert("dated", value(call.on.to_string()));
    table.insert("seen_on", value(call.on.to_string()));
    let said: Vec<String> = call.said.iter().map(|(field, _)| field.clone()).collect();
    table.insert("supports", value(said.join(", ")));
    let sources = document.entry("source").or_insert_with(|| {
        let mut sources = Table::new();
        sources.set_implicit(true);
        Item::Table(sources)
    });
    if let Some(sources) = sources.as_table_mut() {
        sources.insert(id, Item::Table(table));
    }
}
