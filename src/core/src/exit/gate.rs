//! The gate: one number that every reading call looks at, before and after it reads.
//!
//! It is an epoch and a flag in one atomic, so that leaving closes every visit on every thread in the same instant and
//! waits for none of them.

use std::sync::atomic::{AtomicU64, Ordering};

const OPEN: u64 = 1;

/// The gate.
#[derive(Debug, Default)]
pub struct Gate(AtomicU64);

impl Gate {
    /// The present epoch: a visit keeps the one in which it was made.
    pub fn epoch(&self) -> u64 {
        self.0.load(Ordering::Acquire) >> 1
    }

    /// Lets visits of this epoch read.
    pub fn open(&self) {
        self.0.fetch_or(OPEN, Ordering::AcqRel);
    }

    /// Hides for a moment: no visit reads, none ends.
    pub fn veil(&self) {
        self.0.fetch_and(!OPEN, Ordering::AcqRel);
    }

    /// Ends every visit.
    pub fn close(&self) {
        // Closed first, then the next epoch. Only the machine's lock holder opens or closes, so nothing comes between.
        self.veil();
        self.0.fetch_add(2, Ordering::AcqRel);
    }

    /// Whether a visit of `epoch` may read, or hand over what it has read.
    pub fn admits(&self, epoch: u64) -> bool {
        self.0.load(Ordering::Acquire) == (epoch << 1 | OPEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_reads_only_in_its_own_open_epoch() {
        let gate = Gate::default();
        let first = gate.epoch();
        assert!(!gate.admits(first));
        gate.open();
        assert!(gate.admits(first));
        gate.veil();
        assert!(!gate.admits(first));
        gate.open();
        assert!(gate.admits(first), "a veil ends no visit");
        gate.close();
        gate.open();
        assert!(!gate.admits(first), "after leaving it never reads again");
        assert!(gate.admits(gate.epoch()));
    }
}
