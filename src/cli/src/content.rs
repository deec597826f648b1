//! The editor's verbs.

use std::io::Write;
use std::path::Path;

use cobijo_base::words::Args as WordArgs;
use cobijo_desk::{BuildError, Finding, Language, Severity};
use serde::Serialize;

use crate::args::{ContentVerb, NewVerb, ReaderArgs};
use crate::render::Terminal;
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
        ContentVerb::Check { at, only } => {
            let mut checked = cobijo_desk::check(content, *at);
            if let Some(tag) = only {
                checked.findings.retain(|finding| finding.file.split(['/', '.']).any(|part| part == tag));
            }
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
        ContentVerb::Reading => reading(content, reader, words, out),
        ContentVerb::Report => report(content, reader, words, out),
        ContentVerb::Agree { texts } => {
            let path = cobijo_desk::agree(content, texts).map_err(|error| Stop::Misuse(error.to_string()))?;
            Ok(writeln!(out, "{}", words.say("agreed", &WordArgs::new().text("path", &path.display().to_string())))?)
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

/// What answers each recommendation and barrier.
fn report(content: &Path, reader: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    let rows = cobijo_desk::report(content);
    if reader.json {
        return output::json(out, &rows);
    }
    let terminal = Terminal::detect();
    let tag = if Language::of(&reader.locale) == Language::Spanish { "es-MX" } else { "en" };
    let said = |texts: &std::collections::BTreeMap<String, String>| texts.get(tag).cloned().unwrap_or_default();
    for row in rows {
        write!(out, "{}", terminal.strong(&terminal.hang(&said(&row.asks), &format!("{:<4}", row.id), "    ")))?;
        let opening = row.words.then(|| "words:".to_owned());
        let named: Vec<String> = row.named().chain(opening).collect();
        for (key, text) in [
            ("report-how", said(&row.how)),
            ("report-where", named.join(" ")),
            ("report-checks", row.checks.join(" ")),
            ("report-limit", said(&row.limit)),
        ] {
            if !text.is_empty() {
                write!(out, "{}", terminal.hang(&words.say(key, &WordArgs::new().text("text", &text)), "    ", "      "))?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// How easy each text is to read.
fn reading(content: &Path, reader: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    let (readings, largest) = cobijo_desk::reading(content);
    if reader.json {
        let rows: Vec<_> = readings
            .iter()
            .map(|reading| {
                serde_json::json!({
                    "text": reading.unit, "locale": reading.locale, "kind": reading.bar, "words": reading.measure.words,
                    "words_a_sentence": reading.measure.sentence_length(), "syllables_a_word": reading.measure.word_length(),
                    "score": reading.score, "fernandez_huerta": reading.fernandez_huerta,
                })
            })
            .collect();
        return output::json(out, &rows);
    }
    let mut kind = ("", "");
    for reading in &readings {
        if kind != (reading.locale.as_str(), reading.bar) {
            kind = (&reading.locale, reading.bar);
            let scores: Vec<f64> = readings
                .iter()
                .filter(|other| (other.locale.as_str(), other.bar) == kind)
                .filter_map(|other| other.score)
                .collect();
            let mean = scores.iter().sum::<f64>() / scores.len().max(1) as f64;
            let args = WordArgs::new();
            let (score, count) = (format!("{mean:.1}"), scores.len().to_string());
            let args = args.text("locale", kind.0).text("kind", kind.1).text("mean", &score).text("count", &count);
            writeln!(out, "\n{}", words.say("reading-kind", &args))?;
        }
        let score = reading.score.map_or_else(|| "—".to_owned(), |score| format!("{score:.1}"));
        let second = reading.fernandez_huerta.map_or_else(String::new, |score| format!("{score:6.1}"));
        let measure = reading.measure;
        writeln!(
            out,
            "  {score:>5} {second:>6}  {:4} {:5.1} {:5.2}  {}",
            measure.words,
            measure.sentence_length(),
            measure.word_length(),
            reading.unit
        )?;
    }
    if let Some((share, one, other)) = largest {
        let share = format!("{:.1}", share * 100.0);
        writeln!(
            out,
            "\n{}",
            words.say("reading-overlap", &WordArgs::new().text("share", &share).text("one", &one).text("other", &other))
        )?;
    }
    Ok(())
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
