//! The desk's own words, for what it makes for people: previews, cards, review forms, call sheets.

use cobijo_base::words::{Args, Catalogue, negotiate};

/// The words of the nearest language that the desk speaks.
pub struct Words(Option<Catalogue>);

impl Words {
    /// The words for a BCP 47 tag: English for `en…`, else Spanish.
    pub fn of(locale: &str) -> Self {
        let tags = ["es-MX".to_owned(), "en".to_owned()];
        let tag = negotiate(locale, &tags, "es-MX").tag;
        let source = if tag == "en" { include_str!("words/en.ftl") } else { include_str!("words/es-MX.ftl") };
        Self(Catalogue::parse(&tag, source).ok())
    }

    /// A word without arguments.
    pub fn get(&self, key: &str) -> String {
        self.say(key, &Args::new())
    }

    /// A word; a missing one shows its key, and a test finds it.
    pub fn say(&self, key: &str, args: &Args<'_>) -> String {
        self.0.as_ref().and_then(|catalogue| catalogue.format(key, args)).unwrap_or_else(|| key.to_owned())
    }
}
