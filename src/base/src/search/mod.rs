//! What the index and a query share: how a text becomes terms, and what each term says for a page.

mod vocabulary;
mod votes;

pub use vocabulary::Vocabulary;
pub use votes::{Term, Votes, votes};
