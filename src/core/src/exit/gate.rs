//! The gate: one number that every reading call looks at, before and after it reads.
//!
//! It is an epoch and a flag in one atomic, so that leaving closes every visit on every thread in the same instant and
//! waits for none of them. It is generic over the atomic alone, so that loom can try every order in which threads may come.

use std::sync::atomic::{AtomicU64, Ordering};

const OPEN: u64 = 1;

/// The atomic that a gate needs.
pub trait Atomic: Default {
    /// Reads it.
    fn load(&self) -> u64;
    /// Sets bits.
    fn set(&self, bits: u64);
    /// Clears bits.
    fn clear(&self, bits: u64);
    /// Adds.
    fn add(&self, number: u64);
}

/// Written once for the atomic that ships and for loom's, so that loom tries the very orderings that ship.
macro_rules! atomic {
    ($type:ty) => {
        impl Atomic for $type {
            fn load(&self) -> u64 {
                self.load(Ordering::Acquire)
            }
            fn set(&self, bits: u64) {
                self.fetch_or(bits, Ordering::AcqRel);
            }
            fn clear(&self, bits: u64) {
                self.fetch_and(!bits, Ordering::AcqRel);
            }
            fn add(&self, number: u64) {
                self.fetch_add(number, Ordering::AcqRel);
            }
        }
    };
}
atomic!(AtomicU64);

/// The gate.
#[derive(Debug, Default)]
pub struct Gate<A = AtomicU64>(A);

impl<A: Atomic> Gate<A> {
    /// The present epoch: a visit keeps the one in which it was made.
    pub fn epoch(&self) -> u64 {
        self.0.load() >> 1
    }

    /// Lets visits of this epoch read.
    pub fn open(&self) {
        self.0.set(OPEN);
    }

    /// Hides for a moment: no visit reads, none ends.
    pub fn veil(&self) {
        self.0.clear(OPEN);
    }

    /// Ends every visit.
    pub fn close(&self) {
        // Closed first, then the next epoch. Only the machine's lock holder opens or closes, so nothing comes between.
        self.veil();
        self.0.add(2);
    }

    /// Whether a visit of `epoch` may read, or hand over what it has read.
    pub fn admits(&self, epoch: u64) -> bool {
        self.0.load() == (epoch << 1 | OPEN)
    }
}

#[cfg(test)]
mod tests {
    use loom::sync::{Arc, Mutex, atomic};

    use super::*;

    #[test]
    fn a_visit_reads_only_in_its_own_open_epoch() {
        let gate: Gate = Gate::default();
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

    atomic!(atomic::AtomicU64);

    /// Somebody reads, somebody leaves, and on a third thread the return word opens: in no order of their steps does the first
    /// visit read after leaving has returned, and a visit made before leaving never reads in the next epoch.
    #[test]
    fn in_every_order_of_threads_nothing_is_read_after_leaving() {
        loom::model(|| {
            let gate = Arc::new(Gate::<atomic::AtomicU64>::default());
            let machine = Arc::new(Mutex::new(()));
            let left = Arc::new(atomic::AtomicBool::new(false));
            gate.open();
            let epoch = gate.epoch();

            let leaver = {
                let (gate, machine, left) = (Arc::clone(&gate), Arc::clone(&machine), Arc::clone(&left));
                loom::thread::spawn(move || {
                    let held = machine.lock().expect("a lock");
                    gate.close();
                    drop(held);
                    left.store(true, Ordering::Release);
                })
            };
            let returner = {
                let (gate, machine, left) = (Arc::clone(&gate), Arc::clone(&machine), Arc::clone(&left));
                loom::thread::spawn(move || {
                    let held = machine.lock().expect("a lock");
                    // The machine opens only from the cover, so only after leaving.
                    if left.load(Ordering::Acquire) {
                        gate.open();
                    }
                    drop(held);
                })
            };
            // The reading call: a look, the read, a look; handing over counts as begun before or after leaving.
            let before = left.load(Ordering::Acquire);
            let first = gate.admits(epoch);
            let second = gate.admits(epoch);
            assert!(!before || !(first || second), "read after leaving had returned");
            assert!(first || !second, "a visit that was shut out came back");
            leaver.join().expect("ends");
            returner.join().expect("ends");
            assert!(!gate.admits(epoch), "the visit has ended, also after the return word");
            assert_ne!(gate.epoch(), epoch);
        });
    }

    /// The app switcher veils and unveils while somebody leaves: leaving always wins.
    #[test]
    fn a_veil_never_undoes_leaving() {
        loom::model(|| {
            let gate = Arc::new(Gate::<atomic::AtomicU64>::default());
            let covered = Arc::new(Mutex::new(false));
            gate.open();
            let epoch = gate.epoch();
            let switcher = {
                let (gate, covered) = (Arc::clone(&gate), Arc::clone(&covered));
                loom::thread::spawn(move || {
                    for veils in [true, false] {
                        let covered = covered.lock().expect("a lock");
                        match (*covered, veils) {
                            (true, _) => {}
                            (false, true) => gate.veil(),
                            (false, false) => gate.open(),
                        }
                    }
                })
            };
            {
                let mut covered = covered.lock().expect("a lock");
                gate.close();
                *covered = true;
            }
            assert!(!gate.admits(epoch));
            switcher.join().expect("ends");
            assert!(!gate.admits(epoch) && !gate.admits(gate.epoch()), "covered stays covered");
        });
    }
}
