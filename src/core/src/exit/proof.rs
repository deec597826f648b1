//! The proofs: every state that can be reached, with every input tried in it; and the table of the docs.

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write;

use super::machine::{Effect, Input, LEAVE, Rest, State, next};

const INPUTS: [Input; 16] = [
    Input::ProcessStart,
    Input::Entered,
    Input::Exit,
    Input::IdleTick,
    Input::Inactive,
    Input::Background,
    Input::Returned { late: false },
    Input::Returned { late: true },
    Input::Recreated,
    Input::Launched,
    Input::NotLaunched,
    Input::Answered,
    Input::AnotherOption,
    Input::Screenshot,
    Input::ReturnWord,
    Input::OtherWord,
];

/// What an onlooker knows who keeps the history that the rules speak of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    /// Somebody left, and neither the return word nor a process start came since.
    left: bool,
    /// A contact was opened by a reader, and nobody has answered the question since.
    pending: bool,
    /// The window has lost the foreground since that contact was opened.
    away: bool,
    /// The window has no foreground.
    hidden: bool,
    /// It went to the background while no contact was open, and nobody has come in since.
    gone: bool,
}

struct Step {
    rest: Rest,
    before: State,
    seen: Seen,
    input: Input,
    after: State,
    effects: &'static [Effect],
    then: Seen,
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { rest, before, seen, input, after, effects, then } = self;
        write!(f, "{rest:?}: {before:?} {seen:?}, {input:?} -> {after:?} {effects:?} {then:?}")
    }
}

fn is_open(state: State) -> bool {
    matches!(state, State::Open { .. })
}

fn watch(seen: Seen, before: State, input: Input) -> Seen {
    let in_sight = is_open(before) || before == State::FollowUp;
    let launched = input == Input::Launched && (is_open(before) || matches!(before, State::Veiled | State::Away));
    let over = Seen { pending: false, away: false, ..seen };
    match input {
        Input::ProcessStart => Seen::default(),
        Input::Exit => Seen { left: true, gone: false, hidden: seen.hidden && before != State::Front, ..over },
        Input::IdleTick if in_sight => Seen { gone: true, ..over },
        Input::ReturnWord if matches!(before, State::Covered { .. }) && !seen.hidden => Seen::default(),
        Input::Entered if before == State::Front => Seen::default(),
        Input::Answered | Input::AnotherOption if before == State::FollowUp => over,
        Input::NotLaunched => over,
        Input::Returned { late: true } if before != (State::Open { awaiting: false }) => {
            Seen { hidden: false, gone: true, ..over }
        }
        Input::Returned { .. } => Seen { hidden: false, ..seen },
        _ if launched => Seen { pending: true, away: !is_open(before), ..seen },
        // Nobody types on the first screen.
        Input::Inactive | Input::Background if before == State::Front => seen,
        Input::Inactive => Seen { away: seen.pending, hidden: true, ..seen },
        Input::Background => Seen { away: seen.pending, hidden: true, gone: seen.gone || !seen.pending, ..seen },
        _ => seen,
    }
}

/// Every step from every state that can be reached, with what an onlooker knows. A reader who is in may also choose the other
/// rest at any time.
fn steps() -> Vec<Step> {
    let mut steps = Vec::new();
    let starts = [Rest::Front, Rest::Cover].map(|rest| (rest, rest.state(), Seen::default()));
    let mut known = BTreeSet::from(starts);
    let mut queue = VecDeque::from(starts);
    while let Some((rest, before, seen)) = queue.pop_front() {
        for input in INPUTS {
            let (after, effects) = next(rest, before, input);
            let then = watch(seen, before, input);
            steps.push(Step { rest, before, seen, input, after, effects, then });
            let others = if is_open(after) { [Rest::Front, Rest::Cover] } else { [rest; 2] };
            for rest in others {
                if known.insert((rest, after, then)) {
                    queue.push_back((rest, after, then));
                }
            }
        }
    }
    steps
}

