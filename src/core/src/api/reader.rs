//! What an app says when it opens the core and when a reader comes in.

use cobijo_base::content;
use serde::Serialize;

/// How the core is opened.
#[derive(Clone, Debug, Default, uniffi::Record)]
pub struct Config {
    /// A folder that the app keeps out of backups, for updates. None: the embedded content is all there is. Nothing in this
    /// version writes to it.
    #[uniffi(default = None)]
    pub data_dir: Option<String>,
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
