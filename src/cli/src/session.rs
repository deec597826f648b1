//! A phone's session from the command line: open, pass the first screen, enter.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::sync::Arc;

use cobijo::{Audience, Cobijo, Config, Event, Reader, ScreenState, Visit};

use crate::Stop;
use crate::args::{AudienceArg, ReaderArgs};
use crate::words::{self, Words};

/// What a phone says when it opens the core.
pub fn config(args: &ReaderArgs) -> Config {
    let data_dir = args.data_dir.as_ref().map(|dir| dir.to_string_lossy().into_owned());
    Config { data_dir, locale: Some(args.locale.clone()), ..Config::default() }
}

/// Opens the core as a phone does.
pub fn open(args: &ReaderArgs) -> Result<Arc<Cobijo>, Stop> {
    Ok(Cobijo::open(config(args))?)
}

/// A word from a line of standard input: a command line would be kept by the shell.
pub fn ask_word(words: &Words) -> Result<String, Stop> {
    if std::io::stdin().is_terminal() {
        write!(std::io::stderr(), "{} ", words.get("ask-word"))?;
    }
    let mut typed = String::new();
    std::io::stdin().lock().read_line(&mut typed)?;
    Ok(typed)
}

/// Opens the core, passes the door, and enters.
pub fn enter(args: &ReaderArgs) -> Result<Arc<Visit>, Stop> {
    Ok(pass(args)?.enter(reader(args))?)
}

/// Opens the core and presses the one button. Where the data folder says to start with the cover, a line of standard input is
/// what is typed into its search box.
pub fn pass(args: &ReaderArgs) -> Result<Arc<Cobijo>, Stop> {
    let core = open(args)?;
    if core.input(Event::Entered).state == ScreenState::Covered {
        let words = words::of(&args.locale);
        let text = ask_word(&words)?;
        if core.input(Event::CoverSearch { text }).state != ScreenState::Open {
            return Err(Stop::Misuse(words.get("starts-covered")));
        }
    }
    Ok(core)
}

/// The reader that the arguments describe.
pub fn reader(args: &ReaderArgs) -> Reader {
    let audience = match args.audience {
        AudienceArg::Teen => Audience::Teen,
        AudienceArg::Parent => Audience::Parent,
        AudienceArg::Caregiver => Audience::Caregiver,
    };
    Reader { audience, locale: args.locale.clone(), country: args.country.clone(), region: args.region.clone() }
}
