//! # Cobijo, as a phone loads it
//!
//! ```
//! use cobijo::{Audience, Cobijo, Config, Event, Reader, Screen};
//!
//! let cobijo = Cobijo::open(Config::default())?;              // offline, from the library's own bytes
//! cobijo.input(Event::Entered);                               // the one button of the neutral first screen
//! let visit = cobijo.enter(Reader { audience: Audience::Teen, locale: "es-MX".into(), country: "MX".into(), region: None })?;
//! let Screen::Home { home } = visit.home()? else { panic!("a screen is also Front or Covered") };
//! assert_eq!(home.emergency.expect("Mexico has one").number, "911");
//! # Ok::<(), cobijo::CobijoError>(())
//! ```
//!
//! Rooms, with arrows that run one way: [`api`](crate) → `visit` → {`search`, `directory`} → `cobijo-base`; `api` → `exit`, `store`.
//! What crosses the border to Kotlin, Swift and Python is in `api` and nowhere else.
//!
//! ## What a call costs, and where to call it
//!
//! Every public item names its class. *Main thread*: no file, no network, no waiting for another call; tens or hundreds of
//! microseconds. *Worker*: it may take longer, up to what it says. Nothing here opens a connection; one call alone writes to
//! disk, [`Visit::change_settings`].
//!
//! ## Errors
//!
//! A call throws for misuse alone (see [`CobijoError`]). A page in another language, a cold start, a covered screen are not
//! errors: they are answers. [`Cobijo::exit`] and [`Cobijo::input`] never fail.

mod api;
mod clearing;
mod directory;
mod embedded;
mod error;
mod exit;
mod search;
mod store;
mod visit;

pub use api::*;
pub use exit::{Clock, Moment};

uniffi::setup_scaffolding!();
