//! `cobijo directory report`.

use std::io::Write;
use std::path::Path;

use cobijo_base::words::Args as WordArgs;
use cobijo_desk::{Coverage, Language, Place};
use jiff::civil::Date;

use crate::args::ReaderArgs;
use crate::render::Terminal;
use crate::words::Words;
use crate::{Stop, output};

pub fn report(
    folder: &Path,
    at: Option<Date>,
    reader: &ReaderArgs,
    terminal: &Terminal,
    words: &Words,
    out: &mut dyn Write,
) -> Result<(), Stop> {
    if !folder.is_dir() {
        return Err(Stop::Misuse(words.say("no-folder", &WordArgs::new().text("path", &folder.display().to_string()))));
    }
    let checked = cobijo_desk::check(folder, None);
    let Some(release) = checked.release else {
        for finding in checked.findings {
            writeln!(out, "{}", finding.show(Language::of(&reader.locale)))?;
        }
        return Err(Stop::Found);
    };
    let report = cobijo_desk::coverage(&release, at);
    if reader.json {
        return output::json(out, &report);
    }
    for place in &report {
        write!(out, "{}", text(place, terminal, words))?;
    }
    Ok(())
}

fn text(country: &Coverage, terminal: &Terminal, words: &Words) -> String {
    let mut text = format!("  {}\n", terminal.strong(&country.country));
    let count = |name: &str, value: usize| words.say(name, &WordArgs::new().text("n", &value.to_string()));
    let facts = [
        count("report-services", country.services),
        count("report-contacts", country.contacts),
        count("report-assured", country.assured),
        count("report-stale", country.stale),
        count("report-unknown", country.undated),
        count("report-reach-via", country.reach_via),
    ];
    text.push_str(&terminal.set(&facts.join(" · "), 4));
    let needs: Vec<String> = country.needs.iter().map(|(need, count)| format!("{need} {count}")).collect();
    text.push_str(&terminal.set(&needs.join(" · "), 4));
    if !country.missing.is_empty() {
        text.push_str(&terminal.hang(
            &words.say("report-missing", &WordArgs::new().text("what", &country.missing.join(", "))),
            "    ! ",
            "      ",
        ));
    }
    for Place { code, name, services } in &country.regions {
        let what = if services.is_empty() { words.get("report-none") } else { services.join(", ") };
        text.push_str(&terminal.hang(&format!("{name} ({code}): {what}"), "    · ", "      "));
    }
    text.push('\n');
    text
}
