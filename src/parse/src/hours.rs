//! OSM `opening_hours` into an ordinary week and the dates that differ from it, by the `opening-hours` crate.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike as _, Days, NaiveDate, NaiveDateTime};
use cobijo_base::hours::{DAY, Hours, WEEK, Week};
use opening_hours::localization::Country;
use opening_hours::{Context, OpeningHours};
use opening_hours_syntax::RuleKind;
use opening_hours_syntax::rules::OpeningHoursExpression;
use opening_hours_syntax::rules::time::{Time, TimeSpan};

/// How many years from the release's date are compiled.
const YEARS: i32 = 3;
/// The most dates that may differ from the ordinary week: more is no ordinary week.
const MOST_EXCEPTIONS: usize = 200;

/// Why hours cannot be compiled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// Not the syntax of OSM `opening_hours`.
    #[error("not opening_hours syntax: {reason}")]
    Syntax {
        /// What the parser says.
        reason: String,
    },
    /// Valid, but more than a week with exceptions.
    #[error("{part} cannot be compiled into a week with exceptions")]
    Beyond {
        /// Which part.
        part: &'static str,
    },
    /// Two spans of one rule overlap: one of them is a mistake.
    #[error("two times of one day overlap")]
    Overlap,
}

/// Compiles an OSM `opening_hours` string for the three years from `from` (RFC 3339 full-date). `PH` stands for the public
/// holidays of `country` (ISO 3166-1), as the `opening-hours` crate knows them.
pub fn compile_hours(text: &str, country: &str, from: &str) -> Result<Hours, HoursError> {
    let syntax = |reason: String| HoursError::Syntax { reason: first_line(&reason) };
    let hours: OpeningHours = text.parse().map_err(|error: opening_hours_syntax::Error| syntax(error.to_string()))?;
    within_reach(&hours.get_expression())?;
    let holidays = country.parse::<Country>().map(Country::holidays).unwrap_or_default();
    let hours = hours.with_context(Context::default().with_holidays(holidays));
    let first = from.parse::<NaiveDate>().map_err(|error| syntax(error.to_string()))?;
    let last = first.with_year(first.year() + YEARS).unwrap_or(first);
    let days = days(&hours, first, last);
    ordinary(&days)
}

/// The open spans of each date.
fn days(hours: &OpeningHours, first: NaiveDate, last: NaiveDate) -> BTreeMap<NaiveDate, Vec<(u16, u16)>> {
    let midnight = |date: NaiveDate| NaiveDateTime::from(date);
    let mut days: BTreeMap<NaiveDate, Vec<(u16, u16)>> =
        first.iter_days().take_while(|date| *date < last).map(|date| (date, Vec::new())).collect();
    for span in hours.iter_range(midnight(first), midnight(last)).filter(|span| span.kind == RuleKind::Open) {
        let mut start = span.range.start;
        while start < span.range.end {
            let next_day = midnight(start.date().checked_add_days(Days::new(1)).unwrap_or(last));
            let end = span.range.end.min(next_day);
            let minute = |time: NaiveDateTime| u16::try_from((time - midnight(start.date())).num_minutes()).unwrap_or(DAY);
            days.entry(start.date()).or_default().push((minute(start), minute(end)));
            start = end;
        }
    }
    days
}

/// The most frequent hours of each weekday, and the dates that differ from them.
fn ordinary(days: &BTreeMap<NaiveDate, Vec<(u16, u16)>>) -> Result<Hours, HoursError> {
    let weekday = |date: &NaiveDate| date.weekday().num_days_from_monday();
    let mut spans = Vec::new();
    let mut usual: Vec<Vec<(u16, u16)>> = Vec::new();
    for day in 0..7u16 {
        let mut counts: BTreeMap<&Vec<(u16, u16)>, usize> = BTreeMap::new();
        for (_, spans) in days.iter().filter(|(date, _)| weekday(date) == u32::from(day)) {
            *counts.entry(spans).or_default() += 1;
        }
        let most = counts.into_iter().max_by_key(|(_, count)| *count).map(|(spans, _)| spans.clone()).unwrap_or_default();
        spans.extend(most.iter().map(|(from, to)| (day * DAY + from, day * DAY + to)));
        usual.push(most);
    }
    let except: BTreeMap<String, Vec<(u16, u16)>> = days
        .iter()
        .filter(|(date, spans)| usual.get(weekday(date) as usize) != Some(spans))
        .map(|(date, spans)| (date.to_string(), spans.clone()))
        .collect();
    if except.len() > MOST_EXCEPTIONS {
        return Err(HoursError::Beyond { part: "a season" });
    }
    debug_assert!(spans.iter().all(|(_, to)| *to <= WEEK));
    Ok(Hours { week: Week::from_spans(spans), except })
}

/// What a phone can tell without the sun, and without a person who knows.
fn within_reach(expression: &Arc<OpeningHoursExpression>) -> Result<(), HoursError> {
    for rule in &expression.rules {
        if rule.kind == RuleKind::Unknown {
            return Err(HoursError::Beyond { part: "\"unknown\"" });
        }
        let spans = rule.time_selector.spans.iter().map(minutes).collect::<Result<Vec<_>, _>>()?;
        let overlap = |(at, (from, to)): (usize, &(u16, u16))| {
            spans[at + 1..].iter().any(|(other_from, other_to)| from < other_to && other_from < to)
        };
        if spans.iter().enumerate().any(overlap) {
            return Err(HoursError::Overlap);
        }
    }
    Ok(())
}

