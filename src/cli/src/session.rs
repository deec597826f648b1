//! A phone's session from the command line: open, pass the first screen, enter.

use std::sync::Arc;

use cobijo::{Audience, Cobijo, Config, Event, Reader, Visit};

use crate::Stop;
use crate::args::{AudienceArg, ReaderArgs};

/// Opens the core as a phone does.
pub fn open(args: &ReaderArgs) -> Result<Arc<Cobijo>, Stop> {
    let data_dir = args.data_dir.as_ref().map(|dir| dir.to_string_lossy().into_owned());
    Ok(Cobijo::open(Config { data_dir })?)
}

/// Opens the core, presses the one button, and enters.
pub fn enter(args: &ReaderArgs) -> Result<Arc<Visit>, Stop> {
    let core = open(args)?;
    core.input(Event::Entered);
    Ok(core.enter(reader(args))?)
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
