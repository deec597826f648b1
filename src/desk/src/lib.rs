//! The editor's side: what may be heavy, and what never runs on a phone.

mod build;
mod check;
mod coverage;
mod scaffold;

pub use build::{BuildError, Built, build};
pub use check::{Checked, check};
pub use cobijo_parse::{Finding, Language, Severity};
pub use coverage::{Coverage, Place, coverage};
pub use scaffold::{ScaffoldError, new_service, new_topic};
