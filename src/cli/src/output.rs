//! JSON on standard output.

use std::io::Write;

use serde::Serialize;

use crate::Stop;

/// One JSON document.
pub fn json(out: &mut dyn Write, value: &impl Serialize) -> Result<(), Stop> {
    let text = serde_json::to_string_pretty(value).map_err(|error| Stop::Misuse(error.to_string()))?;
    Ok(writeln!(out, "{text}")?)
}
