//! Leaving: a pure machine, the gate that every reading call passes, the contacts opened and the window after them, the return word.

mod calls;
mod gate;
mod machine;
mod moment;
#[cfg(test)]
mod proof;
#[cfg(test)]
mod table;
mod word;

pub use calls::Calls;
pub use gate::Gate;
pub use machine::{Effect, Input, LEAVE, Machine, Passage, Rest, State};
pub use moment::{Clock, Moment};
pub use word::{Mark, Refused, Word};
