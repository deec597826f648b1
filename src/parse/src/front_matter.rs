//! TOML between two `+++` lines, then a body.

use crate::{Findings, SourceFile};

/// A file divided into its front matter and its body.
pub struct Divided<'a> {
    /// The TOML.
    pub toml: &'a str,
    /// Byte offset of the TOML in the file.
    pub toml_offset: usize,
    /// The body.
    pub body: &'a str,
    /// 1-based line on which the body begins.
    pub body_line: usize,
}

/// Divides a file; none, with a finding, where the fences are missing.
pub fn divide<'a>(file: &'a SourceFile, findings: &mut Findings) -> Option<Divided<'a>> {
    let Some(rest) = file.text.strip_prefix("+++\n") else {
        findings.error(file, 1, "front-matter-missing", &[]);
        return None;
    };
    let Some(end) = rest.find("\n+++\n").map(|at| at + 1).or_else(|| rest.starts_with("+++\n").then_some(0)) else {
        findings.error(file, 1, "front-matter-open", &[]);
        return None;
    };
    let (toml, body) = (&rest[..end], &rest[end + 4..]);
    Some(Divided { toml, toml_offset: 4, body, body_line: toml.lines().count() + 3 })
}
