//! `content new`: a file to start from. It says nothing yet, and `content check` says what it still needs.

use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Why no file was made.
#[derive(Debug, thiserror::Error)]
pub enum ScaffoldError {
    /// Not a name.
    #[error("\"{id}\" is not a name: use small letters, digits and hyphens, for example meeting-offline")]
    BadId {
        /// What was given.
        id: String,
    },
    /// It is there already.
    #[error("{path} is there already; nothing was changed")]
    Exists {
        /// The file.
        path: String,
    },
    /// It could not be written.
    #[error("{path}: {reason}")]
    Write {
        /// The file.
        path: String,
        /// What the system says.
        reason: String,
    },
}

/// Makes a page for a topic in a locale.
pub fn new_topic(content: &Path, id: &str, locale: &str, name: &str) -> Result<PathBuf, ScaffoldError> {
    good(id)?;
    good(name)?;
    good(&locale.to_ascii_lowercase())?;
    let (audience, edition) = match name {
        "easy" => ("\"teen\"", "easy"),
        "adult" => ("\"parent\", \"caregiver\"", "page"),
        "parent" => ("\"parent\"", "page"),
        "caregiver" => ("\"caregiver\"", "page"),
        _ => ("\"teen\"", "page"),
    };
    let text = format!(
        "+++\ntitle = \"\"\nsummary = \"\"\naudiences = [{audience}]\nedition = \"{edition}\"\nsources = []\nways = [\n]\n+++\n"
    );
    write(&content.join("topics").join(id).join(format!("{locale}.{name}.md")), &text)
}

/// Makes a file for a service.
pub fn new_service(content: &Path, id: &str, country: &str, today: &str) -> Result<PathBuf, ScaffoldError> {
    good(id)?;
    good(&country.to_ascii_lowercase())?;
    let country = country.to_ascii_uppercase();
    let text = format!(
        "id = \"{id}\"\ncountry = \"{country}\"\nregions = []\nstatus = \"active\"\nships = \"verify-first\"\nneeds = []\naudiences = []\n\
         serves = \"everyone\"\noperator = \"\"\nresearched_on = \"{today}\"\n\n[name]\n\n[what]\n"
    );
    write(&content.join("directory").join(country.to_ascii_lowercase()).join(format!("{id}.toml")), &text)
}

fn good(id: &str) -> Result<(), ScaffoldError> {
    let fits = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if fits { Ok(()) } else { Err(ScaffoldError::BadId { id: id.to_owned() }) }
}

fn write(path: &Path, text: &str) -> Result<PathBuf, ScaffoldError> {
    let told = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => ScaffoldError::Exists { path: path.display().to_string() },
        _ => ScaffoldError::Write { path: path.display().to_string(), reason: error.to_string() },
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(told)?;
    }
    let mut file = std::fs::File::create_new(path).map_err(told)?;
    file.write_all(text.as_bytes()).map_err(told)?;
    Ok(path.to_path_buf())
}
