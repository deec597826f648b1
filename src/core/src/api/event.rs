//! Leaving and coming back: what the app tells the machine, and what it must then do.

use cobijo_base::content;
use serde::Serialize;

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
    /// The window loses the foreground (iOS `willResignActive`, Android `onPause`).
    Inactive,
    /// The app goes to the background (`didEnterBackground`, `onStop`).
    Background,
    /// The window is in the foreground again (`didBecomeActive`, `onResume`).
    Returned,
    /// The platform made the screen anew (rotation).
    Recreated,
    /// The button of the neutral first screen.
    Entered,
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
    /// The cover.
    Covered,
}

impl From<exit::State> for ScreenState {
    fn from(state: exit::State) -> Self {
        match state {
            exit::State::Front => Self::Front,
            exit::State::Open => Self::Open,
            exit::State::Veiled => Self::Veiled,
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
    /// Drop what was typed and shown.
    Forget,
    /// Leave the list of recent apps.
    LeaveRecents,
    /// Show the neutral first screen.
    ShowFront,
    /// Show the content again.
    ShowContent,
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
            exit::Effect::ShowContent => Self::ShowContent,
        }
    }
}

/// An entry of the cover.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CoverEntry {
    /// Its title.
    pub title: String,
    /// Its text, paragraphs divided by a newline.
    pub text: String,
}

/// The cover: ordinary content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CoverScreen {
    /// Its id, the same in every locale.
    pub id: String,
    /// Its name, for the title of the screen.
    pub name: String,
    /// The name of a drawing that the app carries.
    pub icon: String,
    /// The grey words in its search box.
    pub search_hint: String,
    /// Its entries; after a search of the cover, those that fit.
    pub entries: Vec<CoverEntry>,
}

impl CoverScreen {
    /// This cover with the entries in which every typed word stands, as its search box shows it. It does not cross
    /// the border: an app sends what is typed as [`Event::CoverSearch`].
    pub fn searched(&self, typed: &str) -> Self {
        let wanted: Vec<String> = cobijo_base::text::words(typed).collect();
        let fits = |entry: &&CoverEntry| {
            let text = cobijo_base::text::fold(&format!("{} {}", entry.title, entry.text));
            wanted.iter().all(|word| text.contains(word.as_str()))
        };
        Self { entries: self.entries.iter().filter(fits).cloned().collect(), ..self.clone() }
    }

    /// The whole cover.
    pub(crate) fn whole(cover: &content::Cover) -> Self {
        let entries = cover.entries.iter();
        Self {
            id: cover.id.clone(),
            name: cover.name.clone(),
            icon: cover.icon.clone(),
            search_hint: cover.search_hint.clone(),
            entries: entries.map(|entry| CoverEntry { title: entry.title.clone(), text: entry.text.clone() }).collect(),
        }
    }
}

/// What the machine answers: where the app stands, and what to do, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Answer {
    /// What stands on the screen now.
    pub state: ScreenState,
    /// What to do, in this order.
    pub effects: Vec<Effect>,
    /// The cover, where the screen shows one.
    pub cover: Option<CoverScreen>,
}
