//! `content build`: the release and its image, as files.

use std::path::{Path, PathBuf};

use crate::check::{Checked, check};

/// Why there is no release.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The sources have errors.
    #[error("the content has errors; nothing was written")]
    Findings {
        /// What was found.
        checked: Box<Checked>,
    },
    /// A file could not be written.
    #[error("{path}: {reason}")]
    Write {
        /// Which file.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// The image could not be made.
    #[error(transparent)]
    Image(#[from] cobijo_base::bundle::BuildError),
}

/// What was written.
#[derive(Clone, Debug)]
pub struct Built {
    /// The files, with their sizes in bytes.
    pub files: Vec<(PathBuf, usize)>,
    /// The release's serial.
    pub serial: u64,
}

/// Writes `release.json`, `release.json.zst` and `image.sqlite` into `out`. With errors in the sources nothing is written.
///
/// With `drafts`, the draft directories of other countries are in it: a test release, never for readers.
pub fn build(content: &Path, out: &Path, drafts: bool) -> Result<Built, BuildError> {
    let mut checked = check(content, None);
    let release = if drafts { checked.with_drafts.take() } else { checked.release.take() };
    let Some(mut release) = release else { return Err(BuildError::Findings { checked: Box::new(checked) }) };
    cobijo_parse::learn(&mut release, &checked.examples);
    let canonical = release.canonical();
    let packed = zstd::bulk::compress(&canonical, 19).map_err(|error| write_error(out, &error))?;
    let image = cobijo_base::bundle::build(&release, &canonical)?;
    std::fs::create_dir_all(out).map_err(|error| write_error(out, &error))?;
    let mut files = Vec::new();
    for (name, bytes) in [("release.json", canonical), ("release.json.zst", packed), ("image.sqlite", image)] {
        let path = out.join(name);
        crate::whole::write(&path, &bytes).map_err(|error| write_error(&path, &error))?;
        files.push((path, bytes.len()));
    }
    Ok(Built { files, serial: release.serial })
}

fn write_error(path: &Path, error: &std::io::Error) -> BuildError {
    BuildError::Write { path: path.display().to_string(), reason: error.to_string() }
}
