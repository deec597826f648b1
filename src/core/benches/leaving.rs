//! How long leaving takes, how soon memory is clear, and that the door takes the same time whatever is typed.
//!
//!     cargo bench -p cobijo --bench leaving
//!
//! Each round opens a core, reads, and leaves while another thread looks something long up.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a benchmark stops at the first thing that is wrong, and prints"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use cobijo::{Audience, Cobijo, Config, Edition, Event, ExitTrigger, HelpRequest, Reader, SettingsChange, Visit};

fn enter(core: &Arc<Cobijo>) -> Arc<Visit> {
    core.input(Event::Entered);
    let reader = Reader { audience: Audience::Teen, locale: "es-MX".into(), country: "MX".into(), region: None };
    core.clone().enter(reader).expect("enters")
}

fn print(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: usize| times[(times.len() * share / 1_000).min(times.len() - 1)];
    println!("{name}: p50 {:.1?}, p99 {:.1?}, most {:.1?} of {} x", at(500), at(990), times[times.len() - 1], times.len());
}

/// Leaves, and waits until memory is clear.
fn leave(rounds: usize) -> (Vec<Duration>, Vec<Duration>) {
    let long = "me estan amenazando con subir mis fotos y no se que hacer ".repeat(30);
    let (mut left, mut clear) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let core = Cobijo::open(Config::default()).expect("opens");
        let visit = enter(&core);
        visit.topic("sextortion".into(), Edition::Page).expect("a page");
        visit.help(HelpRequest { at: Some("2026-11-28T02:30:00-06:00".into()), ..HelpRequest::default() }).expect("help");
        let (started, over) = (AtomicBool::new(false), AtomicBool::new(false));
        std::thread::scope(|scope| {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    let text = long.clone();
                    started.store(true, Ordering::Relaxed);
                    let _ = visit.search(text);
                }
            });
            while !started.load(Ordering::Relaxed) {
                std::hint::spin_loop();
            }
            // Into the middle of it.
            let pause = Instant::now();
            while pause.elapsed() < Duration::from_micros(300) {
                std::hint::spin_loop();
            }
            let start = Instant::now();
            let answer = core.exit(ExitTrigger::Button);
            left.push(start.elapsed());
            while !core.is_clear() {
                std::thread::yield_now();
            }
            clear.push(start.elapsed());
            over.store(true, Ordering::Relaxed);
            drop(answer);
        });
    }
    (left, clear)
}

/// The median time that a word takes at the door of each folder, in turns.
fn door(rounds: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let cores = ["no word set", "a word set"].map(|name| {
        let dir = folder.path().join(name).to_string_lossy().into_owned();
        let core = Cobijo::open(Config { data_dir: Some(dir), ..Config::default() }).expect("opens");
        let word = (name == "a word set").then(|| "luna nueva".to_owned());
        let change = SettingsChange { return_word: word, cover: Some("apuntes".into()), ..SettingsChange::default() };
        enter(&core).change_settings(change).expect("kept");
        core
    });
    let typed = |core: &Arc<Cobijo>, text: &str| {
        core.exit(ExitTrigger::Button);
        let start = Instant::now();
        core.input(Event::CoverSearch { text: text.to_owned() });
        start.elapsed()
    };
    let mut times: Vec<(&str, Vec<Duration>)> =
        ["no word set, the usual word", "no word set, a wrong word", "a word set, the word", "a word set, a wrong word"]
            .map(|name| (name, Vec::new()))
            .into();
    for _ in 0..rounds {
        times[0].1.push(typed(&cores[0], "abrigo"));
        times[1].1.push(typed(&cores[0], "zozobra"));
        times[2].1.push(typed(&cores[1], "luna nueva"));
        times[3].1.push(typed(&cores[1], "zozobra luz"));
    }
    let medians = times.iter_mut().map(|(_, times)| {
        times.sort();
        times[times.len() / 2].as_secs_f64()
    });
    let medians: Vec<f64> = medians.collect();
    for (name, times) in times {
        print(&format!("door, {name}"), times);
    }
    let (least, most) = medians.iter().fold((f64::MAX, 0.0_f64), |(least, most), time| (least.min(*time), most.max(*time)));
    println!("door: slowest against fastest median {:.3} x", most / least);
}

fn main() {
    let (left, clear) = leave(2_000);
    print("exit() while another thread searches", left);
    print("until memory is clear", clear);
    door(60);
}
