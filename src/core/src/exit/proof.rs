//! The proof: every state that can be reached, with every input tried in it, held against what an onlooker expects who knows
//! no state, only what happened.

use std::collections::{BTreeSet, VecDeque};

use super::machine::{Effect, Input, Left, Rest, State, Window, next};

pub(super) const INPUTS: [Input; 16] = [
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

/// What an onlooker remembers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    /// Where the window is, as the phone has said.
    window: Window,
    /// A reader is in.
    visit: bool,
    /// Somebody left, and neither the return word nor a process start came since.
    left: bool,
    /// Leaving the list of recent apps is owed.
    owed: bool,
    /// A contact was opened, and nobody has answered the question since.
    pending: bool,
    /// The window has lost the foreground since.
    away: bool,
    /// The question about it stands or stood on the screen.
    asked: bool,
    /// What stands on the screen when nobody is in.
    door: Rest,
    /// The app went to the background, and nobody has tapped the button, typed the word or answered the question since.
    gone: bool,
}

/// What must stand on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    Front,
    Content,
    /// The visit waits behind the cover.
    Hidden,
    Question,
    Cover,
}

impl Seen {
    fn start(rest: Rest) -> Self {
        let no = false;
        Self { window: Window::InFront, visit: no, left: no, owed: no, pending: no, away: no, asked: no, door: rest, gone: no }
    }

    fn face(self) -> Face {
        match self {
            Self { left: true, .. } => Face::Cover,
            Self { visit: false, door: Rest::Front, .. } => Face::Front,
            Self { visit: false, .. } => Face::Cover,
            Self { window: Window::Inactive | Window::Background, .. } => Face::Hidden,
            Self { pending: true, away: true, .. } => Face::Question,
            _ => Face::Content,
        }
    }

    fn watch(self, rest: Rest, input: Input) -> Self {
        let over = Self { visit: false, pending: false, away: false, asked: false, door: rest, ..self };
        let inside = Self { visit: true, left: false, owed: false, gone: false, ..self };
        let in_front = self.window == Window::InFront;
        match input {
            Input::ProcessStart => Self::start(rest),
            Input::Exit if !self.left => Self { left: true, owed: self.window != Window::Background, ..over },
            Input::IdleTick if self.visit && in_front => over,
            Input::Entered if self.face() == Face::Front && in_front => inside,
            Input::ReturnWord if self.face() == Face::Cover && in_front => inside,
            Input::Answered | Input::AnotherOption if self.face() == Face::Question => {
                Self { pending: false, away: false, asked: false, gone: false, ..self }
            }
            Input::Launched if self.visit && self.face() != Face::Question => {
                Self { pending: true, away: self.away || !in_front, ..self }
            }
            Input::NotLaunched if self.pending && self.face() != Face::Question => match self.window {
                Window::Background => over,
                // The question stood there already: it is asked until it is answered.
                Window::Inactive if self.asked => self,
                _ => Self { pending: false, away: false, asked: false, ..self },
            },
            Input::Inactive if in_front => Self { window: Window::Inactive, away: self.pending, ..self },
            Input::Background => {
                let here = Self { window: Window::Background, owed: false, gone: true, away: self.pending, ..self };
                let stays = self.pending || self.left || !self.visit && (self.door, rest) != (Rest::Front, Rest::Cover);
                if stays { here } else { Self { visit: false, door: rest, ..here } }
            }
            Input::Returned { late } => {
                let ends = late && self.visit && (self.pending || !in_front);
                // A return shows that the window was away, also where the app forgot to say so.
                let back = Self { away: self.pending, asked: self.pending, ..self };
                Self { window: Window::InFront, ..if ends { over } else { back } }
            }
            _ => self,
        }
    }

