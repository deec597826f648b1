//! Release → image, and the reading of an image's rows.
//!
//! The image is a SQLite file made by one deterministic function ([`build`]): the same release gives the same bytes, at the
//! desk and on a phone. It carries the exact release bytes it was made from, so that a fresh phone has the base for a patch.

mod cover_rows;
mod guide_rows;
mod image;
mod index;
mod rows;
mod schema;
mod search_rows;

pub use guide_rows::{CardRow, GuideRow, StepRow};
pub use image::{BuildError, build};
pub use index::match_expression;
pub use rows::{EmergencyRow, HomeRow, Image, ImageError, Interrupt, LocaleRow, PageRow, ReleaseRow, SearchRow, TopicRow};
pub use search_rows::{EVERYDAY, SearchInfo, TermRow};
