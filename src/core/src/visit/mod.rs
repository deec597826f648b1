//! A visit: what one reader sees. It composes what the siblings below it cannot: a page with its contacts, danger with help.

mod help;
mod home;
mod library;
mod reader;
mod search;
mod topic;
mod words;

pub use help::{ContactSeen, Help, HelpAsked, ServiceSeen, help};
pub use home::{Emergency, Home, emergency, home};
pub use library::Library;
pub use reader::Reader;
pub use search::{Search, search};
pub use topic::{BlockSeen, ContactShown, Page, TopicEntry, topic, topics};
pub use words::Words;
