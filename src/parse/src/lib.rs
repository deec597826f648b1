//! Cobijo's sources into a release.
//!
//! An editor writes Markdown with TOML front matter, Fluent and a little TOML; [`read_content`] turns a `content/` folder
//! into one [`Release`] or into findings, each with its file, line, excerpt, rule and what to do. It reads every file
//! before it gives up, so that an editor sees all mistakes in one run, and it never yields half a release.
//!
//! Nothing here reads a clock, and nothing here runs on a phone.

mod assemble;
mod body;
mod card;
mod check;
mod cover;
mod danger;
mod examples;
mod finding;
mod front_matter;
mod guide;
mod home;
mod hours;
mod locale;
mod opening;
mod page;
mod regions;
mod release_file;
mod reviews;
mod search_words;
mod service;
mod source_file;
mod sources;
mod speech;
mod toml_file;
mod written;

pub use assemble::{Content, learn, read_content, read_content_with_drafts};
pub use finding::{Finding, Findings, Language, Severity};
pub use hours::{HoursError, compile_hours};
pub use regions::{Regions, ShortCodes};
pub use reviews::{ROLES, Signatures, fingerprint};
pub use source_file::SourceFile;
pub use toml_file::{line as toml_line, read as read_toml};
pub use written::{CardSource, CoverSource, GuideSource, PageSource, ServiceFile, WordsSource};

pub use cobijo_base::content::Release;
