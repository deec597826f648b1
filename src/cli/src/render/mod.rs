//! Screens as text. Nothing is said by colour alone.

mod contact;
mod help;
mod home;
mod launch;
mod page;
mod search;
mod terminal;

pub use help::help;
pub use home::{cover, emergency, home, topics};
pub use launch::launch;
pub use page::{page, speech};
pub use search::search;
pub use terminal::Terminal;
