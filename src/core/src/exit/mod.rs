//! Leaving: a pure machine, the gate that every reading call passes, the contacts opened and the window after them, the return word.

mod calls;
mod gate;
mod machine;
#[cfg(test)]
mod proof;
mod window;
mod word;

pub use calls::Calls;
pub use gate::Gate;
pub use machine::{Effect, Input, LEAVE, Machine, Rest, State};
pub use window::{Clock, Moment};
pub use word::{Mark, Refused, Word};
