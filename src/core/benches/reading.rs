//! Opening and reading through the API, against a floor in the same run: the same image opened by bare rusqlite, and the same
//! rows read by prepared statements.
//!
//!     cargo bench -p cobijo
//!
//! Criterion gives the distributions; the last lines give the ratio, from rounds taken in turn, so that a drifting machine
//! moves both sides.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark stops at the first thing that is wrong, and prints"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use cobijo::{Audience, Cobijo, Config, Edition, Event, HelpRequest, Reader, Screen, Visit};
use criterion::Criterion;
use rusqlite::{Connection, MAIN_DB, Row};

/// The image that the library embeds: it is a pure function of the sources, which a test proves.
fn image() -> &'static [u8] {
    let content = cobijo_parse::read_content(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../content")));
    let mut release = content.release.expect("the sources build");
    cobijo_parse::learn(&mut release, &content.examples);
    let bytes = cobijo_base::bundle::build(&release, &release.canonical()).expect("the image builds");
    Box::leak(bytes.into_boxed_slice())
}

/// The same content with every service a hundred times.
fn image_times_hundred() -> &'static [u8] {
    let content = cobijo_parse::read_content(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../content")));
    let mut release = content.release.expect("the sources build");
    let services = std::mem::take(&mut release.services);
    for copy in 0..100 {
        release.services.extend(services.iter().cloned().map(|mut service| {
            service.emergency &= copy == 0;
            service.id = format!("{}-{copy}", service.id);
            service.pair = service.pair.map(|pair| format!("{pair}-{copy}"));
            service
        }));
    }
    let bytes = cobijo_base::bundle::build(&release, &release.canonical()).expect("the image builds");
    Box::leak(bytes.into_boxed_slice())
}

/// Reads every column of every row of a statement, as owned text or number.
fn read(db: &Connection, sql: &str, params: impl rusqlite::Params, columns: usize) -> usize {
    let mut statement = db.prepare_cached(sql).expect("prepares");
    let row = |row: &Row<'_>| -> rusqlite::Result<usize> {
        (0..columns)
            .map(|column| {
                row.get::<_, rusqlite::types::Value>(column)
                    .map(|value| usize::from(black_box(value) != rusqlite::types::Value::Null))
            })
            .sum()
    };
    statement.query_map(params, row).expect("reads").map(|row| row.expect("a row")).sum()
}

fn floor_open(image: &'static [u8]) -> Connection {
    let mut db = Connection::open_in_memory().expect("opens");
    db.deserialize_bytes(MAIN_DB, image).expect("in place");
    db
}

/// The rows of a first screen: the release, its locales, the cover that leaving would show, the lines, situations, 911.
fn floor_home(db: &Connection) -> usize {
    read(db, "SELECT publisher, serial, channel, published, default_locale FROM release", [], 5)
        + read(db, "SELECT id, tag FROM locale ORDER BY id", [], 2)
        + read(db, "SELECT id, name, icon, search_hint FROM cover WHERE locale=? ORDER BY position LIMIT 1", [0], 4)
        + read(db, "SELECT title, text FROM cover_entry WHERE locale=? AND cover=? ORDER BY position", (0, "apuntes"), 2)
        + read(db, "SELECT text FROM word WHERE locale=? AND key=?", (0, "preview-banner"), 1)
        + read(db, "SELECT key, text FROM word WHERE locale=?1 AND key>=?2 AND key<?2||'~' ORDER BY key", (0, "home-line-"), 2)
        + read(db, "SELECT id, label, target FROM home WHERE locale=? AND audience=? ORDER BY position", (0, 1), 3)
        + read(db, "SELECT contact, name, number, spoken FROM emergency WHERE country=? AND locale=?", ("MX", 0), 4)
}

fn floor_topic(db: &Connection, id: &str) -> usize {
    let page: i64 = db
        .prepare_cached(
            "SELECT id FROM page WHERE locale=?1 AND topic=?2 AND edition='page' ORDER BY (audiences & 1)=0, id LIMIT 1",
        )
        .expect("prepares")
        .query_row((0, id), |row| row.get(0))
        .expect("a page");
    read(db, "SELECT title, summary, audiences, sources, review FROM page WHERE id=?", [page], 5)
        + read(
            db,
            "SELECT kind, role, level, anchor, lang, text, spoken, items, target, legal FROM block WHERE page=? ORDER BY seq",
            [page],
            10,
        )
        + read(
            db,
            "SELECT s.id, s.title, s.publisher, s.url, s.seen, s.seen_on FROM source s, page p WHERE p.id=? AND instr(' '||p.sources||' ', ' '||s.id||' ')",
            [page],
            6,
        )
}

fn enter() -> std::sync::Arc<Visit> {
    let core = Cobijo::open(Config::default()).expect("opens");
    core.input(Event::Entered);
    core.enter(reader()).expect("enters")
}

fn reader() -> Reader {
    Reader { audience: Audience::Teen, locale: "es-MX".into(), country: "MX".into(), region: None }
}

fn home(visit: &Visit) -> Screen {
    visit.home().expect("answers")
}

fn topic(visit: &Visit) -> Screen {
    visit.topic("sextortion".into(), Edition::Page).expect("answers")
}

fn help(visit: &Visit) -> Screen {
    visit.help(HelpRequest { at: Some("2026-11-28T02:30:00-06:00".into()), ..HelpRequest::default() }).expect("answers")
}

fn search(visit: &Visit) -> Screen {
    visit.search("me estan amenazando con subir mis fotos".into()).expect("answers")
}

/// The median of each side over rounds taken in turn, and their ratio.
fn ratio(name: &str, mut ours: impl FnMut(), mut floor: impl FnMut()) {
    let time = |run: &mut dyn FnMut()| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    let (mut a, mut b): (Vec<Duration>, Vec<Duration>) = (0..3_000).map(|_| (time(&mut ours), time(&mut floor))).unzip();
    a.sort();
    b.sort();
    let (ours, floor) = (a[a.len() / 2], b[b.len() / 2]);
    println!("{name}: {ours:.1?} against a floor of {floor:.1?}: {:.2} x", ours.as_secs_f64() / floor.as_secs_f64());
}

fn main() {
    let image = image();
    let (visit, db) = (enter(), floor_open(image));
    let mut criterion = Criterion::default().configure_from_args();
    criterion.bench_function("open + home", |b| b.iter(|| home(&enter())));
    criterion.bench_function("open + home, floor", |b| b.iter(|| floor_home(&floor_open(image))));
    criterion.bench_function("home", |b| b.iter(|| home(&visit)));
    criterion.bench_function("topic", |b| b.iter(|| topic(&visit)));
    criterion.bench_function("topic, floor", |b| b.iter(|| floor_topic(&db, "sextortion")));
    criterion.bench_function("help", |b| b.iter(|| help(&visit)));
    let many = Cobijo::open_image(image_times_hundred(), Config::default()).expect("opens");
    many.input(Event::Entered);
    let many = many.enter(reader()).expect("enters");
    criterion.bench_function("help, a hundred times the services", |b| b.iter(|| help(&many)));
    criterion.bench_function("search", |b| b.iter(|| search(&visit)));
    criterion.final_summary();
    ratio("open + home", || drop(black_box(home(&enter()))), || _ = black_box(floor_home(&floor_open(image))));
    ratio("topic", || drop(black_box(topic(&visit))), || _ = black_box(floor_topic(&db, "sextortion")));
}
