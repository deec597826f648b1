//! Screens as text. Nothing is said by colour alone.

mod card;
mod contact;
mod explanation;
mod guide;
mod help;
mod home;
mod launch;
mod leaving;
mod page;
mod search;
mod terminal;
mod words;

pub use card::{card, entries};
pub use explanation::explanation;
pub use guide::guide;
pub use help::help;
pub use home::{cover, cover_whole, emergency, home, topics};
pub use launch::launch;
pub use leaving::{rehearsal, settings, traces};
pub use page::{block_text, page, speech};
pub use search::search;
pub use terminal::Terminal;
pub use words::words;
