//! The machine: (state, input) → (state, ordered effects). It is pure and knows no screen, clock or disk.
//!
//! `docs/leaving.md` has the whole table, written from this code by a test.

/// What stands on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The neutral first screen: no topic words, one button in.
    Front,
    /// Content. `awaiting`: a contact was opened, and whether they answered has not been asked yet.
    Open {
        /// A contact was opened.
        awaiting: bool,
    },
    /// Content is hidden for a moment (the app switcher takes its picture); the same visit goes on.
    Veiled,
    /// The reader is with a contact (in the dialler, say). The cover stands on the screen; the visit waits.
    Away,
    /// Back from a contact: "did they answer?", without a service's name.
    FollowUp,
    /// The cover, after leaving.
    Covered {
        /// Leaving recents is still owed: at the next background the app leaves the list of recent apps.
        recents: bool,
        /// The window has lost the foreground. Nobody types there then, so no word opens: one that was typed before and is
        /// still being checked comes too late.
        hidden: bool,
    },
}

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// The process starts.
    ProcessStart,
    /// The button of the first screen.
    Entered,
    /// The reader leaves.
    Exit,
    /// Nobody has touched the screen for as long as was set.
    IdleTick,
    /// The window loses the foreground.
    Inactive,
    /// The app goes to the background.
    Background,
    /// The window is in the foreground again. `late`: longer after a contact was opened, or after the window lost the
    /// foreground, than was set.
    Returned {
        /// Too long after.
        late: bool,
    },
    /// The platform made the screen anew (rotation).
    Recreated,
    /// A contact was opened.
    Launched,
    /// It was not opened after all, or so long ago that nobody asks any more.
    NotLaunched,
    /// They answered.
    Answered,
    /// They did not: another one.
    AnotherOption,
    /// A picture of the screen was taken.
    Screenshot,
    /// The return word was typed into the cover's search box.
    ReturnWord,
    /// Any other word was.
    OtherWord,
}

/// What the app must do, in the order given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// Ask whether they answered.
    ShowFollowUp,
    /// Empty the cover's search box: the return word stands in it.
    EmptyCoverSearch,
    /// Show the content again.
    ShowContent,
    /// Show the next contact.
    ShowNext,
    /// Say that a picture of the screen is now among the phone's pictures.
    WarnScreenshot,
}

/// What stands on the screen of an app that nobody is in: at a process start, and after the background.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rest {
    /// The neutral first screen.
    #[default]
    Front,
    /// The cover, where the reader has chosen to start with it, or where the settings cannot be read.
    Cover,
}

/// Leaving, in its order.
pub const LEAVE: &[Effect] =
    &[Effect::ShowCover, Effect::StopSpeech, Effect::DismissDialogs, Effect::ClearOurClipboard, Effect::Forget];

/// Going to the background. The clipboard stays: whoever copied a sentence is on the way to say it.
const HIDE: &[Effect] = &[Effect::ShowCover, Effect::StopSpeech, Effect::DismissDialogs, Effect::Forget];

/// The same, with the first screen behind it.
const HIDE_TO_FRONT: &[Effect] =
    &[Effect::ShowCover, Effect::StopSpeech, Effect::DismissDialogs, Effect::Forget, Effect::ShowFront];

/// The machine.
#[derive(Debug)]
pub struct Machine {
    state: State,
    rest: Rest,
}

impl Machine {
    /// A process start: the first screen, or the cover, whatever was on the screen before.
    pub fn start(rest: Rest) -> Self {
        Self { state: next(rest, rest.state(), Input::ProcessStart).0, rest }
    }

    /// The state.
    pub const fn state(&self) -> State {
        self.state
    }

    /// What an app shows from now on that nobody is in. The present screen stays.
    pub const fn rest_on(&mut self, rest: Rest) {
        self.rest = rest;
    }

    /// One step.
    pub fn step(&mut self, input: Input) -> &'static [Effect] {
        let (state, effects) = next(self.rest, self.state, input);
        self.state = state;
        effects
    }
}

impl Rest {
    pub(super) const fn state(self) -> State {
        match self {
            Self::Front => State::Front,
            Self::Cover => State::Covered { recents: false, hidden: false },
        }
    }

    /// An app that nobody is in; `hidden`: the window has no foreground.
    const fn hide(self, hidden: bool) -> (State, &'static [Effect]) {
        match self {
            Self::Front => (State::Front, HIDE_TO_FRONT),
            Self::Cover => (State::Covered { recents: false, hidden }, HIDE),
        }
    }
}

