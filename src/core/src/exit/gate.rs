//! The gate: one number that every reading call looks at, before and after it reads.
//!
//! It is an epoch and a flag in one atomic, so that leaving closes every visit on every thread in the same instant and
//! waits for none of them. It is generic over the atomic alone, so that loom can try every order in which threads may come.

use std::sync::atomic::{AtomicU64, Ordering};

use super::machine::Passage;

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

    /// Follows a step of the machine. Only who holds the machine calls this, so nothing comes between.
    pub fn follow(&self, passage: Passage) {
        match passage {
            Passage::Open => self.0.set(OPEN),
            Passage::Wait => self.0.clear(OPEN),
            // Closed first, then the next epoch.
            Passage::End => {
                self.0.clear(OPEN);
                self.0.add(2);
            }
            Passage::Stay => {}
        }
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
    use crate::exit::{Input, Machine, Rest, State};

    #[test]
    fn a_visit_reads_only_in_its_own_open_epoch() {
        let gate: Gate = Gate::default();
        let first = gate.epoch();
        assert!(!gate.admits(first));
        gate.follow(Passage::Open);
        assert!(gate.admits(first));
        gate.follow(Passage::Wait);
        assert!(!gate.admits(first));
        gate.follow(Passage::Open);
        assert!(gate.admits(first), "waiting ends no visit");
        gate.follow(Passage::End);
        gate.follow(Passage::Open);
        assert!(!gate.admits(first), "after leaving it never reads again");
        assert!(gate.admits(gate.epoch()));
    }

    atomic!(atomic::AtomicU64);

    /// The machine and its gate as the core holds them, and whether leaving has returned.
    struct Core {
        gate: Gate<atomic::AtomicU64>,
        machine: Mutex<Machine>,
        left: atomic::AtomicBool,
    }

    impl Core {
        fn open() -> (Arc<Self>, u64) {
            let core = Self { gate: Gate::default(), machine: Mutex::new(Machine::start(Rest::Front)), left: false.into() };
            core.step(Input::Entered);
            let epoch = core.gate.epoch();
            assert!(core.gate.admits(epoch));
            (Arc::new(core), epoch)
        }

        fn step(&self, input: Input) {
            let mut machine = self.machine.lock().expect("a lock");
            let before = machine.state();
            machine.step(input);
            self.gate.follow(Passage::between(before, machine.state()));
        }
    }

    /// Somebody reads, somebody leaves, and on a third thread the return word is typed: in no order of their steps does the first
    /// visit read after leaving has returned, and a visit made before leaving never reads in the next epoch.
    #[test]
    fn in_every_order_of_threads_nothing_is_read_after_leaving() {
        loom::model(|| {
            let (core, epoch) = Core::open();
            let [leaver, returner] = [(); 2].map(|()| Arc::clone(&core));
            let leaver = loom::thread::spawn(move || {
                leaver.step(Input::Exit);
                leaver.left.store(true, Ordering::Release);
            });
            // Typed before somebody leaves, it opens nothing that was not open.
            let returner = loom::thread::spawn(move || returner.step(Input::ReturnWord));
            // The reading call: a look, the read, a look; handing over counts as begun before or after leaving.
            let before = core.left.load(Ordering::Acquire);
            let first = core.gate.admits(epoch);
            let second = core.gate.admits(epoch);
            assert!(!before || !(first || second), "read after leaving had returned");
            assert!(first || !second, "a visit that was shut out came back");
            leaver.join().expect("ends");
            returner.join().expect("ends");
            assert!(!core.gate.admits(epoch), "the visit has ended, also after the return word");
            assert_ne!(core.gate.epoch(), epoch);
        });
    }

    /// The app switcher hides and shows while somebody leaves: leaving always wins.
    #[test]
    fn a_veil_never_undoes_leaving() {
        loom::model(|| {
            let (core, epoch) = Core::open();
            let switcher = {
                let core = Arc::clone(&core);
                loom::thread::spawn(move || {
                    core.step(Input::Inactive);
                    core.step(Input::Returned { late: false });
                })
            };
            core.step(Input::Exit);
            assert!(!core.gate.admits(epoch));
            switcher.join().expect("ends");
            assert!(!core.gate.admits(epoch) && !core.gate.admits(core.gate.epoch()), "covered stays covered");
            assert!(matches!(core.machine.lock().expect("a lock").state(), State::Covered { .. }));
        });
    }
}