fn minutes(span: &TimeSpan) -> Result<(u16, u16), HoursError> {
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
#[allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may stop at the first thing that is wrong, and say its count"
)]
mod tests {
    use chrono::Timelike as _;
    use proptest::prelude::*;

    use super::*;

    const FROM: &str = "2026-11-24";

    /// Our hours against the crate's own answers, at every quarter of an hour from `FROM` for `days` days.
    fn agrees(text: &str, country: &str, days: i64) -> Result<(), HoursError> {
        let ours = compile_hours(text, country, FROM)?;
        let holidays = country.parse::<Country>().map(Country::holidays).unwrap_or_default();
        let oracle = text.parse::<OpeningHours>().expect("compiled").with_context(Context::default().with_holidays(holidays));
        let start = NaiveDateTime::from(FROM.parse::<NaiveDate>().expect("a date"));
        for quarter in 0..days * 96 {
            let at = start + chrono::Duration::minutes(quarter * 15);
            let part = |value: u32| i8::try_from(value).expect("small");
            let year = i16::try_from(at.year()).expect("small");
            let local = jiff::civil::date(year, part(at.month()), part(at.day())).at(part(at.hour()), part(at.minute()), 0, 0);
            assert_eq!(ours.is_open(local), oracle.is_open(at), "{text} at {at}");
        }
        Ok(())
    }

    #[test]
    fn forms_that_helplines_use_agree_with_the_crate_for_three_years() {
        for text in [
            "24/7",
            "Mo-Fr 09:00-18:00",
            "Mo-Fr 09:00-14:00,16:00-20:00; Sa 10:00-12:00",
            "Fr-Mo 22:00-06:00",
            "Mo-Su 08:00-22:00; We off",
            "Mo-Fr 09:00-22:00; PH off",
            "Mo-Fr 09:00-18:00; Dec 24-26 off",
            "Mo-Sa 07:00-19:00",
        ] {
            agrees(text, "BA", 3 * 365).expect(text);
        }
    }

    #[test]
    fn public_holidays_are_dated_exceptions() {
        let hours = compile_hours("Mo-Fr 09:00-18:00; PH off", "MX", FROM).expect("compiles");
        assert_eq!(hours.except.get("2026-12-25"), Some(&Vec::new()), "{:?}", hours.except.keys());
        assert!(compile_hours("Mo-Fr 09:00-18:00", "MX", FROM).expect("compiles").except.is_empty());
    }

    #[test]
    fn what_is_beyond_a_phone_says_so() {
        assert!(matches!(compile_hours("abierto siempre", "MX", FROM), Err(HoursError::Syntax { .. })));
        assert!(matches!(compile_hours("sunrise-sunset", "MX", FROM), Err(HoursError::Beyond { .. })));
        assert!(matches!(compile_hours("Apr-Sep 09:00-18:00", "MX", FROM), Err(HoursError::Beyond { .. })));
        assert_eq!(compile_hours("Mo 09:00-14:00,13:00-18:00", "MX", FROM), Err(HoursError::Overlap));
    }

    /// Every string of the crate's own tests: those in our reach agree with it over 400 days; the others are counted.
    #[test]
    fn the_crates_own_strings_agree_or_are_out_of_reach() {
        let Some(folder) = crate_tests() else {
            println!("opening-hours' own strings: not checked, cargo keeps no sources of the crate here");
            return;
        };
        let (mut agreed, mut beyond) = (0, 0);
        let mut seen = std::collections::BTreeSet::new();
        for file in std::fs::read_dir(folder)
            .expect("lists")
            .flatten()
            .filter(|file| file.path().extension().is_some_and(|end| end == "rs"))
        {
            let code = std::fs::read_to_string(file.path()).expect("reads");
            for text in code.split('"').skip(1).step_by(2) {
                let plain = text.len() > 3 && !text.contains(['\n', '{', '\\']) && text.parse::<OpeningHours>().is_ok();
                if !plain || !seen.insert(text.to_owned()) {
                    continue;
                }
                match agrees(text, "MX", 400) {
                    Ok(()) => agreed += 1,
                    Err(_) => beyond += 1,
                }
            }
        }
        println!("opening-hours' own strings: {agreed} agree, {beyond} are out of our reach");
        assert!(agreed >= 85, "{agreed} agree, {beyond} beyond");
    }

    /// Where cargo keeps the crate's sources, if it does.
    fn crate_tests() -> Option<std::path::PathBuf> {
        let home = std::env::var_os("CARGO_HOME")
            .map(std::path::PathBuf::from)
            .or_else(|| Some(std::path::PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))?;
        let registries = std::fs::read_dir(home.join("registry/src")).ok()?;
        registries.flatten().find_map(|registry| {
            let crates = std::fs::read_dir(registry.path()).ok()?;
            let found = crates.flatten().find(|found| found.file_name().to_string_lossy().starts_with("opening-hours-2."))?;
            Some(found.path().join("opening-hours/src/tests")).filter(|folder| folder.is_dir())
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_day_and_time_agrees(first in 0..7usize, last in 0..7usize, from in 0..24u16, to in 0..=24u16) {
            const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
            prop_assume!(from != to);
            agrees(&format!("{}-{} {from:02}:00-{to:02}:00", DAYS[first], DAYS[last]), "MX", 30).expect("in reach");
        }
    }
}
