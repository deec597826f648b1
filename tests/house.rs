//! The house: arrows run one way, and every word of the core is asked for by someone.
#![allow(clippy::expect_used, reason = "a test may stop at the first thing that is wrong")]

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every Rust file under a folder, with its text (the part before its tests).
fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(&path).expect("text");
            found.push((path, text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()));
        }
    }
    found
}

#[test]
fn arrows_between_the_cores_rooms_run_one_way() {
    let core = root().join("src/core/src");
    for (room, forbidden) in [
        ("exit", &["visit", "api", "search", "directory", "error", "embedded", "store", "clearing"][..]),
        ("store", &["visit", "api", "search", "directory", "error", "embedded", "exit", "clearing"]),
        ("search", &["visit", "api", "directory", "exit"]),
        ("directory", &["visit", "api", "search", "exit"]),
        ("visit", &["api", "exit", "store"]),
    ] {
        for (path, text) in files(&core.join(room)) {
            for other in forbidden {
                assert!(!text.contains(&format!("crate::{other}")), "{}: {room} must not know {other}", path.display());
            }
        }
    }
}

#[test]
fn leaving_reads_no_date_so_that_a_wrong_one_changes_nothing() {
    for room in ["exit", "store"] {
        for (path, text) in files(&root().join("src/core/src").join(room)) {
            for clock in ["SystemTime", "Timestamp", "jiff", "Realtime"] {
                assert!(!text.contains(clock), "{}: {clock}", path.display());
            }
        }
    }
}

#[test]
fn no_lock_of_the_standard_librarys_files_is_used_for_android_has_none() {
    for (path, text) in files(&root().join("src/core/src")) {
        for call in ["try_lock_shared", "TryLockError::", "File::lock", ".lock_shared("] {
            assert!(!text.contains(call), "{}: {call}", path.display());
        }
    }
    let folder = std::fs::read_to_string(root().join("src/core/src/store/folder.rs")).expect("text");
    assert!(folder.contains("flock(folder, ") && !folder.contains(".try_lock()") && !folder.contains(".lock()"));
}

#[test]
fn crates_know_only_what_stands_below_them() {
    for (krate, forbidden) in [
        ("base", &["cobijo_parse", "cobijo_desk", "uniffi"][..]),
        ("parse", &["cobijo_desk", "uniffi", "cobijo::"]),
        ("desk", &["uniffi"]),
        ("core/src", &["cobijo_desk", "cobijo_parse"]),
    ] {
        for (path, text) in files(&root().join("src").join(krate)) {
            for other in forbidden {
                let used = text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(other));
                assert!(!used, "{}: {krate} must not know {other}", path.display());
            }
        }
    }
}

#[test]
fn every_key_of_the_cores_words_is_asked_for() {
    let keys = std::fs::read_to_string(root().join("src/base/src/words/keys.rs")).expect("text");
    let code: String = files(&root().join("src/core/src")).into_iter().map(|(_, text)| text).collect();
    let image = std::fs::read_to_string(root().join("src/base/src/bundle/image.rs")).expect("text");
    let names =
        keys.lines().filter_map(|line| line.trim().split_once(" = \"")).map(|(name, _)| name).filter(|name| !name.contains(' '));
    let mut count = 0;
    for name in names {
        assert!(code.contains(&format!("keys::{name}")) || image.contains(name), "nothing asks for {name}");
        count += 1;
    }
    assert!(count > 30, "{count} keys");
}
