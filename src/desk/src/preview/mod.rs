//! `cobijo preview`: a self-contained offline site of everything a reader can see, drawn from the records that a phone gets.

mod frame;
mod place;
mod screens;
mod site;

use std::path::{Path, PathBuf};

use crate::check::Checked;

pub use site::preview;

/// When and where the reader of the preview is.
#[derive(Clone, Debug)]
pub struct PreviewOptions {
    /// RFC 3339 with offset: the hour at which help is asked for.
    pub at: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// ISO 3166-2.
    pub region: Option<String>,
}

/// What was written.
#[derive(Clone, Debug)]
pub struct Previewed {
    /// Where to begin.
    pub start: PathBuf,
    /// How many pages.
    pub pages: usize,
}

/// Why there is no preview.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// The sources have errors.
    #[error("the content has errors; nothing was written")]
    Findings {
        /// What was found.
        checked: Box<Checked>,
    },
    /// The folder holds something else.
    #[error("{path} holds something that cobijo preview did not make; nothing was changed. Name another folder with --out")]
    NotOurs {
        /// The folder.
        path: String,
    },
    /// A file could not be written.
    #[error("{path}: {reason}")]
    Write {
        /// Which file.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// A card could not be drawn.
    #[error("{reason}")]
    Drawing {
        /// Why.
        reason: String,
    },
    /// The image could not be made.
    #[error(transparent)]
    Image(#[from] cobijo_base::bundle::BuildError),
    /// The core refused.
    #[error("{0}")]
    Core(#[from] cobijo::CobijoError),
}

impl PreviewError {
    pub(crate) fn write(path: &Path, error: &std::io::Error) -> Self {
        Self::Write { path: path.display().to_string(), reason: error.to_string() }
    }
}
