//! `cobijo search --eval FILE`: how well labelled queries are answered.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use cobijo::{Audience, Reader, Screen, SearchScreen, Visit};
use cobijo_base::words::Args;
use serde::{Deserialize, Serialize};

use crate::args::ReaderArgs;
use crate::words::Words;
use crate::{Stop, session};

/// A labelled query.
#[derive(Deserialize)]
struct Labelled {
    q: String,
    lang: String,
    audience: String,
    /// Topics that answer it; none: nothing here does.
    topics: Vec<String>,
    danger: bool,
    kind: Option<String>,
    who: Option<String>,
    set: Option<String>,
}

/// What was counted of a group of queries.
#[derive(Clone, Debug, Default, Serialize)]
struct Count {
    queries: usize,
    /// Those that something here answers.
    answerable: usize,
    hit_at_1: usize,
    hit_at_3: usize,
    /// The sum of one over the place of the first right topic.
    reciprocal: f64,
    /// Answerable ones that were answered without "not sure".
    sure: usize,
    /// Those that nothing here answers and that were answered with "not sure".
    unsure_rightly: usize,
    danger: usize,
    danger_heard: usize,
    kind_labelled: usize,
    kind_right: usize,
    who_right: usize,
    false_alarms: usize,
}

/// A query that went wrong.
#[derive(Serialize)]
struct Miss {
    line: usize,
    what: &'static str,
    q: String,
    got: Vec<String>,
}

#[derive(Serialize)]
struct Report {
    groups: BTreeMap<String, Count>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    misses: Vec<Miss>,
}

pub fn run(file: &Path, misses: bool, args: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    let misuse = |line: Option<usize>, reason: &dyn std::fmt::Display| {
        let place = line.map_or_else(|| file.display().to_string(), |line| format!("{}:{line}", file.display()));
        Stop::Misuse(words.say("eval-unreadable", &Args::new().text("file", &place).text("reason", &reason.to_string())))
    };
    let text = std::fs::read_to_string(file).map_err(|error| misuse(None, &error))?;
    let mut labelled = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let query: Labelled = serde_json::from_str(line).map_err(|error| misuse(Some(at + 1), &error))?;
        let audience = audience(&query.audience).ok_or_else(|| misuse(Some(at + 1), &query.audience))?;
        labelled.push((at + 1, audience, query));
    }
    let core = session::pass(args)?;
    let mut visits: BTreeMap<(String, String), Arc<Visit>> = BTreeMap::new();
    let mut report = Report { groups: BTreeMap::new(), misses: Vec::new() };
    for (line, audience, query) in labelled {
        let visit = match visits.get(&(query.lang.clone(), query.audience.clone())) {
            Some(visit) => Arc::clone(visit),
            None => {
                let reader = Reader { audience, locale: query.lang.clone(), ..session::reader(args) };
                let visit = core.clone().enter(reader)?;
                visits.insert((query.lang.clone(), query.audience.clone()), Arc::clone(&visit));
                visit
            }
        };
        let Screen::Search { search } = visit.search(query.q.clone())? else {
            return crate::verbs::unexpected(&visit.home()?);
        };
        let count = count(&query, &search);
        for group in groups(&query) {
            report.groups.entry(group).or_default().add(&count);
        }
        if misses && let Some(what) = wrong(&count) {
            let got = match &search.danger {
                Some(danger) if what == "false-alarm" => vec![danger.kind.clone()],
                _ => search.topics.iter().take(3).map(|hit| hit.id.clone()).collect(),
            };
            report.misses.push(Miss { line, what, q: query.q, got });
        }
    }
    if args.json {
        return crate::output::json(out, &report);
    }
    write!(out, "{}", table(&report, words))?;
    Ok(())
}

fn audience(word: &str) -> Option<Audience> {
    match word {
        "teen" => Some(Audience::Teen),
        "parent" => Some(Audience::Parent),
        "caregiver" => Some(Audience::Caregiver),
        _ => None,
    }
}

/// The groups in which a query is counted.
fn groups(query: &Labelled) -> Vec<String> {
    let Labelled { lang, audience, kind, set, .. } = query;
    let mut groups = vec![lang.clone(), format!("{lang} {audience}")];
    groups.extend(kind.as_ref().map(|kind| format!("{lang} danger {kind}")));
    groups.extend(set.as_ref().map(|set| format!("{lang} set {set}")));
    groups
}

fn count(query: &Labelled, search: &SearchScreen) -> Count {
    let mut count = Count { queries: 1, ..Count::default() };
    if query.topics.is_empty() {
        count.unsure_rightly = usize::from(!search.confident);
    } else {
        count.answerable = 1;
        count.sure = usize::from(search.confident);
        if let Some(place) = search.topics.iter().position(|hit| query.topics.contains(&hit.id)) {
            count.hit_at_1 = usize::from(place == 0);
            count.hit_at_3 = usize::from(place < 3);
            count.reciprocal = 1.0 / (place + 1) as f64;
        }
    }
    match (&search.danger, query.danger) {
        (None, true) => count.danger = 1,
        (Some(found), true) => {
            (count.danger, count.danger_heard) = (1, 1);
            if let Some(kind) = &query.kind {
                count.kind_labelled = 1;
                count.kind_right = usize::from(found.kind == *kind);
                count.who_right = usize::from(query.who.as_ref().is_none_or(|who| found.who == *who));
            }
        }
        (Some(_), false) => count.false_alarms = 1,
        (None, false) => {}
    }
    count
}

fn wrong(count: &Count) -> Option<&'static str> {
    if count.danger > count.danger_heard {
        return Some("danger-missed");
    }
    if count.false_alarms > 0 {
        return Some("false-alarm");
    }
    (count.answerable > count.hit_at_3).then_some("not-in-three")
}

impl Count {
    fn add(&mut self, other: &Self) {
        self.queries += other.queries;
        self.answerable += other.answerable;
        self.hit_at_1 += other.hit_at_1;
        self.hit_at_3 += other.hit_at_3;
        self.reciprocal += other.reciprocal;
        self.sure += other.sure;
        self.unsure_rightly += other.unsure_rightly;
        self.danger += other.danger;
        self.danger_heard += other.danger_heard;
        self.kind_labelled += other.kind_labelled;
        self.kind_right += other.kind_right;
        self.who_right += other.who_right;
        self.false_alarms += other.false_alarms;
    }
}

fn table(report: &Report, words: &Words) -> String {
    let share = |part: f64, whole: usize| if whole == 0 { "-".to_owned() } else { format!("{:.3}", part / whole as f64) };
    let mut text = format!("{}\n", words.get("eval-head"));
    for (group, count) in &report.groups {
        let cells = [
            count.queries.to_string(),
            share(count.hit_at_1 as f64, count.answerable),
            share(count.hit_at_3 as f64, count.answerable),
            share(count.reciprocal, count.answerable),
            share(count.sure as f64, count.answerable),
            format!("{}/{}", count.unsure_rightly, count.queries - count.answerable),
            format!("{}/{}", count.danger_heard, count.danger),
            format!("{}/{}", count.kind_right, count.kind_labelled),
            format!("{}/{}", count.who_right, count.kind_labelled),
            format!("{}/{}", count.false_alarms, count.queries - count.danger),
        ];
        text.push_str(&format!("{group:<26}"));
        for cell in cells {
            text.push_str(&format!(" {cell:>8}"));
        }
        text.push('\n');
    }
    for miss in &report.misses {
        text.push_str(&format!("{} {} [{}] {}\n", miss.line, miss.what, miss.got.join(" "), miss.q));
    }
    text
}
