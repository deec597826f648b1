//! What the tests outside look at with strace and in /proc: leaving between two marker system calls, the door, twenty times the
//! content, and what stays in memory.
//!
//!     probe exit                     leaves while another thread searches
//!     probe door WORD [FOLDER]       types a word into the cover's search box
//!     probe big                      builds and reads twenty times the content
//!     probe memory FOLDER            types made-up words, leaves, and looks for them in its own child's memory
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a probe stops at the first thing that is wrong, and prints"
)]

use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use cobijo::{
    Audience, Cobijo, Config, Edition, Event, ExitTrigger, HelpRequest, Platform, Reader, Screen, SettingsChange, Visit,
};
use cobijo_base::text::{self, Language};

/// Made-up words. They stand here only XOR-ed, so that the program's own text is no copy of them.
const KEY: u8 = 0x5a;
const WORDS: [&[u8]; 5] = [
    &[0x20, 0x2f, 0x37, 0x38, 0x28, 0x3f, 0x36, 0x35, 0x2b, 0x2f, 0x33],
    &[0x2e, 0x28, 0x33, 0x2a, 0x35, 0x34, 0x3d, 0x2f, 0x3b, 0x38, 0x35],
    &[0x3d, 0x35, 0x28, 0x3c, 0x3b, 0x36, 0x33, 0x38, 0x3b, 0x20, 0x35],
    &[0x39, 0x2f, 0x36, 0x37, 0x33, 0x34, 0x3e, 0x28, 0x35, 0x3c, 0x3b],
    &[0x38, 0x3b, 0x28, 0x39, 0x33, 0x2b, 0x2f, 0x3f, 0x36, 0x35, 0x37],
];

fn word(at: usize) -> String {
    WORDS[at].iter().map(|byte| char::from(byte ^ KEY)).collect()
}

/// A longer query with three of them in its middle: a freed block's first bytes are overwritten by any heap.
fn query() -> String {
    format!("por favor alguien que me ayude porque {} y luego {} dice que {} va a subir mis fotos hoy", word(0), word(1), word(2))
}

fn open(folder: Option<String>) -> (Arc<Cobijo>, Arc<Visit>) {
    let core = Cobijo::open(Config { data_dir: folder, ..Config::default() }).expect("opens");
    core.input(Event::Entered);
    let visit = enter(&core);
    (core, visit)
}

fn enter(core: &Arc<Cobijo>) -> Arc<Visit> {
    let reader = Reader { audience: Audience::Teen, locale: "es-MX".into(), country: "MX".into(), region: None };
    core.clone().enter(reader).expect("enters")
}

/// A system call that strace shows and nothing else makes.
fn marker(name: &str) {
    // The first one asks what the kernel can do, too.
    let _ = std::fs::metadata("/");
    let _ = std::fs::metadata(format!("/cobijo-marker-{name}"));
}

fn read_all(visit: &Visit) {
    visit.home().expect("home");
    visit.topic("sextortion".into(), Edition::Page).expect("a page");
    visit.help(HelpRequest { at: Some("2026-11-28T02:30:00-06:00".into()), ..HelpRequest::default() }).expect("help");
    visit.search(query()).expect("answers");
}

fn exit() {
    let (core, visit) = open(None);
    read_all(&visit);
    let (started, over) = (AtomicBool::new(false), AtomicBool::new(false));
    let long = query().repeat(20);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                let _ = visit.search(long.clone());
                started.store(true, Ordering::Relaxed);
            }
        });
        while !started.load(Ordering::Relaxed) {
            std::thread::yield_now();
        }
        // So that leaving has something to free.
        visit.launch("mx-linea-vida.call".into(), Platform::Android).expect("a plan");
        core.input(Event::Launched { contact: "mx-linea-vida.call".into() });
        marker("begin");
        let left = core.exit(ExitTrigger::Button);
        marker("end");
        over.store(true, Ordering::Relaxed);
        assert!(left.cover.is_some() && left.effects.len() == 5, "{left:?}");
    });
}

fn door(word: &str, folder: Option<String>) {
    let (core, visit) = open(folder);
    drop(visit);
    core.exit(ExitTrigger::Button);
    while !core.is_clear() {
        std::thread::sleep(Duration::from_millis(1));
    }
    // Once before, so that the heap has grown to what the work needs.
    core.input(Event::CoverSearch { text: "otra cosa".into() });
    marker("begin");
    let answer = core.input(Event::CoverSearch { text: word.into() });
    marker("end");
    println!("{:?}", answer.state);
}

