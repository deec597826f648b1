//! The table of the docs, written from the code.

use std::fmt::Write;

use super::machine::{Effect, Input, Left, Rest, State, Window, next};
use super::proof::INPUTS;

fn name(state: State) -> String {
    match state {
        State::Front(window) => within("front", window),
        State::Open { awaiting: false } => "open".to_owned(),
        State::Open { awaiting: true } => "open, a contact opened".to_owned(),
        State::Veiled => "veiled".to_owned(),
        State::Away { window: Window::Inactive, asks: true } => "away, asked before".to_owned(),
        State::Away { window, .. } => within("away", window),
        State::FollowUp => "follow-up".to_owned(),
        State::Covered { left: Left::No, window } => within("cover as rest", window),
        State::Covered { left: Left::Owed, window } => within("covered, recents owed", window),
        State::Covered { left: Left::Done, window } => within("covered", window),
    }
}

fn within(name: &str, window: Window) -> String {
    match window {
        Window::InFront => name.to_owned(),
        Window::Inactive => format!("{name}, inactive"),
        Window::Background => format!("{name}, background"),
    }
}

fn kebab(debug: &str) -> String {
    let mut text = String::new();
    for (at, c) in debug.chars().enumerate() {
        if c.is_uppercase() && at > 0 {
            text.push('-');
        }
        text.push(c.to_ascii_lowercase());
    }
    text
}

fn input_name(input: Input) -> String {
    match input {
        Input::Returned { late: false } => "returned in time".to_owned(),
        Input::Returned { late: true } => "returned late".to_owned(),
        other => kebab(&format!("{other:?}")),
    }
}

/// Inputs that lead to the same place by the same effects stand in one row; those that change nothing are left out, and with the
/// cover as rest those that do what they do otherwise.
fn table(rest: Rest) -> String {
    let mut text = String::from("| state | input | state after | effects, in order |\n|---|---|---|---|\n");
    let states = [Left::No, Left::Owed, Left::Done].into_iter();
    let windows = [Window::InFront, Window::Inactive, Window::Background];
    let covered = states.flat_map(|left| windows.map(|window| State::Covered { left, window }));
    let others = [State::Open { awaiting: false }, State::Open { awaiting: true }, State::Veiled];
    let away = [(Window::Inactive, false), (Window::Inactive, true), (Window::Background, true)];
    let away = away.map(|(window, asks)| State::Away { window, asks }).into_iter().chain([State::FollowUp]);
    let states = windows.map(State::Front).into_iter().chain(others).chain(away).chain(covered);
    // Whatever was owed is done in the background.
    let states = states.filter(|state| *state != State::Covered { left: Left::Owed, window: Window::Background });
    for before in states {
        let mut rows: Vec<(Vec<String>, State, &[Effect])> = Vec::new();
        for input in INPUTS {
            let (after, effects) = next(rest, before, input);
            let as_usual = rest == Rest::Cover && next(Rest::Front, before, input) == (after, effects);
            if after == before && effects.is_empty() || as_usual {
                continue;
            }
            match rows.iter_mut().find(|row| (row.1, row.2) == (after, effects)) {
                Some(row) => row.0.push(input_name(input)),
                None => rows.push((vec![input_name(input)], after, effects)),
            }
        }
        for (inputs, after, effects) in rows {
            let effects: Vec<String> = effects.iter().map(|effect| kebab(&format!("{effect:?}"))).collect();
            let after = if after == before { "the same".to_owned() } else { name(after) };
            let _ = writeln!(text, "| {} | {} | {after} | {} |", name(before), inputs.join(", "), effects.join(", "));
        }
    }
    text
}

/// `COBIJO_UPDATE=1 cargo test -p cobijo the_table` writes it.
#[test]
fn the_table_of_the_docs_is_the_code() {
    let path = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/leaving.md"));
    let page = std::fs::read_to_string(path).expect("docs/leaving.md");
    let mut wanted = page.clone();
    for (rest, title) in [(Rest::Front, "front"), (Rest::Cover, "cover")] {
        let (start, end) = (format!("<!-- table: {title} -->\n"), format!("<!-- end: {title} -->"));
        let from = wanted.find(&start).expect("the start of the table") + start.len();
        let to = wanted.find(&end).expect("the end of the table");
        wanted.replace_range(from..to, &table(rest));
    }
    if std::env::var_os("COBIJO_UPDATE").is_some() {
        std::fs::write(path, &wanted).expect("written");
    }
    assert!(wanted == page, "the table in docs/leaving.md is not the code's: COBIJO_UPDATE=1 cargo test -p cobijo the_table");
}
