//! Who can help, in what order.

mod age;
pub mod dial;
mod offer;

pub use offer::{Asked, Directory, Offered, OfferedContact, Query, next_of};
