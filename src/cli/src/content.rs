//! The editor's verbs.

use std::io::Write;
use std::path::Path;

use cobijo_base::words::Args as WordArgs;
use cobijo_desk::{BuildError, Finding, Language, Severity};
use serde::Serialize;

use crate::args::{ContentVerb, NewVerb, ReaderArgs};
use crate::words::Words;
use crate::{Stop, output};

/// A finding as JSON.
#[derive(Serialize)]
struct FindingJson {
    file: String,
    line: usize,
    rule: &'static str,
    severity: &'static str,
    excerpt: String,
    what: String,
    todo: String,
}

pub fn run(content: &Path, verb: &ContentVerb, reader: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    if !content.is_dir() {
        return Err(Stop::Misuse(words.say("no-folder", &WordArgs::new().text("path", &content.display().to_string()))));
    }
    let language = Language::of(&reader.locale);
    match verb {
        ContentVerb::Check { at } => {
            let checked = cobijo_desk::check(content, *at);
            let (errors, warnings) = checked.counts();
            if reader.json {
                let findings: Vec<FindingJson> = checked.findings.iter().map(|finding| as_json(finding, language)).collect();
                output::json(out, &findings)?;
            } else {
                for finding in &checked.findings {
                    writeln!(out, "{}", finding.show(language))?;
                }
                let line = match &checked.release {
                    Some(release) if checked.findings.is_empty() => {
                        let pages: usize =
                            release.locales.iter().flat_map(|pack| &pack.topics).map(|topic| topic.pages.len()).sum();
                        let services = release.services.len();
                        words.say(
                            "checked-ok",
                            &WordArgs::new().number("pages", number(pages)).number("services", number(services)),
                        )
                    }
                    _ => words.say(
                        "checked-counts",
                        &WordArgs::new().number("errors", number(errors)).number("warnings", number(warnings)),
                    ),
                };
                writeln!(out, "{line}")?;
            }
            if errors > 0 { Err(Stop::Found) } else { Ok(()) }
        }
        ContentVerb::Build { out: folder, drafts } => match cobijo_desk::build(content, folder, *drafts) {
            Ok(built) => {
                writeln!(out, "{}", words.say("built", &WordArgs::new().text("serial", &built.serial.to_string())))?;
                for (path, size) in built.files {
                    writeln!(out, "  {:>9}  {}", size, path.display())?;
                }
                Ok(())
            }
            Err(BuildError::Findings { checked }) => {
                for finding in checked.findings {
                    writeln!(out, "{}", finding.show(language))?;
                }
                Err(Stop::Found)
            }
            Err(error) => Err(Stop::Misuse(error.to_string())),
        },
        ContentVerb::New { what } => {
            let made = match what {
                NewVerb::Topic { id, name } => cobijo_desk::new_topic(content, id, &reader.locale, name),
                NewVerb::Service { id } => {
                    let today = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date().to_string();
                    cobijo_desk::new_service(content, id, &reader.country, &today)
                }
            };
            let path = made.map_err(|error| Stop::Misuse(error.to_string()))?;
            Ok(writeln!(out, "{}", words.say("made", &WordArgs::new().text("path", &path.display().to_string())))?)
        }
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn as_json(finding: &Finding, language: Language) -> FindingJson {
    FindingJson {
        file: finding.file.clone(),
        line: finding.line,
        rule: finding.rule,
        severity: if finding.severity == Severity::Error { "error" } else { "warning" },
        excerpt: finding.excerpt.clone(),
        what: finding.what(language),
        todo: finding.advice(language),
    }
}
