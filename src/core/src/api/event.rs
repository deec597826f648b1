//! Leaving and coming back: what the app tells the machine, and what it must then do.

use serde::Serialize;

use super::{CoverScreen, Front};
use crate::exit;

/// What made the reader leave. All of them leave in the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum ExitTrigger {
    /// The button.
    Button,
    /// A gesture or a key.
    Gesture,
    /// The app has been idle.
    Idle,
    /// Another app asked for it.
    Panic,
}

/// What happens to the app. Tell the machine each time; it answers what to do.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Event {
    /// The window loses the foreground (iOS `willResignActive`, Android `onPause`; not while `isChangingConfigurations()`: a
    /// rotation is [`Event::Recreated`] alone).
    Inactive,
    /// The app goes to the background (`didEnterBackground`, `onStop`; not while `isChangingConfigurations()`).
    Background,
    /// The window is in the foreground again (`didBecomeActive`, `onResume`).
    Returned,
    /// The platform made the screen anew (rotation).
    Recreated,
    /// The button of the neutral first screen.
    Entered,
    /// A contact was handed to the phone: say so when the link is opened, before the app loses the foreground.
    Launched {
        /// The contact's id.
        contact: String,
    },
    /// The last [`Event::Launched`] came to nothing: the link did not open.
    NotLaunched,
    /// "Did they answer?" Yes.
    Answered,
    /// No: another one. The answer names the next contact, or none: then show who else can help.
    AnotherOption,
    /// Said from time to time while the app is in front, every ten seconds say: since when nobody has touched the screen. While
    /// a voice reads aloud, that counts as touching.
    IdleTick {
        /// Seconds since the last touch.
        idle_seconds: u32,
    },
    /// The platform says that a picture of the screen was taken.
    Screenshot,
    /// What was typed into the cover's search box. The return word opens; any other word searches the cover.
    CoverSearch {
        /// As typed.
        text: String,
    },
}

/// What stands on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenState {
    /// The neutral first screen.
    Front,
    /// Content.
    Open,
    /// Content hidden for a moment.
    Veiled,
    /// The reader is with a contact; the cover stands on the screen.
    Away,
    /// Back from a contact: did they answer?
    FollowUp,
    /// The cover.
    Covered,
}

impl From<exit::State> for ScreenState {
    fn from(state: exit::State) -> Self {
        match state {
            exit::State::Front(_) => Self::Front,
            exit::State::Open { .. } => Self::Open,
            exit::State::Veiled => Self::Veiled,
            exit::State::Away { .. } => Self::Away,
            exit::State::FollowUp => Self::FollowUp,
            exit::State::Covered { .. } => Self::Covered,
        }
    }
}

/// What the app does, in the order given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Put the cover on the screen, before anything else.
    ShowCover,
    /// Stop reading aloud.
    StopSpeech,
    /// Close dialogs and the keyboard.
    DismissDialogs,
    /// Clear the clipboard if what is in it is ours.
    ClearOurClipboard,
    /// Drop what was typed and shown, also in the app's own views. In `Away` the visit goes on all the same.
    Forget,
    /// Leave the list of recent apps.
    LeaveRecents,
    /// Show the neutral first screen.
    ShowFront,
    /// Ask whether they answered.
    ShowFollowUp,
    /// Empty the cover's search box: the return word stands in it.
    EmptyCoverSearch,
    /// Show the content again. After the cover and the first screen: enter anew, the visits from before have ended.
    ShowContent,
    /// Show the plan of the contact that the answer names, or who can help where it names none.
    ShowNext,
    /// Show the answer's notice.
    WarnScreenshot,
}

/// What an app keeps in force from its first frame on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// No picture of the window (Android `FLAG_SECURE`; iOS: a view that hides in captures).
    SecureWindow,
    /// No picture in the list of recent apps (Android `setRecentsScreenshotEnabled(false)`; iOS: the cover on `Inactive`).
    HiddenInRecents,
    /// Fields ask the keyboard not to learn (Android `IME_FLAG_NO_PERSONALIZED_LEARNING`; iOS `autocorrectionType = .no`).
    NoLearningKeyboard,
    /// Views do not save what they show (Android `saveEnabled="false"`; iOS: no state restoration).
    NoSavedState,
    /// The data folder stays out of the phone's copies.
    NoBackup,
}

impl From<exit::Effect> for Effect {
    fn from(effect: exit::Effect) -> Self {
        match effect {
            exit::Effect::ShowCover => Self::ShowCover,
            exit::Effect::StopSpeech => Self::StopSpeech,
            exit::Effect::DismissDialogs => Self::DismissDialogs,
            exit::Effect::ClearOurClipboard => Self::ClearOurClipboard,
            exit::Effect::Forget => Self::Forget,
            exit::Effect::LeaveRecents => Self::LeaveRecents,
            exit::Effect::ShowFront => Self::ShowFront,
            exit::Effect::ShowFollowUp => Self::ShowFollowUp,
            exit::Effect::EmptyCoverSearch => Self::EmptyCoverSearch,
            exit::Effect::ShowContent => Self::ShowContent,
            exit::Effect::ShowNext => Self::ShowNext,
            exit::Effect::WarnScreenshot => Self::WarnScreenshot,
        }
    }
}

/// Back from a contact: did they answer? No service's name, no topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct FollowUp {
    /// The question.
    pub title: String,
    /// Button: [`Event::Answered`].
    pub yes: String,
    /// Button: [`Event::AnotherOption`].
    pub other: String,
    /// Button: [`crate::Cobijo::exit`].
    pub leave: String,
}

/// What the machine answers: where the app stands, and what to do, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Answer {
    /// Grows with every answer: one that reaches the screen after a later one is out of date, and to be dropped.
    pub turn: u64,
    /// What stands on the screen now.
    pub state: ScreenState,
    /// What to do, in this order.
    pub effects: Vec<Effect>,
    /// The cover, where the screen shows one.
    pub cover: Option<CoverScreen>,
    /// The neutral first screen, where it shows that.
    pub front: Option<Front>,
    /// The question, where it asks.
    pub follow_up: Option<FollowUp>,
    /// With [`Effect::ShowNext`]: the id of the next contact.
    pub next: Option<String>,
    /// With [`Effect::WarnScreenshot`]: what to say.
    pub notice: Option<String>,
}
