//! One data folder: a small settings file today, updates tomorrow. Nothing above this room is known here.

mod folder;
mod settings;

pub use folder::Folder;
pub use settings::{Kept, Settings};
