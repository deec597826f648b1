//! Search through the API, against the same statements by bare SQLite, and at twenty times the content.
//!
//!     cargo bench -p cobijo --bench search
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark stops at the first thing that is wrong, and prints"
)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use cobijo::{Audience, Cobijo, Config, Event, Explanation, Reader, Visit};
use cobijo_base::content::Release;
use rusqlite::{Connection, MAIN_DB, params};

fn release() -> Release {
    let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../content"));
    let content = cobijo_parse::read_content(folder);
    let mut release = content.release.expect("the sources build");
    cobijo_parse::learn(&mut release, &content.examples);
    release
}

fn image(release: &Release) -> &'static [u8] {
    let bytes = cobijo_base::bundle::build(release, &release.canonical()).expect("builds");
    Box::leak(bytes.into_boxed_slice())
}

/// Every topic twenty times.
fn times_twenty(mut release: Release) -> Release {
    for pack in &mut release.locales {
        let topics = pack.topics.clone();
        for copy in 1..20 {
            pack.topics.extend(topics.iter().cloned().map(|mut topic| {
                topic.id = format!("{}-{copy}", topic.id);
                topic
            }));
        }
    }
    release
}

fn visits(image: &'static [u8]) -> [Arc<Visit>; 2] {
    let core = Cobijo::open_image(image, Config::default()).expect("opens");
    core.input(Event::Entered);
    ["es-MX", "en"].map(|locale| {
        let reader = Reader { audience: Audience::Teen, locale: locale.into(), country: "MX".into(), region: None };
        core.clone().enter(reader).expect("enters")
    })
}

/// The development set's queries, by language.
fn queries() -> Vec<(usize, String)> {
    let set = include_str!("../../../tests/data/search_dev.jsonl");
    let read = |line| {
        let query: serde_json::Value = serde_json::from_str(line).expect("JSON");
        (usize::from(query["lang"] == "en"), query["q"].as_str().expect("text").to_owned())
    };
    set.lines().map(read).collect()
}

/// The statements that a query leads to.
fn floor(db: &Connection, locale: usize, understood: &Explanation) {
    let run = |sql: &str, text: &str| {
        let mut statement = db.prepare_cached(sql).expect("prepares");
        let mut rows = statement.query(params![locale as i64, text]).expect("asks");
        while let Some(row) = rows.next().expect("a row") {
            black_box(row.get::<_, rusqlite::types::Value>(0).expect("a value"));
            black_box(row.get::<_, rusqlite::types::Value>(1).expect("a value"));
        }
    };
    for word in &understood.words {
        run("SELECT 1, 2 FROM spell WHERE locale=? AND word=?", &word.taken);
    }
    for term in &understood.terms {
        run("SELECT weight, votes FROM term WHERE locale=? AND name=?", &term.term);
    }
    run("SELECT topic, audiences FROM page WHERE locale=?1 AND edition='page' AND ?2<>''", "x");
    let keys =
        understood.terms.iter().map(|term| &term.term).filter(|term| !term.contains(['=', ' ']) && term.chars().count() > 1);
    let expression = keys.map(|key| format!("\"{key}\"")).collect::<Vec<_>>().join(" OR ");
    if !expression.is_empty() {
        run(
            "SELECT d.title, bm25(fts, 6.0, 8.0, 4.0, 1.0) FROM fts JOIN doc d ON d.id=fts.rowid WHERE fts MATCH ?2 AND d.locale=?1",
            &expression,
        );
    }
}

fn print(name: &str, times: &mut [Duration]) -> Duration {
    times.sort();
    let at = |share: usize| times[(times.len() * share / 1_000).min(times.len() - 1)];
    println!("{name}: p50 {:.0?}, p99 {:.0?}, most {:.0?} of {} x", at(500), at(990), times[times.len() - 1], times.len());
    at(500)
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn main() {
    let release = release();
    let (queries, one) = (queries(), image(&release));
    let here = visits(one);
    let mut db = Connection::open_in_memory().expect("opens");
    db.deserialize_bytes(MAIN_DB, one).expect("in place");
    let first = timed(|| drop(here[0].search("me amenazan".into())));
    println!("the first search of a process: {first:.1?} x");
    let understood: Vec<Explanation> =
        queries.iter().map(|(locale, text)| here[*locale].explain(text).expect("answers").expect("may read")).collect();
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..20 {
        for ((locale, text), understood) in queries.iter().zip(&understood) {
            ours.push(timed(|| drop(here[*locale].search(text.clone()))));
            bare.push(timed(|| floor(&db, *locale, understood)));
        }
    }
    let (ours, bare) = (print("search", &mut ours), print("the same statements", &mut bare));
    println!("search against its statements: {:.2} x", ours.as_secs_f64() / bare.as_secs_f64());
    let big = visits(image(&times_twenty(release)));
    let mut times = Vec::new();
    for _ in 0..5 {
        times.extend(queries.iter().map(|(locale, text)| timed(|| drop(big[*locale].search(text.clone())))));
    }
    print("search at twenty times the content", &mut times);
    let long = "me estan amenazando con subir mis fotos y no se que hacer ".repeat(40);
    let mut times: Vec<Duration> = (0..50).map(|_| timed(|| drop(here[0].search(long.clone())))).collect();
    print("two thousand characters", &mut times);
}
