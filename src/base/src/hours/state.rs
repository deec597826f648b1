//! Whether something is open at a moment, and when that changes.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use super::Hours;

/// What we can say about a contact at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// It answers now, until this local time (none: it never closes).
    Open {
        /// Local civil time at which it closes.
        until: Option<DateTime>,
    },
    /// It does not answer now; it opens at this local time, and the same as RFC 3339 with offset.
    Closed {
        /// Local civil time at which it opens; none: never, by its hours.
        opens: Option<DateTime>,
        /// The same, for JSON.
        opens_at: Option<String>,
        /// That is still on the present day.
        today: bool,
    },
    /// Nobody has stated its hours, or the phone's clock cannot be right.
    Unknown,
}

/// The state of `hours` at `at`, counted in the zone of a POSIX rule such as `CST6`.
///
/// `not_before` is the release's date: a clock that is behind it is wrong, and then the answer is [`OpenState::Unknown`].
pub fn state_at(hours: Option<&Hours>, rule: &str, at: Timestamp, not_before: Timestamp) -> OpenState {
    let Some(hours) = hours else { return OpenState::Unknown };
    if at < not_before {
        return OpenState::Unknown;
    }
    if hours.is_always() {
        return OpenState::Open { until: None };
    }
    let Ok(zone) = TimeZone::posix(rule) else { return OpenState::Unknown };
    let local = zone.to_datetime(at);
    let change = hours.next_change(local);
    if hours.is_open(local) {
        return OpenState::Open { until: change };
    }
    let opens_at = change.and_then(|opens| rfc3339(opens, &zone));
    OpenState::Closed { opens: change, opens_at, today: change.is_some_and(|opens| opens.date() == local.date()) }
}

/// A local time with the offset that its zone has then. By hand: jiff's formatter would be 30 KB of a phone's library.
fn rfc3339(local: DateTime, zone: &TimeZone) -> Option<String> {
    let offset = zone.to_offset(zone.to_timestamp(local).ok()?).seconds() / 60;
    let sign = if offset < 0 { '-' } else { '+' };
    let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
    let (date, hour, minute) = (local.date(), local.hour(), local.minute());
    let (year, month, day) = (date.year(), date.month(), date.day());
    Some(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00{sign}{hours:02}:{minutes:02}"))
}

#[cfg(test)]
mod tests {
    use super::super::{DAY, Week};
    use super::*;

    fn ts(text: &str) -> Timestamp {
        text.parse().expect("a timestamp")
    }

    fn office() -> Hours {
        let week = Week::from_spans((0..5).map(|day| (day * DAY + 9 * 60, day * DAY + 18 * 60)));
        Hours { week, ..Hours::always() }
    }

    #[test]
    fn closed_on_saturday_night_opens_on_monday() {
        let state = state_at(Some(&office()), "CST6", ts("2026-11-28T02:30:00-06:00"), ts("2026-11-24T00:00:00Z"));
        let OpenState::Closed { opens_at, .. } = state else { panic!("{state:?}") };
        assert_eq!(opens_at.as_deref(), Some("2026-11-30T09:00:00-06:00"));
    }

    #[test]
    fn mexico_has_no_daylight_saving_in_july() {
        // An old zone database says 18:30 here, and would call the office closed.
        let state = state_at(Some(&office()), "CST6", ts("2027-07-01T23:30:00Z"), ts("2026-11-24T00:00:00Z"));
        let OpenState::Open { until: Some(until) } = state else { panic!("{state:?}") };
        assert_eq!(until.to_string(), "2027-07-01T18:00:00");
    }

    #[test]
    fn a_clock_before_the_release_gives_unknown() {
        let before = ts("1970-01-01T10:00:00Z");
        assert_eq!(state_at(Some(&office()), "CST6", before, ts("2026-11-24T00:00:00Z")), OpenState::Unknown);
        assert_eq!(state_at(Some(&Hours::always()), "CST6", before, ts("2026-11-24T00:00:00Z")), OpenState::Unknown);
        assert_eq!(state_at(None, "CST6", ts("2026-11-28T00:00:00Z"), ts("2026-11-24T00:00:00Z")), OpenState::Unknown);
    }
}
