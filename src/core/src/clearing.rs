//! In the library that a phone loads, what leaves the heap is overwritten: what was typed, and text of downloaded releases.
//!
//! The features `clearing` and `clearing-sqlite` switch it on (`bindings/build-phone.sh` does); a global allocator in a library
//! forces itself on every program that links it, so the command and the tests go without. `docs/leaving.md` says what stays
//! out of reach: the stack, registers, strings handed to the host, embedded text.

#[cfg(feature = "clearing")]
mod heap;
#[cfg(feature = "clearing-sqlite")]
mod sqlite;

/// Routes SQLite's memory through the clearing heap. To be called before the first connection; later calls do nothing.
pub fn install() {
    #[cfg(feature = "clearing-sqlite")]
    {
        let routed = sqlite::install();
        debug_assert!(routed, "SQLite was started before: its memory is not cleared");
    }
}
