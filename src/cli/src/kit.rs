//! The review and call kit: cards, review forms, call sheets, the gate.

use std::io::Write;
use std::path::Path;

use cobijo_base::words::Args as WordArgs;
use cobijo_desk::{Call, Language, Role, Verdict};
use jiff::civil::Date;

use crate::args::{CallsVerb, ReaderArgs, ReviewVerb};
use crate::words::Words;
use crate::{Stop, output};

pub fn cards(content: &Path, out_dir: &Path, reader: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    there(content, words)?;
    match cobijo_desk::cards(content, out_dir, &reader.country) {
        Ok(made) => {
            let (count, path) = (made.images.to_string(), made.start.display().to_string());
            Ok(writeln!(out, "{}", words.say("cards-made", &WordArgs::new().text("count", &count).text("path", &path)))?)
        }
        Err(cobijo_desk::PreviewError::Findings { checked }) => {
            for finding in checked.findings {
                writeln!(out, "{}", finding.show(Language::of(&reader.locale)))?;
            }
            Err(Stop::Found)
        }
        Err(error) => Err(Stop::Misuse(error.to_string())),
    }
}

pub fn review(content: &Path, verb: &ReviewVerb, reader: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    there(content, words)?;
    match verb {
        ReviewVerb::Export { role, topic, out: file } => {
            if let Some(unknown) = topic.iter().find(|topic| !cobijo_desk::is_known(content, topic)) {
                return Err(Stop::Misuse(words.say("review-unknown", &WordArgs::new().text("id", unknown))));
            }
            let units = cobijo_desk::open_units(content, *role, &reader.locale, topic);
            let count = units.len().to_string();
            if units.is_empty() {
                return Ok(writeln!(out, "{}", words.say("review-nothing", &WordArgs::new().text("role", role.as_str())))?);
            }
            let Some((serial, sources)) =
                cobijo_desk::check(content, None).release.map(|release| (release.serial, release.sources))
            else {
                return Err(Stop::Misuse(words.get("content-has-errors")));
            };
            std::fs::write(file, cobijo_desk::export(&units, *role, &reader.locale, serial, &sources))?;
            let path = file.display().to_string();
            Ok(writeln!(out, "{}", words.say("review-exported", &WordArgs::new().text("count", &count).text("path", &path)))?)
        }
        ReviewVerb::Import { file, private } => {
            let done = cobijo_desk::import(content, file, private, today()).map_err(|error| Stop::Misuse(error.to_string()))?;
            for (unit, wish) in &done.wishes {
                let key = if wish.verdict == Verdict::Remove { "review-wish-remove" } else { "review-wish-change" };
                writeln!(out, "{}:{}: {}", unit.file, unit.line, words.say(key, &WordArgs::new().text("note", &wish.note)))?;
                writeln!(out, "  | {}", unit.text)?;
            }
            for (list, key) in [(&done.gone, "review-gone"), (&done.foreign, "review-foreign")] {
                for (number, begins) in list {
                    let number = number.to_string();
                    writeln!(out, "{}", words.say(key, &WordArgs::new().text("number", &number).text("begins", begins)))?;
                }
            }
            if !done.remarks.trim().is_empty() {
                writeln!(out, "{}", done.remarks.trim())?;
            }
            let (signed, wishes) = (done.signed.len().to_string(), done.wishes.len().to_string());
            let left = (done.gone.len() + done.foreign.len()).to_string();
            let args = WordArgs::new().text("signed", &signed).text("wishes", &wishes).text("left", &left);
            writeln!(out, "{}", words.say("review-imported", &args))?;
            if done.gone.is_empty() && done.foreign.is_empty() { Ok(()) } else { Err(Stop::Found) }
        }
        ReviewVerb::Diff { role } => diff(content, *role, reader, words, out),
    }
}

fn diff(content: &Path, role: Role, reader: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    let open = cobijo_desk::open_units(content, role, &reader.locale, &[]);
    if reader.json {
        let rows: Vec<_> = open
            .iter()
            .map(|unit| serde_json::json!({ "file": unit.file, "line": unit.line, "text": unit.text, "id": unit.id }))
            .collect();
        return output::json(out, &rows);
    }
    for unit in &open {
        writeln!(out, "{}:{}: {}", unit.file, unit.line, unit.text)?;
    }
    let progress = cobijo_desk::progress(content, role, &reader.locale);
    let (texts, signed) = (progress.texts.to_string(), progress.signed.to_string());
    let (wishes, orphans) = (progress.wishes.to_string(), progress.orphans.to_string());
    let args = WordArgs::new().text("role", role.as_str()).text("texts", &texts).text("signed", &signed);
    Ok(writeln!(out, "{}", words.say("review-progress", &args.text("wishes", &wishes).text("orphans", &orphans)))?)
}

