//! The machine: (state, input) → (state, ordered effects). It is pure and knows no screen, clock or disk.

/// What stands on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// The neutral first screen: no topic words, one button in.
    Front,
    /// Content.
    Open,
    /// Content is hidden for a moment (the app switcher takes its picture); the same visit goes on.
    Veiled,
    /// The cover, after leaving. `recents` is still owed: at the next background the app leaves the list of recent apps.
    Covered {
        /// Leaving recents is still owed.
        recents: bool,
    },
}

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Input {
    /// The reader leaves.
    Exit,
    /// The window loses the foreground.
    Inactive,
    /// The app goes to the background.
    Background,
    /// The window is in the foreground again.
    Returned,
    /// The platform made the screen anew (rotation).
    Recreated,
    /// The button of the first screen.
    Entered,
    /// The return word was typed into the cover's search box.
    ReturnWord,
    /// Any other word was.
    OtherWord,
}

impl Input {
    /// Every input, for a search over all of them.
    #[cfg(test)]
    pub const ALL: [Self; 8] = [
        Self::Exit,
        Self::Inactive,
        Self::Background,
        Self::Returned,
        Self::Recreated,
        Self::Entered,
        Self::ReturnWord,
        Self::OtherWord,
    ];
}

/// What the app must do, in the order given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Put the cover on the screen. Always the first of the effects that hide.
    ShowCover,
    /// Stop reading aloud.
    StopSpeech,
    /// Close dialogs and the keyboard.
    DismissDialogs,
    /// Clear the clipboard if what is in it is ours.
    ClearOurClipboard,
    /// Drop what was typed and shown.
    Forget,
    /// Leave the list of recent apps.
    LeaveRecents,
    /// Show the neutral first screen.
    ShowFront,
    /// Show the content again.
    ShowContent,
}

/// Leaving, in its order.
const LEAVE: &[Effect] =
    &[Effect::ShowCover, Effect::StopSpeech, Effect::DismissDialogs, Effect::ClearOurClipboard, Effect::Forget];

/// The machine.
#[derive(Debug)]
pub struct Machine {
    state: State,
}

impl Machine {
    /// A cold start: the neutral first screen, whatever was on it before.
    pub const fn start() -> Self {
        Self { state: State::Front }
    }

    /// The state.
    pub const fn state(&self) -> State {
        self.state
    }

    /// One step.
    pub fn step(&mut self, input: Input) -> &'static [Effect] {
        let (state, effects) = next(self.state, input);
        self.state = state;
        effects
    }
}

/// The table.
const fn next(state: State, input: Input) -> (State, &'static [Effect]) {
    use Effect::{Forget, LeaveRecents, ShowContent, ShowCover, ShowFront, StopSpeech};
    match (state, input) {
        // Leaving again changes nothing; what hides is said again, in case the screen was made anew meanwhile.
        (State::Covered { .. }, Input::Exit | Input::Recreated | Input::Inactive | Input::Returned) => (state, &[ShowCover]),
        (_, Input::Exit) => (State::Covered { recents: true }, LEAVE),

        (State::Covered { recents: true }, Input::Background) => (State::Covered { recents: false }, &[LeaveRecents]),
        (State::Covered { .. }, Input::ReturnWord) => (State::Open, &[ShowContent]),
        (State::Covered { .. }, _) => (state, &[]),

        (State::Front, Input::Entered) => (State::Open, &[ShowContent]),
        (State::Front, Input::Recreated | Input::Returned) => (state, &[ShowFront]),
        (State::Front, _) => (state, &[]),

        (State::Open, Input::Inactive) => (State::Veiled, &[ShowCover, StopSpeech]),
        (State::Veiled, Input::Returned) => (State::Open, &[ShowContent]),
        (State::Veiled, Input::Recreated) => (state, &[ShowCover]),
        // Whoever opens the app after a while may be somebody else: they find the neutral first screen.
        (State::Open | State::Veiled, Input::Background) => (State::Front, &[ShowCover, StopSpeech, Forget, ShowFront]),
        (State::Open, Input::Recreated) => (state, &[ShowContent]),
        (State::Open | State::Veiled, _) => (state, &[]),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, VecDeque};

    use super::*;

    /// Every state that can be reached, with every input tried in it.
    fn reachable() -> Vec<(State, Input, State, &'static [Effect])> {
        let mut steps = Vec::new();
        let mut seen = BTreeSet::from([format!("{:?}", State::Front)]);
        let mut queue = VecDeque::from([State::Front]);
        while let Some(state) = queue.pop_front() {
            for input in Input::ALL {
                let (after, effects) = next(state, input);
                steps.push((state, input, after, effects));
                if seen.insert(format!("{after:?}")) {
                    queue.push_back(after);
                }
            }
        }
        steps
    }

    #[test]
    fn every_state_is_reached_and_every_step_keeps_the_rules() {
        let steps = reachable();
        assert_eq!(steps.len(), 5 * Input::ALL.len(), "five states");
        for (before, input, after, effects) in steps {
            let step = format!("{before:?} {input:?} -> {after:?} {effects:?}");
            let covered = matches!(before, State::Covered { .. });
            if after == State::Open && before != State::Open {
                let meant = matches!(
                    (before, input),
                    (State::Front, Input::Entered) | (State::Veiled, Input::Returned) | (_, Input::ReturnWord)
                );
                assert!(meant, "content opens only on purpose: {step}");
            }
            if covered && after != State::Open {
                assert!(
                    !effects.contains(&Effect::ShowContent) && !effects.contains(&Effect::ShowFront),
                    "no way round the door: {step}"
                );
            }
            if before == State::Open && after != State::Open {
                assert_eq!(effects.first(), Some(&Effect::ShowCover), "hide first: {step}");
            }
            if input == Input::Exit {
                assert!(matches!(after, State::Covered { .. }), "leaving always leaves: {step}");
                assert_eq!(next(after, Input::Exit), (after, &[Effect::ShowCover][..]), "ten triggers are one: {step}");
            }
        }
    }

    #[test]
    fn leaving_recents_is_done_once_at_the_next_background() {
        let mut machine = Machine::start();
        machine.step(Input::Entered);
        assert_eq!(machine.step(Input::Exit), LEAVE);
        assert_eq!(machine.step(Input::Background), &[Effect::LeaveRecents]);
        assert_eq!(machine.step(Input::Background), &[]);
        assert_eq!(machine.step(Input::OtherWord), &[]);
        machine.step(Input::ReturnWord);
        assert_eq!(machine.state(), State::Open);
    }
}
