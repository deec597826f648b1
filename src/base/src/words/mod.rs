//! The core's own words, from Fluent, and the choice of a locale.

mod catalogue;
pub mod keys;
mod negotiate;
mod speech;

pub use catalogue::{Args, Catalogue, FluentError, split_static};
pub use negotiate::{Negotiated, negotiate};
pub use speech::{digits_spoken, numbers_spoken};