#[test]
#[allow(clippy::print_stdout, reason = "the numbers are part of the proof")]
fn every_rule_holds_on_every_step_that_can_happen() {
    let steps = steps();
    let states: BTreeSet<State> = steps.iter().map(|step| step.before).collect();
    let table: BTreeSet<(Rest, State, Input)> = steps.iter().map(|step| (step.rest, step.before, step.input)).collect();
    let histories: BTreeSet<(Rest, State, Seen)> = steps.iter().map(|step| (step.rest, step.before, step.seen)).collect();
    println!(
        "{} states, {} inputs, {} transitions (both rests); {} states with their history, {} steps",
        states.len(),
        INPUTS.len(),
        table.len(),
        histories.len(),
        steps.len()
    );
    assert_eq!(states.len(), 10, "every state is reached");
    for step in &steps {
        let Step { rest, before, seen, input, after, effects, then } = *step;
        let shows = |effect| effects.contains(&effect);
        let covered = matches!(after, State::Covered { .. });

        assert!(!then.left || covered, "content is never readable while covered: {step}");
        if input == Input::ProcessStart {
            assert_eq!(after, rest.state(), "a cold start never shows a page: {step}");
        }
        let in_sight = is_open(before) || before == State::FollowUp;
        if in_sight && !(is_open(after) || after == State::FollowUp) && input != Input::ProcessStart {
            assert_eq!(effects.first(), Some(&Effect::ShowCover), "hide is the first effect: {step}");
        }
        if let Some(place) = effects.iter().position(|effect| *effect == Effect::ShowCover) {
            assert_eq!(place, 0, "nothing is done before hiding: {step}");
            assert!(!is_open(after) && after != State::FollowUp, "what hides does not show: {step}");
        }
        if input == Input::Exit {
            assert!(covered, "leaving always leaves: {step}");
            let (mut state, mut done) = (after, effects.len());
            for _ in 1..10 {
                let (again, effects) = next(rest, state, Input::Exit);
                assert_eq!((again, effects), (after, &[Effect::ShowCover][..]), "ten triggers are one: {step}");
                (state, done) = (again, done + effects.len());
            }
            assert!(done <= 14, "{step}");
        }
        if !is_open(before) && is_open(after) {
            let meant = matches!(
                (before, input),
                (State::Front, Input::Entered)
                    | (State::Veiled, Input::Returned { late: false })
                    | (State::FollowUp, Input::Answered | Input::AnotherOption | Input::NotLaunched)
                    | (State::Covered { .. }, Input::ReturnWord)
            );
            assert!(meant, "content opens only on purpose: {step}");
        }
        // Which effects, and no others.
        let inside = !matches!(before, State::Covered { .. });
        match input {
            Input::Exit if inside => assert_eq!(effects, LEAVE, "leaving is whole, from wherever: {step}"),
            Input::ProcessStart => {
                let first = if rest == Rest::Front { Effect::ShowFront } else { Effect::ShowCover };
                assert_eq!(effects, [first], "{step}");
            }
            _ => assert!(!shows(Effect::ClearOurClipboard), "only leaving takes what was copied: {step}"),
        }
        let owed = matches!(before, State::Covered { recents: true, .. });
        assert_eq!(shows(Effect::LeaveRecents), owed && input == Input::Background, "{step}");
        assert_eq!(shows(Effect::WarnScreenshot), input == Input::Screenshot && is_open(before), "{step}");
        assert_eq!(shows(Effect::EmptyCoverSearch), input == Input::ReturnWord && is_open(after), "{step}");
        if in_sight && !is_open(after) && input != Input::ProcessStart && after != State::FollowUp {
            assert!(
                shows(Effect::StopSpeech) && shows(Effect::DismissDialogs),
                "nothing speaks or stands above the cover: {step}"
            );
        }
        if !is_open(before) && is_open(after) {
            let last = if input == Input::AnotherOption { Effect::ShowNext } else { Effect::ShowContent };
            assert_eq!(effects.last(), Some(&last), "{step}");
        }
        if after == State::Front && before != State::Front {
            assert_eq!(effects.last(), Some(&Effect::ShowFront), "{step}");
        }
        if matches!(input, Input::Recreated | Input::Returned { .. }) && after == before && !is_open(after) {
            let again = match after {
                State::Front => Effect::ShowFront,
                State::FollowUp => Effect::ShowFollowUp,
                _ => Effect::ShowCover,
            };
            assert_eq!(effects, [again], "what stands there is said again: {step}");
        }
        let shown = shows(Effect::ShowContent) || shows(Effect::ShowNext);
        assert!(!shown || is_open(after), "content is shown only where it may be read: {step}");
        assert_eq!(shows(Effect::ShowFollowUp), after == State::FollowUp && !effects.is_empty(), "{step}");
        if seen.pending && input == (Input::Returned { late: false }) {
            assert_eq!(after, State::FollowUp, "after a contact the next one is not lost: {step}");
        }
        if seen.pending && seen.away && is_open(after) {
            let asked = matches!(input, Input::Answered | Input::AnotherOption | Input::NotLaunched) && before == State::FollowUp;
            assert!(asked, "no service's name on the way back: {step}");
        }
        if seen.hidden && is_open(after) && !is_open(before) && input != Input::Entered {
            let back = matches!(input, Input::Returned { late: false }) && before == State::Veiled;
            let asked = before == State::FollowUp;
            assert!(back || asked, "no word opens while nobody looks: {step}");
        }
        if seen.gone && !seen.left {
            assert!(!is_open(before) && before != State::FollowUp, "after the background nobody is in: {step}");
        }
        let ends = matches!(after, State::Front | State::Covered { .. });
        let held = !matches!(before, State::Front | State::Covered { .. });
        if held && ends && input != Input::ProcessStart {
            assert!(shows(Effect::Forget), "what ends a visit forgets it: {step}");
        }
        if matches!(before, State::Covered { .. }) && !is_open(after) && input != Input::ProcessStart {
            assert!(!shows(Effect::ShowFront) && !shows(Effect::ShowContent), "no way round the door: {step}");
        }
        assert_eq!(next(rest, after, Input::Recreated).0, after, "a rotation changes nothing: {step}");
    }
}

fn name(state: State) -> &'static str {
    match state {
        State::Front => "front",
        State::Open { awaiting: false } => "open",
        State::Open { awaiting: true } => "open, a contact opened",
        State::Veiled => "veiled",
        State::Away => "away",
        State::FollowUp => "follow-up",
        State::Covered { recents: true, hidden: false } => "covered, recents owed",
        State::Covered { recents: true, hidden: true } => "covered, recents owed, hidden",
        State::Covered { recents: false, hidden: false } => "covered",
        State::Covered { recents: false, hidden: true } => "covered, hidden",
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
    let states = [
        State::Front,
        State::Open { awaiting: false },
        State::Open { awaiting: true },
        State::Veiled,
        State::Away,
        State::FollowUp,
        State::Covered { recents: true, hidden: false },
        State::Covered { recents: true, hidden: true },
        State::Covered { recents: false, hidden: false },
        State::Covered { recents: false, hidden: true },
    ];
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
            let after = if after == before { "the same" } else { name(after) };
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
