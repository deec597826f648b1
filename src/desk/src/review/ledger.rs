//! What is written down of reviews: `content/reviews/signed.toml` (travels as organisation and month), `content/reviews/open.toml`
//! (what is still to be changed), and a private file with persons' names, which never enters a release.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// What a reviewer said of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// As it is.
    Ok,
    /// Differently; the note says how.
    Change,
    /// Not at all.
    Remove,
}

/// A signature as it is written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// The text's fingerprint.
    pub text: String,
    /// The role.
    pub role: String,
    /// For whom.
    pub organisation: String,
    /// When: `2026-12`.
    pub month: String,
}

/// What somebody asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// The text's fingerprint.
    pub text: String,
    /// The role.
    pub role: String,
    /// Change or remove.
    pub verdict: Verdict,
    /// In the reviewer's words.
    #[serde(default)]
    pub note: String,
    /// How the text began, for whoever looks at the file.
    #[serde(default)]
    pub begins: String,
}

#[derive(Default, Serialize, Deserialize)]
struct SignedFile {
    #[serde(default)]
    signed: Vec<Signed>,
}

#[derive(Default, Serialize, Deserialize)]
struct OpenFile {
    #[serde(default)]
    open: Vec<Open>,
}

fn read<T: Default + serde::de::DeserializeOwned>(path: &Path) -> T {
    std::fs::read_to_string(path).ok().and_then(|text| toml::from_str(&text).ok()).unwrap_or_default()
}

/// What is still open.
pub fn read_open(folder: &Path) -> Vec<Open> {
    read::<OpenFile>(&folder.join("reviews/open.toml")).open
}

/// Writes signatures and wishes: the newest word of a role on a text replaces the one before.
pub fn record(folder: &Path, signed: Vec<Signed>, open: Vec<Open>) -> std::io::Result<()> {
    let reviews = folder.join("reviews");
    let (signed_path, open_path) = (reviews.join("signed.toml"), reviews.join("open.toml"));
    let mut all: BTreeMap<(String, String), Signed> =
        read::<SignedFile>(&signed_path).signed.into_iter().map(|one| ((one.text.clone(), one.role.clone()), one)).collect();
    let mut wishes: BTreeMap<(String, String), Open> =
        read::<OpenFile>(&open_path).open.into_iter().map(|one| ((one.text.clone(), one.role.clone()), one)).collect();
    for one in signed {
        let key = (one.text.clone(), one.role.clone());
        wishes.remove(&key);
        all.insert(key, one);
    }
    for one in open {
        let key = (one.text.clone(), one.role.clone());
        all.remove(&key);
        wishes.insert(key, one);
    }
    std::fs::create_dir_all(&reviews)?;
    let head = "# Written by: cobijo review import. A signature holds for one text as it is; persons' names are never here.\n";
    write(&signed_path, head, &SignedFile { signed: all.into_values().collect() })?;
    write(
        &open_path,
        "# Written by: cobijo review import. What reviewers asked for, until the text is changed.\n",
        &OpenFile { open: wishes.into_values().collect() },
    )
}

fn write(path: &Path, head: &str, value: &impl Serialize) -> std::io::Result<()> {
    let text = toml::to_string(value).map_err(std::io::Error::other)?;
    crate::whole::write(path, format!("{head}\n{text}"))
}

/// Adds a line to the private file.
pub fn record_person(path: &Path, line: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut file = std::fs::OpenOptions::new().create(true).append(true).open(path)?;
    writeln!(file, "{line}")
}