/// The table.
pub(super) const fn next(rest: Rest, state: State, input: Input) -> (State, &'static [Effect]) {
    use Effect::{
        DismissDialogs, EmptyCoverSearch, LeaveRecents, ShowContent, ShowCover, ShowFollowUp, ShowFront, ShowNext, StopSpeech,
        WarnScreenshot,
    };
    match (state, input) {
        (_, Input::ProcessStart) => match rest {
            Rest::Front => (rest.state(), &[ShowFront]),
            Rest::Cover => (rest.state(), &[ShowCover]),
        },

        // Leaving again changes nothing; what hides is said again, in case the screen was made anew meanwhile.
        (State::Covered { .. }, Input::Exit | Input::Recreated) => (state, &[ShowCover]),
        (State::Covered { recents, .. }, Input::Inactive) => (State::Covered { recents, hidden: true }, &[ShowCover]),
        (State::Covered { recents, .. }, Input::Returned { .. }) => (State::Covered { recents, hidden: false }, &[ShowCover]),
        (State::Covered { recents: true, .. }, Input::Background) => {
            (State::Covered { recents: false, hidden: true }, &[LeaveRecents])
        }
        (State::Covered { recents: false, .. }, Input::Background) => (State::Covered { recents: false, hidden: true }, &[]),
        (State::Covered { hidden: false, .. }, Input::ReturnWord) => {
            (State::Open { awaiting: false }, &[EmptyCoverSearch, ShowContent])
        }
        (State::Covered { .. }, _) => (state, &[]),

        (State::Veiled | State::Away, Input::Exit) => (State::Covered { recents: true, hidden: true }, LEAVE),
        (_, Input::Exit) => (State::Covered { recents: true, hidden: false }, LEAVE),
        // As after the background: whoever picks the phone up may be somebody else, and a reader who was only slow comes back
        // by one button.
        (State::Open { .. } | State::FollowUp, Input::IdleTick) => rest.hide(false),

        (State::Front, Input::Entered) => (State::Open { awaiting: false }, &[ShowContent]),
        (State::Front, Input::Recreated | Input::Returned { .. }) => (state, &[ShowFront]),
        (State::Front, _) => (state, &[]),

        (State::Open { .. }, Input::Launched) => (State::Open { awaiting: true }, &[]),
        (State::Open { awaiting: false }, Input::Inactive) => (State::Veiled, &[ShowCover, StopSpeech, DismissDialogs]),
        (State::Open { .. }, Input::Recreated) => (state, &[ShowContent]),
        // The word, typed once more by an app that still shows the cover.
        (State::Open { .. }, Input::ReturnWord) => (state, &[EmptyCoverSearch, ShowContent]),
        (State::Open { .. }, Input::Screenshot) => (state, &[WarnScreenshot]),

        (State::Veiled, Input::Returned { late: false }) => (State::Open { awaiting: false }, &[ShowContent]),
        (State::Veiled, Input::Returned { late: true }) => rest.hide(false),
        (State::Veiled | State::Away, Input::Inactive | Input::Recreated) => (state, &[ShowCover]),
        // Whoever opens the app after a while may be somebody else: they find the neutral first screen, or the cover.
        (State::Open { awaiting: false } | State::Veiled, Input::Background) => rest.hide(true),

        // From here on a contact was opened. The way back leads past one neutral question, also where the app forgot to say
        // that it had lost the foreground.
        (State::Veiled, Input::Launched) => (State::Away, &[]),
        (State::Open { awaiting: true } | State::FollowUp, Input::Inactive) => {
            (State::Away, &[ShowCover, StopSpeech, DismissDialogs])
        }
        (State::Open { awaiting: true } | State::Away | State::FollowUp, Input::Background) => (State::Away, HIDE),
        (State::Open { awaiting: true } | State::Away | State::FollowUp, Input::Returned { late: false }) => {
            (State::FollowUp, &[ShowFollowUp])
        }
        (State::Open { awaiting: true } | State::Away | State::FollowUp, Input::Returned { late: true }) => rest.hide(false),
        (State::Open { awaiting: true }, Input::NotLaunched) => (State::Open { awaiting: false }, &[]),
        (State::Away, Input::NotLaunched) => (State::Veiled, &[]),
        (State::FollowUp, Input::NotLaunched | Input::Answered) => (State::Open { awaiting: false }, &[ShowContent]),
        (State::FollowUp, Input::Recreated) => (state, &[ShowFollowUp]),
        (State::FollowUp, Input::AnotherOption) => (State::Open { awaiting: false }, &[ShowNext]),

        (State::Open { .. } | State::Veiled | State::Away | State::FollowUp, _) => (state, &[]),
    }
}
