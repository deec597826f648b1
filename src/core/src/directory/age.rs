//! How old what we know of a contact is.

use cobijo_base::content::first_day;
use jiff::{Timestamp, tz::TimeZone};

/// Two years: older is offered only if nothing else is.
pub const OLD_DAYS: i32 = 2 * cobijo_base::content::STALE_DAYS;

/// The age in days of a date that may be a bare month or year; none: unknown.
pub fn days(date: Option<&str>, at: Timestamp) -> Option<i32> {
    let today = TimeZone::UTC.to_datetime(at).date();
    Some((today - first_day(date?)?).get_days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_year_counts_from_its_first_day() {
        let at: Timestamp = "2026-11-24T00:00:00Z".parse().expect("a time");
        assert_eq!(days(Some("2026-11-20"), at), Some(4));
        assert_eq!(days(Some("2026-11"), at), Some(23));
        assert_eq!(days(Some("2025"), at), Some(692));
        assert_eq!(days(None, at), None);
        assert_eq!(days(Some("last week"), at), None);
    }
}
