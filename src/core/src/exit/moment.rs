//! How long after a call "did they answer?" is still asked, by a clock that counts the phone's sleep and that nobody can set.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// A moment: the time since the phone started, its sleep counted. Never a date: one that is wrong, or put right during a call,
/// changes nothing about leaving.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub Duration);

impl Moment {
    /// Whether more than `window` has passed.
    pub fn is_past(self, now: Self, window: Duration) -> bool {
        now.0.saturating_sub(self.0) > window
    }
}

/// Where a moment comes from: the phone, or a hand (a script, a test).
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The phone's clock.
    #[default]
    Phone,
    /// A clock that stands still until somebody moves it.
    Hand(Arc<Mutex<Moment>>),
}

impl Clock {
    /// Now.
    pub fn now(&self) -> Moment {
        match self {
            Self::Phone => {
                let now = clock_gettime(COUNTS_SLEEP);
                let (seconds, nanos) = (u64::try_from(now.tv_sec), u32::try_from(now.tv_nsec));
                Moment(Duration::new(seconds.unwrap_or_default(), nanos.unwrap_or_default()))
            }
            Self::Hand(moment) => *moment.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Moves a clock that is moved by hand.
    pub fn pass(&self, time: Duration) {
        if let Self::Hand(moment) = self {
            let mut now = moment.lock().unwrap_or_else(PoisonError::into_inner);
            now.0 = now.0.saturating_add(time);
        }
    }
}

/// On Linux and Android the monotonic clock stands still while the phone sleeps; on Apple's systems it does not.
#[cfg(any(target_os = "linux", target_os = "android"))]
const COUNTS_SLEEP: ClockId = ClockId::Boottime;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
const COUNTS_SLEEP: ClockId = ClockId::Monotonic;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_past_once_it_is_over_and_never_before_it_began() {
        let minutes = |count: u64| Moment(Duration::from_secs(60 * count));
        let late = |now| minutes(5).is_past(now, Duration::from_secs(600));
        assert!(!late(minutes(15)));
        assert!(late(minutes(16)));
        assert!(!late(minutes(0)));
    }

    #[test]
    fn a_clock_moved_by_hand_stands_still_otherwise() {
        let clock = Clock::Hand(Arc::default());
        assert_eq!(clock.now(), Moment::default());
        clock.pass(Duration::from_secs(60));
        assert_eq!(clock.now(), Moment(Duration::from_secs(60)));
        clock.pass(Duration::MAX);
        assert_eq!(clock.now(), Moment(Duration::MAX), "a script that waits for ever");
        let phone = Clock::Phone;
        assert!(phone.now() <= phone.now());
    }
}
