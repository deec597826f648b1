//! Reading a file that may be absent, and writing one whole or not at all.

use std::io;
use std::path::Path;

use cobijo_parse::{Findings, SourceFile};

/// Writes beside the file, then renames: nobody ever finds half of it.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    std::fs::write(&beside, bytes)?;
    std::fs::rename(beside, path)
}

/// A file of the content folder that a folder may do without; one that is there and cannot be read is a finding.
pub fn read(folder: &Path, name: &str, findings: &mut Findings) -> Option<SourceFile> {
    let (path, shown) = (folder.join(name), format!("content/{name}"));
    if !path.exists() {
        return None;
    }
    SourceFile::read(&path, shown.clone())
        .map_err(|reason| findings.error_at(&shown, "unreadable-file", &[("reason", &reason)]))
        .ok()
}