fn big() {
    let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../content"));
    let mut release = cobijo_parse::read_content(folder).release.expect("the sources build");
    for pack in &mut release.locales {
        let topics = pack.topics.clone();
        for copy in 1..20 {
            pack.topics.extend(topics.iter().cloned().map(|mut topic| {
                topic.id = format!("{}-{copy}", topic.id);
                topic
            }));
        }
    }
    let bytes = cobijo_base::bundle::build(&release, &release.canonical()).expect("builds");
    let core = Cobijo::open_image(Box::leak(bytes.into_boxed_slice()), Config::default()).expect("opens");
    core.input(Event::Entered);
    let visit = enter(&core);
    read_all(&visit);
    for text in ["fotos", "me amenazan con subir mis fotos y no se que hacer", "a e i o u de la que el en", &query().repeat(20)] {
        let Screen::Search { search } = visit.search(text.to_owned()).expect("answers") else { panic!("covered") };
        println!("{} topics", search.topics.len());
    }
    visit.topics().expect("topics");
    core.exit(ExitTrigger::Button);
    core.input(Event::CoverSearch { text: "agua".into() });
}

/// The reader whose memory is looked at: types, leaves while a search runs, says so, and waits.
fn memory_child(folder: String) {
    let (core, visit) = open(Some(folder));
    read_all(&visit);
    // A long string, for the same reason as above; signs make no difference to a word.
    let chosen = format!("{} mi palabra {} {}", ".".repeat(150), word(3), "!".repeat(150));
    visit.change_settings(SettingsChange { return_word: Some(chosen), ..SettingsChange::default() }).expect("kept");
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                let _ = visit.search(query().repeat(4));
            }
        });
        std::thread::sleep(Duration::from_millis(50));
        core.exit(ExitTrigger::Button);
        over.store(true, Ordering::Relaxed);
    });
    let text =
        format!("quiero buscar en mis apuntes de la escuela algo de {} y más cosas para la tarea de hoy", word(4)).repeat(3);
    core.input(Event::CoverSearch { text });
    while !core.is_clear() {
        std::thread::sleep(Duration::from_millis(1));
    }
    println!("left");
    let _ = std::io::stdin().read(&mut [0]);
}

/// Every form in which a word may stand in memory.
fn forms(typed: &str) -> Vec<Vec<u8>> {
    let folded = text::fold(typed);
    let stems = [Language::Spanish, Language::English].map(|language| text::stem(&folded, language));
    let keys = stems.iter().chain([&folded]).map(|form| text::phonetic(form)).collect::<Vec<_>>();
    let mut forms: Vec<Vec<u8>> = [typed.to_owned(), typed.to_uppercase(), folded]
        .into_iter()
        .chain(stems)
        .chain(keys)
        .flat_map(|form| [form.encode_utf16().flat_map(u16::to_le_bytes).collect(), form.into_bytes()])
        .collect();
    forms.sort();
    forms.dedup();
    forms
}

/// How often any form of each word stands in a process's memory.
fn copies(pid: u32) -> [usize; WORDS.len()] {
    let forms: [Vec<Vec<u8>>; WORDS.len()] = std::array::from_fn(|at| forms(&word(at)));
    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).expect("a running child");
    let mut memory = std::fs::File::open(format!("/proc/{pid}/mem")).expect("its parent may look");
    let mut found = [0; WORDS.len()];
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|rights| rights.starts_with("rw"))) {
        let (from, to) = line.split(' ').next().and_then(|range| range.split_once('-')).expect("a range");
        let number = |text| u64::from_str_radix(text, 16).expect("a number");
        // The stack is out of reach, and said to be.
        if line.ends_with("[stack]") {
            continue;
        }
        let mut bytes = vec![0; usize::try_from(number(to) - number(from)).expect("fits")];
        memory.seek(SeekFrom::Start(number(from))).expect("a place in memory");
        memory.read_exact(&mut bytes).unwrap_or_else(|error| panic!("{line}: {error}"));
        for (forms, found) in forms.iter().zip(&mut found) {
            for form in forms {
                let here = bytes.windows(form.len()).filter(|window| *window == &form[..]).count();
                if here > 0 {
                    eprintln!("  {here} x a form of {} bytes in {line}", form.len());
                }
                *found += here;
            }
        }
    }
    found
}

fn memory(folder: &str) {
    let program = std::env::current_exe().expect("this program");
    let mut child = Command::new(program)
        .args(["memory-child", folder])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("reads");
    assert_eq!(line, "left\n");
    println!("{}", copies(child.id()).map(|count| count.to_string()).join(" "));
    child.stdin.take().expect("a pipe").write_all(b"\n").expect("writes");
    assert!(child.wait().expect("ends").success());
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["exit"] => exit(),
        ["door", word] => door(word, None),
        ["door", word, folder] => door(word, Some(folder.to_owned())),
        ["big"] => big(),
        ["memory", folder] => memory(folder),
        ["memory-child", folder] => memory_child(folder.to_owned()),
        _ => {
            eprintln!("probe: see the top of src/core/examples/probe.rs");
            std::process::exit(2);
        }
    }
}
