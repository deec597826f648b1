//! `cobijo preview`: draws the site, shows it, and draws it again when something changes.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use cobijo_base::words::Args as WordArgs;
use cobijo_desk::{Language, PreviewError, PreviewOptions};

use crate::Stop;
use crate::args::ReaderArgs;
use crate::words::Words;

/// What was asked for.
pub struct Asked<'a> {
    pub content: &'a Path,
    pub folder: &'a Path,
    pub at: Option<&'a str>,
    pub serve: Option<u16>,
    pub watch: bool,
}

pub fn run(asked: &Asked<'_>, reader: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    if !asked.content.is_dir() {
        return Err(Stop::Misuse(words.say("no-folder", &WordArgs::new().text("path", &asked.content.display().to_string()))));
    }
    draw(asked, reader, words, out)?;
    out.flush()?;
    if let Some(port) = asked.serve {
        let server = tiny_http::Server::http(("127.0.0.1", port)).map_err(|error| Stop::Misuse(error.to_string()))?;
        writeln!(out, "{}", words.say("preview-serving", &WordArgs::new().text("port", &port.to_string())))?;
        out.flush()?;
        let folder = asked.folder.to_path_buf();
        std::thread::spawn(move || serve(&server, &folder));
        if !asked.watch {
            loop {
                std::thread::park();
            }
        }
    }
    if asked.watch {
        writeln!(out, "{}", words.say("preview-watching", &WordArgs::new().text("path", &asked.content.display().to_string())))?;
        out.flush()?;
        watch(asked, reader)?;
    }
    Ok(())
}

fn draw(asked: &Asked<'_>, reader: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    let options = PreviewOptions {
        at: asked.at.map_or_else(now_in_mexico, str::to_owned),
        country: reader.country.clone(),
        region: reader.region.clone(),
    };
    match cobijo_desk::preview(asked.content, asked.folder, &options) {
        Ok(made) => {
            let args = WordArgs::new();
            let (pages, path) = (made.pages.to_string(), made.start.display().to_string());
            Ok(writeln!(out, "{}", words.say("preview-made", &args.text("pages", &pages).text("path", &path)))?)
        }
        Err(PreviewError::Findings { checked }) => {
            for finding in checked.findings {
                writeln!(out, "{}", finding.show(Language::of(&reader.locale)))?;
            }
            Err(Stop::Found)
        }
        Err(error) => Err(Stop::Misuse(error.to_string())),
    }
}

/// Now, in the time of most of Mexico, which has had no daylight saving since 2022.
fn now_in_mexico() -> String {
    let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(-6));
    zone.to_datetime(jiff::Timestamp::now()).strftime("%Y-%m-%dT%H:%M:00-06:00").to_string()
}

/// Draws again whenever a file changes, each time in a program of its own: a mistake in a file stops nothing.
fn watch(asked: &Asked<'_>, reader: &ReaderArgs) -> Result<(), Stop> {
    let program = std::env::current_exe()?;
    let mut known = times(asked.content);
    loop {
        std::thread::sleep(Duration::from_millis(400));
        let now = times(asked.content);
        if now == known {
            continue;
        }
        known = now;
        let mut again = Command::new(&program);
        again.arg("preview").arg("--content").arg(asked.content).arg("--out").arg(asked.folder);
        again.args(["--locale", &reader.locale, "--country", &reader.country]);
        again.args(reader.region.iter().flat_map(|region| ["--region", region]));
        again.args(asked.at.iter().flat_map(|at| ["--at", at]));
        again.status()?;
    }
}

/// When each file below a folder was last changed.
fn times(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.append(&mut times(&path));
        } else if let Ok(time) = entry.metadata().and_then(|data| data.modified()) {
            found.insert(path, time);
        }
    }
    found
}

/// Files of the preview, to this machine alone.
fn serve(server: &tiny_http::Server, folder: &Path) {
    for request in server.incoming_requests() {
        let asked = request.url().split(['?', '#']).next().unwrap_or_default().trim_start_matches('/').to_owned();
        let asked = if asked.is_empty() || asked.ends_with('/') { format!("{asked}index.html") } else { asked };
        let plain = asked.split('/').all(|part| !part.is_empty() && !part.starts_with('.') && !part.contains('\\'));
        let kind = match asked.rsplit('.').next() {
            Some("css") => "text/css",
            Some("js") => "text/javascript",
            _ => "text/html; charset=utf-8",
        };
        let file = plain.then(|| std::fs::read(folder.join(&asked)).ok()).flatten();
        // Whoever stopped listening has what they wanted.
        let _ = match (file, tiny_http::Header::from_bytes("content-type", kind)) {
            (Some(bytes), Ok(header)) => request.respond(tiny_http::Response::from_data(bytes).with_header(header)),
            _ => request.respond(tiny_http::Response::empty(404)),
        };
    }
}
