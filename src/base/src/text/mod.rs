//! The folding that the index and a query share: what is written differently but heard or meant alike becomes one term.

mod fold;
mod phonetic;
mod slip;
mod spelling;
mod stem;

pub use fold::{fold, words};
pub use phonetic::phonetic;
pub use slip::{one_slip, slips};
pub use spelling::Spelling;
pub use stem::{Language, stem};