pub fn calls(content: &Path, verb: &CallsVerb, reader: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    there(content, words)?;
    let release = || cobijo_desk::check(content, None).release.ok_or_else(|| Stop::Misuse(words.get("content-has-errors")));
    match verb {
        CallsVerb::Sheet { out: file } => {
            let release = release()?;
            let due = cobijo_desk::due(content, &release, &reader.country, today());
            std::fs::write(file, cobijo_desk::sheet(&release, &reader.country, &due, &reader.locale))?;
            let (count, path) = (due.len().to_string(), file.display().to_string());
            Ok(writeln!(out, "{}", words.say("calls-sheet", &WordArgs::new().text("count", &count).text("path", &path)))?)
        }
        CallsVerb::Record { contact, outcome, by, from, on, said } => {
            let call = Call {
                contact: contact.clone(),
                outcome: *outcome,
                by: by.clone(),
                from: from.clone(),
                on: on.unwrap_or_else(today),
                said: said.clone(),
            };
            let done = cobijo_desk::record(content, &call, today()).map_err(|error| Stop::Misuse(error.to_string()))?;
            let path = done.file.map(|path| path.display().to_string()).unwrap_or_default();
            let key = match (done.withdrawn, path.is_empty()) {
                (true, _) => "calls-withdrawn",
                (false, true) => "calls-logged",
                (false, false) => "calls-recorded",
            };
            Ok(writeln!(out, "{}", words.say(key, &WordArgs::new().text("contact", contact).text("path", &path)))?)
        }
        CallsVerb::Due { at } => {
            let due = cobijo_desk::due(content, &release()?, &reader.country, at.unwrap_or_else(today));
            if reader.json {
                return output::json(out, &due);
            }
            for one in &due {
                let why = serde_json::to_value(one.why).ok().and_then(|why| why.as_str().map(str::to_owned)).unwrap_or_default();
                let why = words.get(&format!("calls-why-{why}"));
                writeln!(out, "  {:<30} {:<18} {}  {why}", one.contact, one.number, one.name)?;
            }
            Ok(writeln!(out, "{}", words.say("calls-due", &WordArgs::new().text("count", &due.len().to_string())))?)
        }
    }
}

pub fn gate(content: &Path, at: Option<Date>, reader: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    there(content, words)?;
    let blockers = cobijo_desk::gate(content, at.unwrap_or_else(today));
    let stops = blockers.iter().any(|blocker| !blocker.softened);
    if reader.json {
        output::json(out, &blockers)?;
        return if stops { Err(Stop::Found) } else { Ok(()) };
    }
    let mut who = "";
    for blocker in &blockers {
        if who != blocker.who {
            who = &blocker.who;
            let minutes: usize = blockers.iter().filter(|other| other.who == who).map(|other| other.minutes).sum();
            let hours = format!("{:.1}", minutes as f64 / 60.0);
            writeln!(out, "{}", words.say(&format!("gate-{who}"), &WordArgs::new().text("hours", &hours)))?;
        }
        let (count, locale) = (blocker.count.to_string(), blocker.locale.clone().unwrap_or_default());
        let line = words.say(&format!("gate-{}", blocker.what), &WordArgs::new().text("count", &count).text("locale", &locale));
        let soft = if blocker.softened { format!(" {}", words.get("gate-softened")) } else { String::new() };
        writeln!(out, "  {line}{soft}")?;
    }
    writeln!(out, "{}", words.get(if stops { "gate-closed" } else { "gate-open" }))?;
    if stops { Err(Stop::Found) } else { Ok(()) }
}

fn there(content: &Path, words: &Words) -> Result<(), Stop> {
    if content.is_dir() {
        return Ok(());
    }
    Err(Stop::Misuse(words.say("no-folder", &WordArgs::new().text("path", &content.display().to_string()))))
}

fn today() -> Date {
    jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date()
}
