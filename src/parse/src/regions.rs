//! `content/directory/regions.toml`: every region of a country that we have a directory for.

use std::collections::BTreeMap;

use crate::{Findings, SourceFile, toml_file};

/// ISO 3166-1 → ISO 3166-2 → name.
pub type Regions = BTreeMap<String, BTreeMap<String, String>>;

/// Reads it.
pub fn read(file: &SourceFile, findings: &mut Findings) -> Regions {
    toml_file::read(file, &file.text, 0, findings).unwrap_or_default()
}
