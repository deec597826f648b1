//! A week of opening hours, in minutes since Monday 00:00.

use serde::{Deserialize, Serialize};

/// Minutes in a day.
pub const DAY: u16 = 24 * 60;
/// Minutes in a week.
pub const WEEK: u16 = 7 * DAY;

/// Weekly opening hours: half-open spans of minutes since Monday 00:00, sorted, not touching, none past Sunday 24:00.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Week {
    spans: Vec<(u16, u16)>,
}

impl Week {
    /// Open all day, every day.
    pub fn always() -> Self {
        Self { spans: vec![(0, WEEK)] }
    }

    /// Builds a week from spans in any order. A span may run past the end of the week (`to > WEEK`): it wraps to Monday.
    pub fn from_spans(spans: impl IntoIterator<Item = (u16, u16)>) -> Self {
        let mut flat = Vec::new();
        for (from, to) in spans {
            if from >= to {
                continue;
            }
            if to - from >= WEEK {
                return Self::always();
            }
            let (start, end) = (from % WEEK, from % WEEK + (to - from));
            if end <= WEEK {
                flat.push((start, end));
            } else {
                flat.push((start, WEEK));
                flat.push((0, end - WEEK));
            }
        }
        flat.sort_unstable();
        let mut spans: Vec<(u16, u16)> = Vec::new();
        for (from, to) in flat {
            match spans.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(to),
                _ => spans.push((from, to)),
            }
        }
        Self { spans }
    }

    /// The spans.
    pub fn spans(&self) -> &[(u16, u16)] {
        &self.spans
    }

    /// Open all the time?
    pub fn is_always(&self) -> bool {
        self.spans == [(0, WEEK)]
    }

    /// Open at this minute of the week?
    pub fn is_open(&self, minute: u16) -> bool {
        self.spans.iter().any(|&(from, to)| from <= minute && minute < to)
    }

    /// The spans of a day (Monday is 0), in minutes from its midnight.
    pub fn day(&self, day: u16) -> Vec<(u16, u16)> {
        let (start, end) = (day * DAY, (day + 1) * DAY);
        let within = |&(from, to): &(u16, u16)| (from.max(start), to.min(end));
        self.spans.iter().map(within).filter(|(from, to)| from < to).map(|(from, to)| (from - start, to - start)).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_night_shift_on_sunday_wraps_to_monday() {
        let week = Week::from_spans([(6 * DAY + 22 * 60, 7 * DAY + 6 * 60)]);
        assert_eq!(week.spans(), &[(0, 360), (6 * DAY + 1320, WEEK)]);
        assert!(week.is_open(0) && !week.is_open(360));
        assert_eq!((week.day(0), week.day(3), week.day(6)), (vec![(0, 360)], vec![], vec![(1320, DAY)]));
    }

    proptest! {
        #[test]
        fn a_week_agrees_with_counting_minute_by_minute(spans in prop::collection::vec((0..WEEK, 1..WEEK), 0..6)) {
            let spans: Vec<_> = spans.into_iter().map(|(from, length)| (from, from + length)).collect();
            let week = Week::from_spans(spans.iter().copied());
            for minute in (0..WEEK).step_by(13) {
                let open = spans.iter().any(|&(from, to)| (from <= minute && minute < to) || minute + WEEK < to);
                prop_assert_eq!(week.is_open(minute), open, "minute {}", minute);
            }
        }
    }
}
