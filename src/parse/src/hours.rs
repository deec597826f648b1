//! OSM `opening_hours` into weekly intervals, for the subset that helplines use: days of the week and times.

use cobijo_base::hours::{DAY, Week};
use opening_hours_syntax::rules::day::WeekDayRange;
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleKind, RuleOperator};

/// Why hours cannot be compiled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// Not the syntax of OSM `opening_hours`.
    #[error("not opening_hours syntax: {reason}")]
    Syntax {
        /// What the parser says.
        reason: String,
    },
    /// Valid, but more than weekdays and clock times.
    #[error("{part} cannot be compiled into a week yet")]
    Beyond {
        /// Which part.
        part: &'static str,
    },
}

/// Compiles an OSM `opening_hours` string into a week. Later rules replace the days that they name, as OSM says.
pub fn compile_hours(text: &str) -> Result<Week, HoursError> {
    let expression =
        opening_hours_syntax::parse(text).map_err(|error| HoursError::Syntax { reason: first_line(&error.to_string()) })?;
    let mut days: [Vec<(u16, u16)>; 7] = Default::default();
    for rule in &expression.rules {
        let selector = &rule.day_selector;
        if !selector.year.is_empty() || !selector.monthday.is_empty() || !selector.week.is_empty() {
            return Err(HoursError::Beyond { part: "a date" });
        }
        let named = weekdays(&selector.weekday)?;
        let spans = rule.time_selector.spans.iter().map(span).collect::<Result<Vec<_>, _>>()?;
        match (rule.kind, rule.operator) {
            (RuleKind::Open, RuleOperator::Normal) => named.iter().for_each(|day| days[*day].clone_from(&spans)),
            (RuleKind::Open, RuleOperator::Additional) => named.iter().for_each(|day| days[*day].extend(&spans)),
            (RuleKind::Closed, RuleOperator::Normal) if covers_day(&spans) => named.iter().for_each(|day| days[*day].clear()),
            (RuleKind::Closed, _) => return Err(HoursError::Beyond { part: "\"off\" for a part of a day" }),
            (RuleKind::Unknown, _) => return Err(HoursError::Beyond { part: "\"unknown\"" }),
            (_, RuleOperator::Fallback) => return Err(HoursError::Beyond { part: "a fallback rule" }),
        }
    }
    let all =
        days.iter().zip(0u16..).flat_map(|(spans, day)| spans.iter().map(move |(from, to)| (day * DAY + from, day * DAY + to)));
    Ok(Week::from_spans(all))
}

/// No n-th weekday of a month is singled out.
fn every_one(nth: &[bool; 5]) -> bool {
    nth.iter().all(|nth| *nth) || !nth.iter().any(|nth| *nth)
}

fn covers_day(spans: &[(u16, u16)]) -> bool {
    spans.iter().any(|(from, to)| *from == 0 && *to >= DAY)
}

fn weekdays(ranges: &[WeekDayRange]) -> Result<Vec<usize>, HoursError> {
    if ranges.is_empty() {
        return Ok((0..7).collect());
    }
    let mut days = Vec::new();
    for range in ranges {
        match range {
            WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end }
                if every_one(nth_from_start) && every_one(nth_from_end) =>
            {
                let (first, last) = (*range.start() as usize, *range.end() as usize);
                let length = (last + 7 - first) % 7;
                days.extend((0..=length).map(|step| (first + step) % 7));
            }
            WeekDayRange::Holiday { .. } => return Err(HoursError::Beyond { part: "a holiday" }),
            WeekDayRange::Fixed { .. } => return Err(HoursError::Beyond { part: "an n-th weekday" }),
        }
    }
    Ok(days)
}

fn span(span: &TimeSpan) -> Result<(u16, u16), HoursError> {
    let minutes = |time: &Time| match time {
        Time::Fixed(time) => Ok(time.mins_from_midnight()),
        Time::Variable(_) => Err(HoursError::Beyond { part: "sunrise or sunset" }),
    };
    if span.repeats.is_some() || span.open_end {
        return Err(HoursError::Beyond { part: "an open end" });
    }
    let (from, to) = (minutes(&span.range.start)?, minutes(&span.range.end)?);
    Ok((from, if to <= from { to + DAY } else { to }))
}

fn first_line(text: &str) -> String {
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("unreadable").to_owned()
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]
mod tests {
    use opening_hours::OpeningHours;
    use proptest::prelude::*;

    use super::*;

    /// Our week against the `opening-hours` crate, minute by minute over one week that begins on a Monday.
    fn agrees_with_the_crate(text: &str) {
        let week = compile_hours(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let oracle: OpeningHours = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        let monday = opening_hours_date(2026, 11, 23);
        for minute in (0..cobijo_base::hours::WEEK).step_by(5) {
            let at = monday + std::time::Duration::from_secs(u64::from(minute) * 60);
            assert_eq!(week.is_open(minute), oracle.is_open(at), "{text} at minute {minute}");
        }
    }

    fn opening_hours_date(year: i32, month: u32, day: u32) -> chrono::NaiveDateTime {
        chrono::NaiveDate::from_ymd_opt(year, month, day).and_then(|date| date.and_hms_opt(0, 0, 0)).expect("a date")
    }

    #[test]
    fn shipped_forms_agree_with_the_crate() {
        for text in [
            "24/7",
            "Mo-Fr 09:00-18:00",
            "Mo-Su 10:00-18:00",
            "Mo-Fr 09:00-14:00,16:00-20:00; Sa 10:00-12:00",
            "Fr-Mo 22:00-06:00",
            "Mo-Su 08:00-22:00; We off",
        ] {
            agrees_with_the_crate(text);
        }
    }

    #[test]
    fn what_is_beyond_a_week_says_so() {
        assert!(matches!(compile_hours("abierto siempre"), Err(HoursError::Syntax { .. })));
        assert!(matches!(compile_hours("Dec 25 off"), Err(HoursError::Beyond { .. })));
        assert!(matches!(compile_hours("sunrise-sunset"), Err(HoursError::Beyond { .. })));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_day_and_time_agrees(first in 0..7usize, last in 0..7usize, from in 0..24u16, to in 0..=24u16) {
            const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
            prop_assume!(from != to);
            agrees_with_the_crate(&format!("{}-{} {from:02}:00-{to:02}:00", DAYS[first], DAYS[last]));
        }
    }
}
