//! What Cobijo's content *is*, before anybody reads it.
//!
//! Seven rooms, none of which knows a phone, a network or a command line:
//!
//! - [`content`]: the plain types of a release (pages, blocks, services, claims) and its canonical JSON;
//! - [`text`]: the folding that both the index and a query go through;
//! - [`search`]: how a text becomes terms, and what each term says for a page;
//! - [`danger`]: danger in a reader's words, by rules and by what examples have in common;
//! - [`words`]: the core's own words (Fluent) and the choice of a locale;
//! - [`hours`]: weekly opening hours, counted with POSIX time-zone rules that travel in the release;
//! - [`bundle`]: release → image (a SQLite file, made by one deterministic function) and the reading of its rows.
//!
//! SQLite is the only I/O here, and it only ever opens bytes that are already in memory or a file that is never modified.

pub mod bundle;
pub mod content;
pub mod danger;
pub mod hours;
pub mod search;
pub mod text;
pub mod words;
