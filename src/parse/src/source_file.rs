//! A file that an editor wrote, with its lines.

use std::path::Path;

/// A source file: its path as an editor knows it (from the content folder's parent), and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// For example `content/topics/sextortion/es-MX.teen.md`.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl SourceFile {
    /// Reads a file; the error is what the system says.
    pub fn read(path: &Path, name: String) -> Result<Self, String> {
        let bytes = std::fs::read(path).map_err(|error| error.to_string())?;
        let text = String::from_utf8(bytes).map_err(|error| format!("not UTF-8 at byte {}", error.utf8_error().valid_up_to()))?;
        Ok(Self { name, text: text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n") })
    }

    /// The 1-based line of a byte offset.
    pub fn line_of(&self, offset: usize) -> usize {
        let end = offset.min(self.text.len());
        self.text.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count() + 1
    }

    /// The first 1-based line that holds a text; 1 where none does.
    pub fn line_with(&self, text: &str) -> usize {
        self.text.lines().position(|line| line.contains(text)).map_or(1, |at| at + 1)
    }

    /// The text of a 1-based line, shortened for a message.
    pub fn excerpt(&self, line: usize) -> String {
        const MOST: usize = 90;
        let text = self.text.lines().nth(line.saturating_sub(1)).unwrap_or_default().trim();
        if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST).chain(['…']).collect() }
    }
}
