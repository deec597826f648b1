//! What a platform must do to open a contact.

use serde::Serialize;

use super::ContactButton;
use crate::visit;

/// Where the plan is carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum Platform {
    /// Android.
    Android,
    /// iOS.
    Ios,
    /// A terminal.
    Terminal,
}

impl From<Platform> for visit::Platform {
    fn from(platform: Platform) -> Self {
        match platform {
            Platform::Android => Self::Android,
            Platform::Ios => Self::Ios,
            Platform::Terminal => Self::Terminal,
        }
    }
}

/// A launch plan: show what it says, then do it. The core launches nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct LaunchPlan {
    /// The contact.
    pub contact: ContactButton,
    /// `call sms whatsapp chat web-form email app in-person`.
    pub kind: String,
    /// An extension to ask for.
    pub extension: Option<String>,
    /// The option to choose in the menu.
    pub menu: Option<String>,
    /// The word that the service asks for first; it is in the link already. Never a reader's own words.
    pub body: Option<String>,
    /// The link to open on this platform; none: nothing can be opened.
    pub uri: Option<String>,
    /// What to show in large digits, where no link dials it.
    pub show_to_type: Option<String>,
    /// What it leaves on the phone: say it before opening.
    pub traces: String,
    /// What to know before opening it.
    pub facts: Vec<String>,
    /// What to do if nobody answers.
    pub no_answer: String,
    /// The next best contact.
    pub next: Option<ContactButton>,
}

impl From<visit::Launch> for LaunchPlan {
    fn from(launch: visit::Launch) -> Self {
        Self {
            contact: launch.contact.into(),
            kind: launch.kind.as_str().to_owned(),
            extension: launch.extension,
            menu: launch.menu,
            body: launch.body,
            uri: launch.uri,
            show_to_type: launch.show_to_type,
            traces: launch.traces,
            facts: launch.facts,
            no_answer: launch.no_answer,
            next: launch.next.map(ContactButton::from),
        }
    }
}
