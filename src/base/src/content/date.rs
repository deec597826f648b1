//! The dates that sources bear: a day, a month or a year.

use jiff::civil::Date;

/// A year: what was last seen longer ago is said to be old.
pub const STALE_DAYS: i32 = 365;

/// The first day of a date that may be a bare month or year (`2026` → 1 January 2026); none: no date.
pub fn first_day(text: &str) -> Option<Date> {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    whole.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::first_day;

    #[test]
    fn a_bare_month_or_year_counts_from_its_first_day() {
        let day = |text| first_day(text).map(|date| date.to_string());
        assert_eq!(day("2026-11-20").as_deref(), Some("2026-11-20"));
        assert_eq!(day("2026-11").as_deref(), Some("2026-11-01"));
        assert_eq!(day("2025").as_deref(), Some("2025-01-01"));
        assert_eq!(day("last week"), None);
    }
}
