//! `content/directory/regions.toml`: every region of a country that we have a directory for. `short-codes.toml`: the short
//! numbers that a country is known to have.

use std::collections::BTreeMap;

use crate::{Findings, SourceFile, toml_file};

/// ISO 3166-1 → ISO 3166-2 → name.
pub type Regions = BTreeMap<String, BTreeMap<String, String>>;

/// Reads it.
pub fn read(file: &SourceFile, findings: &mut Findings) -> Regions {
    toml_file::read(file, &file.text, 0, findings).unwrap_or_default()
}

/// ISO 3166-1 → the short numbers of the country, as published.
pub type ShortCodes = BTreeMap<String, Vec<String>>;

/// Reads them.
pub fn read_short_codes(file: &SourceFile, findings: &mut Findings) -> ShortCodes {
    toml_file::read(file, &file.text, 0, findings).unwrap_or_default()
}