    /// What the app must be told, and in this order.
    fn effects(self, then: Self, input: Input) -> Vec<Effect> {
        use Effect::*;
        let (before, after) = (self.face(), then.face());
        let again = matches!(input, Input::Recreated | Input::Returned { .. } | Input::ProcessStart);
        let leaves = input == Input::Exit && !self.left;
        let ends = self.visit && !then.visit || leaves || input == Input::Background && (self.visit || self.door != then.door);
        let hides = matches!(before, Face::Content | Face::Question) && after == Face::Hidden;
        let said = matches!(after, Face::Hidden | Face::Cover) && (again || matches!(input, Input::Exit | Input::Inactive));
        let start = input == Input::ProcessStart;
        let at_once = leaves && self.window == Window::Background;
        [
            (EmptyCoverSearch, input == Input::ReturnWord && after == Face::Content),
            (ShowCover, (ends || hides) && !start || said),
            (StopSpeech, (ends || hides) && !start),
            (DismissDialogs, (ends || hides) && !start),
            (ClearOurClipboard, leaves),
            (Forget, ends && !start),
            (LeaveRecents, self.owed && input == Input::Background || at_once),
            (ShowFront, after == Face::Front && (before != after || again)),
            (ShowFollowUp, after == Face::Question && (before != after || again)),
            (
                ShowContent,
                after == Face::Content
                    && input != Input::AnotherOption
                    && (before != after || matches!(input, Input::Recreated | Input::ReturnWord)),
            ),
            (ShowNext, before == Face::Question && input == Input::AnotherOption),
            (WarnScreenshot, before == Face::Content && input == Input::Screenshot),
        ]
        .into_iter()
        .filter_map(|(effect, wanted)| wanted.then_some(effect))
        .collect()
    }
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

/// Every step from every state that can be reached, with what an onlooker remembers. The rest may change after any step: by the
/// reader, or by another process on the same folder.
fn steps() -> Vec<Step> {
    let mut steps = Vec::new();
    let rests = [Rest::Front, Rest::Cover];
    let starts = rests.map(|rest| (rest, rest.state(Window::InFront), Seen::start(rest)));
    let mut known = BTreeSet::from(starts);
    let mut queue = VecDeque::from(starts);
    while let Some((rest, before, seen)) = queue.pop_front() {
        for input in INPUTS {
            let (after, effects) = next(rest, before, input);
            let then = seen.watch(rest, input);
            steps.push(Step { rest, before, seen, input, after, effects, then });
            for rest in rests {
                if known.insert((rest, after, then)) {
                    queue.push_back((rest, after, then));
                }
            }
        }
    }
    steps
}

fn is_open(state: State) -> bool {
    matches!(state, State::Open { .. })
}

/// What must stand there in a state, and where its window is; whether something is owed.
fn face(state: State) -> (Face, Window, bool) {
    match state {
        State::Front(window) => (Face::Front, window, false),
        State::Open { .. } => (Face::Content, Window::InFront, false),
        State::Veiled => (Face::Hidden, Window::Inactive, false),
        State::Away { window, .. } => (Face::Hidden, window, false),
        State::FollowUp => (Face::Question, Window::InFront, false),
        State::Covered { left, window } => (Face::Cover, window, left == Left::Owed),
    }
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
    assert_eq!(states.len(), 18, "every state is reached");
    for step in &steps {
        let Step { rest, before, seen, input, after, effects, then } = *step;
        // The screen and the effects are those that the onlooker expects from what happened.
        assert_eq!(face(after), (then.face(), then.window, then.owed), "{step}");
        assert_eq!(effects, seen.effects(then, input), "{step}");

        // The promises, from facts that need no cleverness.
        assert!(!then.left || matches!(after, State::Covered { .. }), "content is never readable while covered: {step}");
        assert!(!is_open(after) || then.window == Window::InFront, "nothing opens while nobody looks: {step}");
        if input == Input::ProcessStart {
            assert_eq!(after, rest.state(Window::InFront), "a cold start never shows a page: {step}");
        }
        if is_open(after) && !is_open(before) {
            let asked = matches!(
                (before, input),
                (State::Front(_), Input::Entered)
                    | (State::FollowUp, Input::Answered | Input::AnotherOption)
                    | (State::Covered { .. }, Input::ReturnWord)
            );
            let unveiled = before == State::Veiled && input == (Input::Returned { late: false });
            assert!(asked || unveiled && !seen.gone, "content opens on purpose, and after the background by somebody: {step}");
        }
        assert!(
            !(seen.gone && is_open(before)),
            "after the background nobody is in without the button, the word, an answer: {step}"
        );
        if after == State::FollowUp && before != State::FollowUp {
            assert!(matches!(input, Input::Returned { late: false }) && seen.pending, "only a return in time asks: {step}");
        }
        if let Some(place) = effects.iter().position(|effect| *effect == Effect::ShowCover) {
            assert_eq!(place, 0, "nothing is done before hiding: {step}");
        }
        if input == Input::Exit {
            assert!(matches!(after, State::Covered { left: Left::Owed | Left::Done, .. }), "leaving always leaves: {step}");
            let again = next(rest, after, Input::Exit);
            assert_eq!(again, (after, &[Effect::ShowCover][..]), "ten triggers are one: {step}");
        }
        let turned = next(rest, after, Input::Recreated).0;
        assert_eq!(turned, after, "a rotation changes nothing: {step}");
    }
}

/// The reviewer's sequences, as an app sends them.
#[test]
fn no_order_of_events_leads_past_the_button_the_word_or_the_question() {
    use Input::*;
    let back = Returned { late: false };
    for rest in [Rest::Front, Rest::Cover] {
        for way in [
            &[Launched, Inactive, Background, NotLaunched, back][..],
            &[Launched, Inactive, Background, back, NotLaunched],
            &[Launched, Inactive, Background, NotLaunched, Launched, back],
            &[Launched, Inactive, Background, back, Inactive, NotLaunched, back],
            &[Inactive, Background, Entered, back],
            &[Inactive, Background, ReturnWord, back],
            &[Exit, Inactive, ReturnWord, back],
        ] {
            let start = (State::Open { awaiting: false }, &[][..]);
            let (state, _) = way.iter().fold(start, |(state, _), input| next(rest, state, *input));
            assert!(!is_open(state), "{rest:?}: {way:?} -> {state:?}");
        }
    }
}
