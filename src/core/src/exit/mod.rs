//! Leaving: a pure machine, and the gate that every reading call passes.

mod gate;
mod machine;

pub use gate::Gate;
pub use machine::{Effect, Input, Machine, State};
