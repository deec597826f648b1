//! How old what we know of a contact is.

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

/// A year: older is said.
pub const STALE_DAYS: i64 = 365;
/// Two years: older is offered only if nothing else is.
pub const OLD_DAYS: i64 = 2 * 365;

/// The age in days of a date that may be a bare month or year (each counted from its first day); none: unknown.
pub fn days(date: Option<&str>, at: Timestamp) -> Option<i64> {
    let text = date?;
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    let date: Date = whole.parse().ok()?;
    let today = TimeZone::UTC.to_datetime(at).date();
    Some(i64::from((today - date).get_days()))
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
