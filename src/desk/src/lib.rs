//! The editor's side: what may be heavy, and what never runs on a phone.

mod answers;
mod build;
mod calls;
mod cards;
mod check;
mod coverage;
mod gate;
mod preview;
pub mod reading;
mod review;
mod scaffold;
mod whole;
mod words;

pub use answers::{Answer, wanted};
pub use build::{BuildError, Built, build};
pub use calls::{Call, CallError, Due, Outcome, Recorded, Why, due, record, sheet};
pub use cards::{Printed, cards};
pub use check::{Checked, Reading, agree, check, reading, report};
pub use cobijo_parse::{Finding, Language, Severity};
pub use coverage::{Coverage, Place, coverage};
pub use gate::{Blocker, gate};
pub use preview::{PreviewError, PreviewOptions, Previewed, preview};
pub use review::{ImportError, Imported, Open, Progress, Role, Unit, Verdict, export, import, is_known, open_units, progress};
pub use scaffold::{ScaffoldError, new_service, new_topic};
pub use words::Words;
