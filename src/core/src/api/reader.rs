//! What an app says when it opens the core and when a reader comes in.

use cobijo_base::content;
use serde::Serialize;

/// How the core is opened.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Config {
    /// A folder that the app keeps out of backups. None: nothing can be chosen about leaving. Reading, searching, asking for
    /// help and leaving never write to it; [`crate::Visit::change_settings`] does.
    #[uniffi(default = None)]
    pub data_dir: Option<String>,
    /// BCP 47: the phone's language, for the first screen and the cover before a reader has entered. None: the release's own.
    #[uniffi(default = None)]
    pub locale: Option<String>,
    /// Minutes after opening a contact within which coming back asks whether they answered. 0: never.
    #[uniffi(default = 10)]
    pub follow_up_minutes: u16,
    /// Seconds without a touch, or without the foreground, after which whoever comes back finds the first screen (or the cover,
    /// where the app starts with it). 0: at once.
    #[uniffi(default = 300)]
    pub idle_seconds: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self { data_dir: None, locale: None, follow_up_minutes: 10, idle_seconds: 300 }
    }
}

/// Whom pages speak to. It is never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// A teenager.
    Teen,
    /// A mother, a father, whoever brings a child up.
    Parent,
    /// A caregiver, teacher or frontline worker.
    Caregiver,
}

impl From<Audience> for content::Audience {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Teen => Self::Teen,
            Audience::Parent => Self::Parent,
            Audience::Caregiver => Self::Caregiver,
        }
    }
}

impl From<content::Audience> for Audience {
    fn from(audience: content::Audience) -> Self {
        match audience {
            content::Audience::Teen => Self::Teen,
            content::Audience::Parent => Self::Parent,
            content::Audience::Caregiver => Self::Caregiver,
        }
    }
}

/// Who reads. It stays in memory, and ends with the visit.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Reader {
    /// Whom pages should speak to.
    pub audience: Audience,
    /// BCP 47. What we lack falls back to the nearest, and screens say so.
    pub locale: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// ISO 3166-2, for example `MX-PUE`.
    #[uniffi(default = None)]
    pub region: Option<String>,
}
