//! The machine: (state, input) → (state, ordered effects). It is pure and knows no screen, clock or disk.
//!
//! `docs/leaving.md` has the whole table, written from this code by a test.

/// Where the window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Window {
    /// In front: somebody may look, tap and type.
    InFront,
    /// Without the foreground. The background may follow, or it comes back.
    Inactive,
    /// In the background. No second event says so.
    Background,
}

/// Whether somebody left, where the cover stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Left {
    /// Nobody did: the app starts with the cover.
    No,
    /// Somebody did, and leaving the list of recent apps is still owed: it is done at the next background.
    Owed,
    /// Somebody did, and nothing is owed.
    Done,
}

/// What stands on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The neutral first screen: no topic words, one button in. The button works only in front.
    Front(Window),
    /// Content. `awaiting`: a contact was opened, and whether they answered has not been asked yet.
    Open {
        /// A contact was opened.
        awaiting: bool,
    },
    /// Content is hidden for a moment (the app switcher takes its picture); the same visit goes on.
    Veiled,
    /// The reader is with a contact (in the dialler, say). The cover stands on the screen; the visit waits.
    Away {
        /// Where the window is.
        window: Window,
        /// Whoever comes back is asked, also where the app then says that nothing was opened: the question stood there already,
        /// or the app was in the background.
        asks: bool,
    },
    /// Back from a contact: "did they answer?", without a service's name.
    FollowUp,
    /// The cover. The word opens only in front: one that was typed before and is still being checked comes too late.
    Covered {
        /// Whether somebody left.
        left: Left,
        /// Where the window is.
        window: Window,
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

/// Leaving from the background: no background follows at which recents could be left.
pub(super) const LEAVE_AT_ONCE: &[Effect] = &[
    Effect::ShowCover,
    Effect::StopSpeech,
    Effect::DismissDialogs,
    Effect::ClearOurClipboard,
    Effect::Forget,
    Effect::LeaveRecents,
];

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
        Self { state: next(rest, rest.state(Window::InFront), Input::ProcessStart).0, rest }
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

/// What a step means for those who read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passage {
    /// Visits of this epoch may read.
    Open,
    /// They wait.
    Wait,
    /// They have ended.
    End,
    /// As before.
    Stay,
}

impl Passage {
    /// Between two states.
    pub const fn between(before: State, after: State) -> Self {
        match (before, after) {
            (_, State::Open { .. }) => Self::Open,
            (_, State::Veiled | State::Away { .. } | State::FollowUp) => Self::Wait,
            (State::Covered { left: Left::No, .. }, State::Covered { left: Left::Owed | Left::Done, .. }) => Self::End,
            (State::Front(_), State::Front(_)) | (State::Covered { .. }, State::Covered { .. }) => Self::Stay,
            // Whatever was begun before leaving ends with it, also what was begun on the first screen.
            (_, State::Front(_) | State::Covered { .. }) => Self::End,
        }
    }
}

impl State {
    /// Where the window is.
    const fn window(self) -> Window {
        match self {
            Self::Front(window) | Self::Away { window, .. } | Self::Covered { window, .. } => window,
            Self::Veiled => Window::Inactive,
            Self::Open { .. } | Self::FollowUp => Window::InFront,
        }
    }
}

impl Rest {
    /// What stands on the screen of an app that nobody is in.
    pub(super) const fn state(self, window: Window) -> State {
        match self {
            Self::Front => State::Front(window),
            Self::Cover => State::Covered { left: Left::No, window },
        }
    }

    /// A visit ends, and nobody left.
    const fn hide(self, window: Window) -> (State, &'static [Effect]) {
        match self {
            Self::Front => (self.state(window), HIDE_TO_FRONT),
            Self::Cover => (self.state(window), HIDE),
        }
    }
}

