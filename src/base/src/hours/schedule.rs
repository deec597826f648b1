//! Opening hours: an ordinary week, and the dates that differ from it.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::{DAY, Week};

/// How far ahead a change of state is looked for, in days.
const HORIZON: i32 = 400;

/// Opening hours as the desk compiled them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// The ordinary week.
    pub week: Week,
    /// Dates (RFC 3339 full-date) with other hours, in minutes of that day; an empty list: closed all day.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub except: BTreeMap<String, Vec<(u16, u16)>>,
}

impl Hours {
    /// Open all day, every day.
    pub fn always() -> Self {
        Self { week: Week::always(), except: BTreeMap::new() }
    }

    /// Open all the time?
    pub fn is_always(&self) -> bool {
        self.week.is_always() && self.except.is_empty()
    }

    /// The open spans of a day, in minutes from its midnight, sorted, none past 24:00.
    pub fn day(&self, date: Date) -> Vec<(u16, u16)> {
        let other = if self.except.is_empty() { None } else { self.except.get(&date.to_string()) };
        other.cloned().unwrap_or_else(|| self.week.day(weekday(date)))
    }

    /// Open at this local time?
    pub fn is_open(&self, at: DateTime) -> bool {
        let minute = minute_of(at);
        self.day(at.date()).iter().any(|&(from, to)| from <= minute && minute < to)
    }

    /// The next local time at which that changes, to the minute; none within 400 days: never.
    pub fn next_change(&self, at: DateTime) -> Option<DateTime> {
        let open = self.is_open(at);
        let mut cursor = minute_of(at);
        let mut date = at.date();
        for ahead in 0..HORIZON {
            let spans = self.day(date);
            let change = if open {
                // Closed where no span covers the cursor any more; a span that ends at midnight may go on the next day.
                match spans.iter().find(|&&(from, to)| from <= cursor && cursor < to) {
                    None => Some(cursor),
                    Some(&(_, to)) => (to < DAY).then_some(to),
                }
            } else {
                spans.iter().map(|&(from, _)| from).find(|&from| from > cursor || (ahead > 0 && from == cursor))
            };
            if let Some(minute) = change {
                return date.at(0, 0, 0, 0).checked_add(i64::from(minute).minutes()).ok();
            }
            date = date.checked_add(1.day()).ok()?;
            cursor = 0;
        }
        None
    }
}

fn weekday(date: Date) -> u16 {
    u16::from(date.weekday().to_monday_zero_offset().unsigned_abs())
}

fn minute_of(at: DateTime) -> u16 {
    u16::from(at.hour().unsigned_abs()) * 60 + u16::from(at.minute().unsigned_abs())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> DateTime {
        text.parse().expect("a local time")
    }

    fn office() -> Hours {
        let mut hours =
            Hours { week: Week::from_spans((0..5).map(|day| (day * DAY + 540, day * DAY + 1080))), except: BTreeMap::new() };
        hours.except.insert("2026-12-25".into(), Vec::new());
        hours
    }

    #[test]
    fn a_holiday_is_closed_and_the_next_opening_is_after_it() {
        assert!(office().is_open(at("2026-12-24T09:00")) && !office().is_open(at("2026-12-25T09:00")));
        assert_eq!(office().next_change(at("2026-12-24T18:00")), Some(at("2026-12-28T09:00")));
        assert_eq!(office().next_change(at("2026-12-24T17:59")), Some(at("2026-12-24T18:00")));
    }

    #[test]
    fn what_never_closes_or_never_opens_has_no_next_change() {
        assert_eq!(Hours::always().next_change(at("2026-12-24T18:00")), None);
        let never = Hours { week: Week::from_spans([]), except: BTreeMap::new() };
        assert_eq!(never.next_change(at("2026-12-24T18:00")), None);
    }

    proptest! {
        #[test]
        fn the_next_change_is_the_first_minute_that_differs(
            spans in prop::collection::vec((0..super::super::WEEK, 1..2 * DAY), 0..5),
            minute in 0..super::super::WEEK,
            closed in 0..7i64,
        ) {
            let mut hours = Hours { week: Week::from_spans(spans.into_iter().map(|(from, length)| (from, from + length))), except: BTreeMap::new() };
            let monday = at("2026-11-23T00:00");
            hours.except.insert(monday.date().checked_add(closed.days()).expect("a date").to_string(), Vec::new());
            let from = monday.checked_add(i64::from(minute).minutes()).expect("a time");
            let open = hours.is_open(from);
            let found = (1..=3 * i64::from(super::super::WEEK)).map(|ahead| from.checked_add(ahead.minutes()).expect("a time")).find(|time| hours.is_open(*time) != open);
            prop_assert_eq!(hours.next_change(from), found);
        }
    }
}
