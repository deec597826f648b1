//! What is dialled, with what comes after.

use super::Terminal;

/// A number with the extension or the option that follows it.
pub fn number(number: &str, extension: Option<&str>, menu: Option<&str>, terminal: &Terminal) -> String {
    let after: String = [extension, menu].into_iter().flatten().map(|option| format!(" → {option}")).collect();
    format!("{}{after}", terminal.strong(number))
}
