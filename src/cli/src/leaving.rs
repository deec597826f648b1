//! What a reader chooses about leaving, what stays on the phone, and practising it.

use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;

use cobijo::{Event, ExitTrigger, Platform, Screen, ScreenState, SettingsChange};
use cobijo_base::words::Args;

use crate::args::ReaderArgs;
use crate::output::json;
use crate::render::{self, Terminal};
use crate::words::Words;
use crate::{Stop, script, session};

/// A script of inputs, from a file or from standard input.
pub fn exit(file: &Path, reader: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    let text = if file == Path::new("-") { std::io::read_to_string(std::io::stdin()) } else { std::fs::read_to_string(file) };
    let text = text.map_err(|error| {
        let path = file.display().to_string();
        Stop::Misuse(words.say("script-unread", &Args::new().text("path", &path).text("reason", &error.to_string())))
    })?;
    script::run(&text, reader, words, out)
}

/// What is asked to change.
pub struct Wanted<'a> {
    /// The return word comes on standard input: a command line is kept by the shell.
    pub word: bool,
    pub cover: Option<&'a String>,
    pub start_covered: Option<bool>,
}

/// Shows what can be chosen, or chooses.
pub fn settings(
    wanted: &Wanted<'_>,
    reader: &ReaderArgs,
    terminal: &Terminal,
    words: &Words,
    out: &mut dyn Write,
) -> Result<(), Stop> {
    let visit = session::enter(reader)?;
    let mut change = SettingsChange { cover: wanted.cover.cloned(), start_covered: wanted.start_covered, return_word: None };
    if wanted.word {
        change.return_word = Some(session::ask_word(words)?);
    }
    let screen = if change == SettingsChange::default() { visit.settings()? } else { visit.change_settings(change)? };
    match screen {
        Screen::Settings { settings } if reader.json => json(out, &settings),
        Screen::Settings { settings } => Ok(write!(out, "{}", render::settings(&settings, terminal))?),
        other => crate::verbs::unexpected(&other),
    }
}

/// What stays on a phone.
pub fn traces(platform: Platform, reader: &ReaderArgs, terminal: &Terminal, out: &mut dyn Write) -> Result<(), Stop> {
    match session::enter(reader)?.traces(platform)? {
        Screen::Traces { traces } if reader.json => json(out, &traces),
        Screen::Traces { traces } => Ok(write!(out, "{}", render::traces(&traces, terminal))?),
        other => crate::verbs::unexpected(&other),
    }
}

/// How to practise; in a terminal, practising itself.
pub fn rehearsal(reader: &ReaderArgs, terminal: &Terminal, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    let core = session::pass(reader)?;
    match core.clone().enter(session::reader(reader))?.rehearsal()? {
        Screen::Rehearsal { rehearsal } if reader.json => return json(out, &rehearsal),
        Screen::Rehearsal { rehearsal } => write!(out, "{}", render::rehearsal(&rehearsal, terminal))?,
        other => return crate::verbs::unexpected(&other),
    }
    if !std::io::stdin().is_terminal() {
        return Ok(());
    }
    out.flush()?;
    let mut lines = std::io::stdin().lock().lines();
    lines.next();
    let mut answer = core.exit(ExitTrigger::Button);
    loop {
        if let Some(cover) = &answer.cover {
            write!(out, "\x1b[2J\x1b[H{}\n  > ", render::cover_whole(cover, terminal))?;
            out.flush()?;
        }
        let Some(typed) = lines.next() else { return Ok(()) };
        answer = core.input(Event::CoverSearch { text: typed? });
        if answer.state == ScreenState::Open {
            return Ok(write!(out, "\n{}", terminal.set(&words.get("back"), 2))?);
        }
    }
}
