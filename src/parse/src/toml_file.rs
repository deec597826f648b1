//! Reading TOML into a plain struct, with findings where it does not fit.

use std::ops::Range;

use serde::de::DeserializeOwned;

use crate::{Findings, SourceFile};

/// Reads the TOML that begins at `offset` of a file. The finding names a missing or unknown field by itself.
pub fn read<T: DeserializeOwned>(file: &SourceFile, toml: &str, offset: usize, findings: &mut Findings) -> Option<T> {
    match toml::from_str(toml) {
        Ok(value) => Some(value),
        Err(error) => {
            let line = file.line_of(offset + error.span().map_or(0, |span| span.start));
            let reason = error.message();
            let quoted = |prefix: &str| reason.strip_prefix(prefix).and_then(|rest| rest.split('`').next());
            if let Some(field) = quoted("missing field `") {
                findings.error(file, line, "missing-field", &[("field", field)]);
            } else if let Some(field) = quoted("unknown field `") {
                findings.error(file, line, "unknown-field", &[("field", field)]);
            } else {
                findings.error(file, line, "toml", &[("reason", reason)]);
            }
            None
        }
    }
}

/// The 1-based line of a span that TOML gave, in a file whose TOML begins at `offset`.
pub fn line(file: &SourceFile, offset: usize, span: &Range<usize>) -> usize {
    file.line_of(offset + span.start)
}
