//! A thread that clears up after somebody has left, so that leaving itself frees nothing, closes nothing and waits for
//! nothing: it only rings.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

/// What has been asked for, and what is done.
#[derive(Default)]
struct Bell {
    state: Mutex<State>,
    rung: Condvar,
}

#[derive(Default)]
struct State {
    asked: u64,
    done: u64,
    started: bool,
    over: bool,
}

/// The cleaner. Its thread ends with it.
#[derive(Default)]
pub struct Cleaner {
    bell: Arc<Bell>,
    start: OnceLock<()>,
}

impl Cleaner {
    /// Starts the thread, once. Where a phone has none left, [`Cleaner::ring`] does the work itself. Whoever rings meanwhile
    /// does not wait for the start.
    pub fn start<W: Fn() + Send + 'static>(&self, work: impl FnOnce() -> W) {
        self.start.get_or_init(|| {
            let (bell, work) = (Arc::clone(&self.bell), work());
            let thread = std::thread::Builder::new().name("cobijo".to_owned()).stack_size(128 * 1024);
            let started = thread.spawn(move || bell.serve(&work)).is_ok();
            self.bell.state().started = started;
        });
    }

    /// Asks for the work and returns at once.
    pub fn ring(&self, work: impl Fn()) {
        let mut state = self.bell.state();
        if state.started {
            state.asked += 1;
            self.bell.rung.notify_one();
        } else {
            drop(state);
            work();
        }
    }

    /// Whether all that was asked for is done.
    pub fn is_done(&self) -> bool {
        let state = self.bell.state();
        state.asked == state.done
    }
}

impl Drop for Cleaner {
    fn drop(&mut self) {
        self.bell.state().over = true;
        self.bell.rung.notify_one();
    }
}

impl Bell {
    fn serve(&self, work: &impl Fn()) {
        let mut state = self.state();
        loop {
            while state.asked == state.done && !state.over {
                state = self.rung.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            if state.asked == state.done {
                return;
            }
            let asked = state.asked;
            drop(state);
            work();
            state = self.state();
            state.done = asked;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn it_works_when_rung_and_ends_with_its_owner() {
        let cleaner = Cleaner::default();
        let (send, receive) = mpsc::channel();
        cleaner.start(|| move || send.send(()).expect("somebody listens"));
        assert!(cleaner.is_done());
        for _ in 0..3 {
            cleaner.ring(|| panic!("the thread does it"));
            receive.recv().expect("done");
        }
        drop(cleaner);
        assert!(receive.recv().is_err(), "the thread has ended");
    }

    #[test]
    fn without_a_thread_ringing_does_the_work() {
        let done = AtomicUsize::new(0);
        let cleaner = Cleaner::default();
        cleaner.ring(|| {
            done.fetch_add(1, Ordering::Relaxed);
        });
        assert_eq!(done.into_inner(), 1);
        assert!(cleaner.is_done());
    }
}
