//! A visit: what one reader sees. It composes what the siblings below it cannot: a page with its contacts, danger with help.

mod card;
mod cleaner;
mod contact;
mod guide;
mod help;
mod home;
mod launch;
mod leaving;
mod library;
mod opening;
mod reader;
mod search;
mod topic;
mod words;

pub use crate::directory::{Asked, dial::Platform};
pub use card::{Card, card, cards};
pub use cleaner::Cleaner;
pub use contact::{ContactShown, best, emergency, shown};
pub use guide::{GuideStep, ListEntry, guide, guides};
pub use help::{ContactSeen, Help, ServiceSeen, help};
pub use home::{Home, fell_back, home};
pub use launch::{Launch, launch};
pub use leaving::{LeavingWords, Left, Rehearsal, leaving_words, left, rehearsal};
pub use library::Library;
pub use opening::{Opening, WordsChoice, opening};
pub use reader::Reader;
pub use search::{Search, explain, search};
pub use topic::{BlockSeen, Page, TopicEntry, topic, topics};
pub use words::Words;
