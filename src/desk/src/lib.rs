//! The editor's side: what may be heavy, and what never runs on a phone.

mod answers;
mod build;
mod check;
mod coverage;
mod preview;
pub mod reading;
mod scaffold;
mod words;

pub use answers::{Answer, wanted};
pub use build::{BuildError, Built, build};
pub use check::{Checked, Reading, agree, check, reading, report};
pub use cobijo_parse::{Finding, Language, Severity};
pub use coverage::{Coverage, Place, coverage};
pub use preview::{PreviewError, PreviewOptions, Previewed, preview};
pub use scaffold::{ScaffoldError, new_service, new_topic};