/// The table.
pub(super) const fn next(rest: Rest, state: State, input: Input) -> (State, &'static [Effect]) {
    use Effect::{
        DismissDialogs, EmptyCoverSearch, LeaveRecents, ShowContent, ShowCover, ShowFollowUp, ShowFront, ShowNext, StopSpeech,
        WarnScreenshot,
    };
    use Window::{Background, InFront, Inactive};
    match (state, input) {
        (_, Input::ProcessStart) => match rest {
            Rest::Front => (rest.state(InFront), &[ShowFront]),
            Rest::Cover => (rest.state(InFront), &[ShowCover]),
        },

        // Leaving again changes nothing; what hides is said again, in case the screen was made anew meanwhile.
        (State::Covered { left: Left::Owed | Left::Done, .. }, Input::Exit) => (state, &[ShowCover]),
        (_, Input::Exit) => match state.window() {
            Background => (State::Covered { left: Left::Done, window: Background }, LEAVE_AT_ONCE),
            window => (State::Covered { left: Left::Owed, window }, LEAVE),
        },

        (State::Covered { .. }, Input::Recreated) => (state, &[ShowCover]),
        (State::Covered { left, window: InFront | Inactive }, Input::Inactive) => {
            (State::Covered { left, window: Inactive }, &[ShowCover])
        }
        (State::Covered { .. }, Input::Inactive) => (state, &[ShowCover]),
        (State::Covered { left, .. }, Input::Returned { .. }) => (State::Covered { left, window: InFront }, &[ShowCover]),
        (State::Covered { left: Left::Owed, .. }, Input::Background) => {
            (State::Covered { left: Left::Done, window: Background }, &[LeaveRecents])
        }
        (State::Covered { left, .. }, Input::Background) => (State::Covered { left, window: Background }, &[]),
        (State::Covered { window: InFront, .. }, Input::ReturnWord) => {
            (State::Open { awaiting: false }, &[EmptyCoverSearch, ShowContent])
        }
        (State::Covered { .. }, _) => (state, &[]),

        (State::Front(InFront), Input::Entered) => (State::Open { awaiting: false }, &[ShowContent]),
        (State::Front(_), Input::Recreated) => (state, &[ShowFront]),
        (State::Front(_), Input::Returned { .. }) => (State::Front(InFront), &[ShowFront]),
        (State::Front(InFront), Input::Inactive) => (State::Front(Inactive), &[]),
        // Another process may have chosen the cover meanwhile.
        (State::Front(_), Input::Background) => match rest {
            Rest::Front => (State::Front(Background), &[]),
            Rest::Cover => rest.hide(Background),
        },
        (State::Front(_), _) => (state, &[]),

        // As after the background: whoever picks the phone up may be somebody else, and a reader who was only slow comes back
        // by one button.
        (State::Open { .. } | State::FollowUp, Input::IdleTick) => rest.hide(InFront),

        (State::Open { .. }, Input::Launched) => (State::Open { awaiting: true }, &[]),
        (State::Open { awaiting: false }, Input::Inactive) => (State::Veiled, &[ShowCover, StopSpeech, DismissDialogs]),
        (State::Open { .. }, Input::Recreated) => (state, &[ShowContent]),
        // The word, typed once more by an app that still shows the cover.
        (State::Open { .. }, Input::ReturnWord) => (state, &[EmptyCoverSearch, ShowContent]),
        (State::Open { .. }, Input::Screenshot) => (state, &[WarnScreenshot]),

        (State::Veiled, Input::Returned { late: false }) => (State::Open { awaiting: false }, &[ShowContent]),
        (State::Veiled, Input::Returned { late: true }) => rest.hide(InFront),
        (State::Veiled | State::Away { .. }, Input::Inactive | Input::Recreated) => (state, &[ShowCover]),
        // Whoever opens the app after a while may be somebody else: they find the neutral first screen, or the cover.
        (State::Open { awaiting: false } | State::Veiled, Input::Background) => rest.hide(Background),

        // From here on a contact was opened. The way back leads past one neutral question, also where the app forgot to say
        // that it had lost the foreground.
        (State::Veiled, Input::Launched) => (State::Away { window: Inactive, asks: false }, &[]),
        (State::Open { awaiting: true }, Input::Inactive) => {
            (State::Away { window: Inactive, asks: false }, &[ShowCover, StopSpeech, DismissDialogs])
        }
        (State::FollowUp, Input::Inactive) => {
            (State::Away { window: Inactive, asks: true }, &[ShowCover, StopSpeech, DismissDialogs])
        }
        (State::Open { awaiting: true } | State::Away { .. } | State::FollowUp, Input::Background) => {
            (State::Away { window: Background, asks: true }, HIDE)
        }
        (State::Open { awaiting: true } | State::Away { .. } | State::FollowUp, Input::Returned { late: false }) => {
            (State::FollowUp, &[ShowFollowUp])
        }
        (State::Open { awaiting: true } | State::Away { .. } | State::FollowUp, Input::Returned { late: true }) => {
            rest.hide(InFront)
        }
        (State::Open { awaiting: true }, Input::NotLaunched) => (State::Open { awaiting: false }, &[]),
        // Without a contact there is nothing to be away for: as if it had never been opened.
        (State::Away { window: Background, .. }, Input::NotLaunched) => rest.hide(Background),
        (State::Away { asks: false, .. }, Input::NotLaunched) => (State::Veiled, &[]),
        (State::FollowUp, Input::Answered) => (State::Open { awaiting: false }, &[ShowContent]),
        (State::FollowUp, Input::Recreated) => (state, &[ShowFollowUp]),
        (State::FollowUp, Input::AnotherOption) => (State::Open { awaiting: false }, &[ShowNext]),

        (State::Open { .. } | State::Veiled | State::Away { .. } | State::FollowUp, _) => (state, &[]),
    }
}
