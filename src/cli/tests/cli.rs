//! The command's contract: exit codes, one-line errors, JSON shapes, and what a person sees at 80 columns.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

const HOUR: &str = "2026-11-28T02:30:00-06:00";

fn cobijo(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cobijo"))
        .args(args)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .output()
        .expect("runs")
}

fn text(args: &[&str]) -> String {
    let output = cobijo(args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{args:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn json(args: &[&str]) -> serde_json::Value {
    let args: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
    serde_json::from_str(&text(&args)).expect("one JSON document")
}

fn fails(args: &[&str]) -> String {
    let output = cobijo(args);
    assert_eq!(output.status.code(), Some(2), "{args:?}");
    assert!(output.stdout.is_empty(), "{args:?}");
    let line = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(line.lines().count(), 1, "{args:?}: one clear line, not {line:?}");
    line
}

#[test]
fn the_journey_fits_eighty_columns_in_both_languages() {
    for locale in ["es-MX", "en"] {
        let journey = text(&["--locale", locale]);
        assert!(journey.lines().all(|line| line.chars().count() <= 80), "{journey}");
        insta::assert_snapshot!(format!("journey-{locale}"), journey);
    }
}

#[test]
fn every_text_fits_eighty_columns() {
    let ids: Vec<String> = json(&["topics"])
        .as_array()
        .expect("a list")
        .iter()
        .map(|topic| topic["id"].as_str().expect("an id").to_owned())
        .collect();
    let mut runs: Vec<Vec<&str>> =
        vec![vec!["home"], vec!["topics"], vec!["help", "--at", HOUR, "--region", "MX-CMX"], vec!["search", "fotos"]];
    runs.extend(ids.iter().map(|id| vec!["read", id.as_str()]));
    let long = [
        vec!["settings"],
        vec!["rehearsal"],
        vec!["traces"],
        vec!["traces", "--platform", "ios"],
        vec!["guide"],
        vec!["guide", "after-reporting"],
        vec!["words"],
        vec!["words", "--to", "mother", "--about", "threatened"],
        vec!["card"],
        vec!["card", "study"],
        vec!["cover", "recetas"],
        vec!["content", "report"],
    ];
    runs.extend(long);
    for run in runs {
        for audience in ["teen", "caregiver"] {
            let mut args = run.clone();
            args.extend(["--audience", audience]);
            for line in text(&args).lines() {
                // An address is never broken: it would no longer be one.
                assert!(line.chars().count() <= 80 || line.contains("https://"), "{args:?}: {line}");
            }
        }
    }
}

#[test]
fn home_says_what_the_contract_says() {
    let home = json(&["home"]);
    assert_eq!(home["channel"], "preview");
    assert!(home["banner"].is_string());
    assert_eq!(home["emergency"]["number"], "911");
    assert_eq!(home["emergency"]["uri"], "tel:911");
    assert_eq!(home["emergency"]["spoken"], "nueve, uno, uno");
    for situation in home["situations"].as_array().expect("a list") {
        for field in ["id", "label", "to"] {
            assert!(situation[field].is_string(), "{situation}");
        }
    }
}

#[test]
fn topics_are_in_the_language_asked_for() {
    let titles = |locale: &str| {
        let topics = json(&["topics", "--locale", locale]);
        let topics = topics.as_array().expect("a list").clone();
        assert!(topics.len() >= 10);
        topics.iter().map(|topic| (topic["id"].to_string(), topic["title"].to_string())).collect::<Vec<_>>()
    };
    for ((id, es), (same, en)) in titles("es-MX").into_iter().zip(titles("en")) {
        assert_eq!(id, same);
        assert_ne!(es, en);
    }
}

#[test]
fn a_page_is_read_on_a_screen_by_a_voice_and_easily() {
    let page = json(&["read", "sextortion"]);
    for field in ["id", "locale", "fell_back", "audience", "title", "blocks", "sources", "review"] {
        assert!(!page[field].is_null(), "{field}");
    }
    for block in page["blocks"].as_array().expect("a list") {
        for field in ["kind", "role", "lang", "text", "spoken"] {
            assert!(block[field].is_string(), "{block}");
        }
    }
    let speech = text(&["read", "sextortion", "--as", "speech"]);
    assert!(speech.contains("nueve, uno, uno") && !speech.contains("911"), "{speech}");
    assert!(text(&["read", "sextortion", "--as", "easy"]).contains("lectura fácil"));
    insta::assert_snapshot!("page-sextortion", text(&["read", "sextortion"]));
}

#[test]
fn help_says_what_the_contract_says() {
    let help = json(&["help", "--country", "MX", "--region", "MX-PUE", "--audience", "teen", "--at", HOUR]);
    assert_eq!(help["emergency"]["number"], "911");
    let services = help["services"].as_array().expect("a list");
    assert_eq!(services[0]["contacts"][0]["open"], "open");
    for service in services {
        for field in ["id", "name", "serves", "contacts"] {
            assert!(!service[field].is_null(), "{field}");
        }
        assert!(service.as_object().expect("an object").contains_key("reach_via"));
        for contact in service["contacts"].as_array().expect("a list") {
            let object = contact.as_object().expect("an object");
            for field in [
                "id",
                "kind",
                "number",
                "uri",
                "dialable_by_link",
                "open",
                "opens_at",
                "alone",
                "asks_name",
                "sees",
                "call_cost",
                "may_tell",
                "after",
                "traces",
                "status",
                "alert",
                "checked",
                "stale",
                "assured_on",
                "claims",
                "note",
            ] {
                assert!(object.contains_key(field), "{field}: {contact}");
            }
            assert!(contact["assured_on"].is_null());
            for claim in contact["claims"].as_object().expect("claims by field").values() {
                assert!(claim["value"].is_string() && claim["source"].is_string() && claim["seen_on"].is_string(), "{claim}");
            }
        }
    }
    insta::assert_snapshot!("help-puebla", text(&["help", "--region", "MX-PUE", "--at", HOUR]));
}

#[test]
fn search_answers_a_line_for_a_line() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cobijo"))
        .args(["search", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("runs");
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all("me amenazan con mis fotos\n\nya no quiero vivir\n".as_bytes())
        .expect("writes");
    let output = child.wait_with_output().expect("ends");
    let lines: Vec<serde_json::Value> =
        String::from_utf8(output.stdout).expect("UTF-8").lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["topics"][0]["id"], "sextortion");
    assert_eq!(lines[1]["error"], "no-words");
    assert_eq!(lines[2]["danger"]["kind"], "self-harm");
}

#[test]
fn a_guide_is_walked_by_its_answers() {
    let list = json(&["guide"]);
    assert!(list.as_array().expect("a list").iter().any(|guide| guide["id"] == "someone-at-home"));
    let first = json(&["guide", "threatened"]);
    assert_eq!((first["step"].as_str(), first["end"].as_bool()), (Some("start"), Some(false)));
    assert_eq!(first["emergency"]["number"], "911");
    let next = json(&["guide", "threatened", "--answers", "no,can-reach"]);
    assert_ne!(next["step"], first["step"]);
    assert!(text(&["guide", "threatened"]).contains("--answers danger"), "how to go on");
    assert!(fails(&["guide", "threatened", "--answers", "pizza"]).contains("pizza"));
    assert!(fails(&["guide", "pizza"]).contains("pizza"));
    insta::assert_snapshot!("guide-threatened", text(&["guide", "threatened", "--answers", "no,can-reach"]));
}

#[test]
fn opening_words_cards_and_covers() {
    let said = json(&["words", "--to", "teacher-m", "--about", "images-out", "--locale", "en"]);
    assert_eq!(said["sentences"]["say"].as_array().expect("a list").len(), 3);
    assert!(json(&["words"])["sentences"].is_null());
    assert!(fails(&["words", "--to", "pizza"]).contains("pizza"));
    insta::assert_snapshot!("words-mother", text(&["words", "--to", "mother", "--about", "threatened"]));
    assert_eq!(json(&["card", "--audience", "caregiver"])[0]["id"], "adult");
    insta::assert_snapshot!("card-adult", text(&["card", "adult", "--audience", "parent"]));
    assert_eq!(json(&["cover"])["id"], "apuntes", "the one that leaving shows");
    assert!(
        json(&["cover", "recetas", "--search", "arroz"])["entries"].as_array().expect("a list").len()
            < json(&["cover", "recetas"])["entries"].as_array().expect("a list").len()
    );
    assert!(fails(&["cover", "clima"]).contains("curiosidades"));
}

#[test]
fn editors_see_how_easy_it_reads_and_what_it_answers() {
    let rows = json(&["content", "reading"]);
    let rows = rows.as_array().expect("a list");
    let page = rows.iter().find(|row| row["text"] == "topic/sextortion.teen" && row["locale"] == "es-MX").expect("a row");
    assert!(page["score"].as_f64().expect("a score") >= 65.0 && page["fernandez_huerta"].is_number());
    assert!(text(&["content", "reading", "--locale", "en"]).contains("es-MX, teen: "));
    let report = json(&["content", "report"]);
    assert_eq!(report.as_array().expect("a list").len(), 27);
    assert!(text(&["content", "report"]).contains("No una app: "));
}

#[test]
fn wrong_use_is_one_clear_line_and_exit_2() {
    assert!(fails(&["read", "pizza"]).contains("pizza"));
    assert!(fails(&["read", "pizza", "--locale", "en"]).contains("There is no page called pizza"));
    assert!(fails(&["read", "evidence", "--as", "easy"]).contains("lectura fácil"));
    assert!(fails(&["help", "--at", "mañana"]).contains("mañana"));
    assert!(fails(&["help", "--need", "pizza"]).contains("pizza"));
    assert!(fails(&["help", "--country", "XX"]).contains("XX"));
    assert!(fails(&["help", "--region", "CO-DC"]).contains("CO-DC"));
    assert!(fails(&["search"]).contains("palabras"));
    assert!(fails(&["bake"]).contains("bake"));
    assert!(fails(&["home", "--nonsense"]).contains("--nonsense"));
    assert!(fails(&["read"]).contains("TOPIC"));
    assert!(fails(&["home", "--audience", "cat"]).contains("cat"));
    assert!(fails(&["content", "check", "--content", "nowhere"]).contains("nowhere"));
}

#[test]
fn a_fallback_is_no_error() {
    let page = json(&["read", "sextortion", "--locale", "xx"]);
    assert_eq!((page["locale"].as_str(), page["fell_back"].as_bool()), (Some("es-MX"), Some(true)));
    assert_eq!(json(&["home", "--locale", "es-PE"])["fell_back"], true);
    for verb in [&["home"][..], &["topics"], &["help", "--at", HOUR], &["search", "fotos"], &["read", "evidence"]] {
        assert!(text(&[verb, &["--locale", "xx"]].concat()).contains("todavía no la tenemos en tu idioma"), "{verb:?} says so");
    }
}

#[test]
fn content_check_tells_an_editor_where_and_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let content = folder.path().to_str().expect("UTF-8");
    let output = cobijo(&["content", "check", "--content", content, "--locale", "es-MX"]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(told.contains("content/release.toml:1: error [unreadable-file]") && told.contains("-> Créalo"), "{told}");
    let findings: serde_json::Value =
        serde_json::from_slice(&cobijo(&["content", "check", "--content", content, "--json"]).stdout).expect("JSON");
    for field in ["file", "line", "rule", "severity", "excerpt", "what", "todo"] {
        assert!(!findings[0][field].is_null(), "{field}");
    }
    assert!(text(&["content", "check"]).contains("0 errores"));
}

#[test]
fn content_build_writes_whole_files_or_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("out");
    let out_name = out.to_str().expect("UTF-8");
    text(&["content", "build", "--out", out_name]);
    let mut names: Vec<String> =
        std::fs::read_dir(&out).expect("lists").flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    assert_eq!(names, ["image.sqlite", "release.json", "release.json.zst"]);
    let empty = tempfile::tempdir().expect("a folder");
    let none = folder.path().join("none");
    let refused =
        cobijo(&["content", "build", "--content", empty.path().to_str().expect("UTF-8"), "--out", none.to_str().expect("UTF-8")]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(!none.exists());
}

#[test]
fn launch_and_report_say_what_they_promise() {
    let plan = json(&["launch", "mx-linea-vida.call"]);
    assert_eq!(plan["uri"], "tel:8009112000");
    assert!(plan["next"]["number"].is_string() && plan["traces"].is_string() && plan["no_answer"].is_string());
    assert!(text(&["launch", "mx-locatel.call", "--region", "MX-CMX", "--platform", "ios"]).contains("Marca tú: *0311"));
    assert!(fails(&["launch", "nada"]).contains("nada"));
    let report = json(&["directory", "report"]);
    let mexico = report.as_array().expect("a list").iter().find(|country| country["country"] == "MX").expect("Mexico");
    assert_eq!(mexico["regions"].as_array().expect("states").len(), 32);
    assert_eq!(mexico["assured"], 0, "nobody has called yet");
    assert!(text(&["directory", "report", "--at", "2027-01-01"]).contains("aún sin contacto local"));
    assert!(fails(&["directory", "report", "--at", "ayer"]).contains("ayer"));
    assert!(fails(&["help", "--region", "MX-XYZ"]).contains("MX-XYZ"));
}

#[test]
fn drafts_are_built_only_when_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let countries = |args: &[&str]| {
        let out = folder.path().to_str().expect("UTF-8");
        text(&[&["content", "build", "--out", out], args].concat());
        let release: serde_json::Value =
            serde_json::from_slice(&std::fs::read(folder.path().join("release.json")).expect("reads")).expect("JSON");
        release["services"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|service| service["country"].to_string())
            .collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(countries(&[]).len(), 2, "Mexico and international");
    assert_eq!(countries(&["--drafts"]).len(), 7);
}

/// Each line of the scripts in the docs says, behind its `#`, what the answer is.
#[test]
fn the_scripts_of_the_docs_do_what_they_say() {
    const LEAVE: &str = "show-cover stop-speech dismiss-dialogs clear-our-clipboard forget";
    const HIDE: &str = "show-cover stop-speech dismiss-dialogs forget";
    for name in ["android", "ios"] {
        let path = format!("docs/scripts/{name}.txt");
        let script = std::fs::read_to_string(format!("{}/../../{path}", env!("CARGO_MANIFEST_DIR"))).expect("reads");
        let told: Vec<(&str, &str)> = script
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .map(|line| line.split_once('#').unwrap_or_else(|| panic!("{path}: {line}: says nothing")))
            .collect();
        let done = text(&["exit", "--script", &path]);
        assert_eq!(done.lines().count(), told.len());
        for ((input, told), done) in told.iter().zip(done.lines()) {
            let done: serde_json::Value = serde_json::from_str(done).expect("JSON");
            assert_eq!(done["input"], input.trim());
            let effects: Vec<&str> = done["effects"].as_array().expect("a list").iter().filter_map(|one| one.as_str()).collect();
            let told = told.trim().split("  ").next().unwrap_or_default();
            let (state, wanted) = told.split_once(": ").unwrap_or((told, ""));
            let wanted = wanted
                .replace("leave-recents", "LR")
                .replace("leave", LEAVE)
                .replace("hide", HIDE)
                .replace("LR", "leave-recents");
            assert_eq!(
                (state, wanted.as_str()),
                (done["state"].as_str().expect("a state"), effects.join(" ").as_str()),
                "{path}: {input}"
            );
        }
    }
}

#[test]
fn a_script_that_is_not_understood_does_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let script = |text: &str| {
        let path = folder.path().join("script.txt");
        std::fs::write(&path, text).expect("written");
        fails(&["exit", "--script", path.to_str().expect("UTF-8")])
    };
    for (text, line) in [
        ("enter\n\n# note\npizza\n", "4"),
        ("exit\n", "1"),
        ("exit slowly\n", "1"),
        ("wait\n", "1"),
        ("wait 5\n", "1"),
        ("wait 99999999999999999999m\n", "1"),
        ("wait 5ñ\n", "1"),
        ("enter now\n", "1"),
        ("launched\n", "1"),
        ("idle 2h\nidle 2d\n", "2"),
    ] {
        let error = script(text);
        assert!(error.contains(&format!("línea {line} ")), "{text:?}: {error}");
    }
    assert!(fails(&["exit", "--script", "absent.txt"]).contains("absent.txt"));
    let broken = cobijo(&["exit", "--script", "/dev/stdin"]);
    assert!(broken.status.success(), "an empty script is one that does nothing");
    // What only shows while it runs names its line, too.
    let path = folder.path().join("contact.txt");
    std::fs::write(&path, "enter\nlaunched nobody.call\n").expect("written");
    let output = cobijo(&["exit", "--script", path.to_str().expect("UTF-8")]);
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(error.contains("línea 2 ") && error.contains("nobody.call"), "{error}");
}

#[test]
fn what_can_be_chosen_about_leaving_is_chosen_on_the_command_line_without_the_word_in_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().to_str().expect("UTF-8");
    let typed = |args: &[&str], input: &str| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cobijo"))
            .args(args)
            .args(["--data-dir", data])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("runs");
        child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("typed");
        child.wait_with_output().expect("ends")
    };
    assert!(
        typed(&["settings", "--word", "--cover", "curiosidades", "--start-covered", "true"], "luna nueva\n").status.success()
    );
    assert_eq!(typed(&["home"], "abrigo\n").status.code(), Some(2), "the folder starts with the cover");
    let home = typed(&["home", "--json"], "Luna Nueva\n");
    assert!(String::from_utf8(home.stdout).expect("UTF-8").contains("Curiosidades"));
    assert!(String::from_utf8(typed(&["cover"], "").stdout).expect("UTF-8").contains("Curiosidades"), "the chosen one");
    assert!(fails(&["settings", "--cover", "pizza"]).contains("no se pueden guardar"));
    for (platform, name) in [("android", "Family Link"), ("ios", "Tiempo en pantalla")] {
        assert!(text(&["traces", "--platform", platform]).contains(name));
    }
    assert_eq!(json(&["rehearsal"])["steps"].as_array().expect("steps").len(), 4);
}

#[test]
fn a_closed_pipe_is_no_mistake() {
    let output = Command::new("sh")
        .args(["-c", &format!("'{}' topics --json | head -c 1", env!("CARGO_BIN_EXE_cobijo"))])
        .output()
        .expect("runs");
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}
