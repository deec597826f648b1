//! The command's own words: what a phone's screen would show by its layout, a terminal has to say.

use cobijo_base::words::{Args, Catalogue, negotiate};

/// The words of the nearest locale.
pub struct Words(Option<Catalogue>);

impl Words {
    pub fn of(locale: &str) -> Self {
        let tags = ["es-MX".to_owned(), "en".to_owned()];
        let tag = negotiate(locale, &tags, "es-MX").tag;
        let source = if tag == "en" { include_str!("words/en.ftl") } else { include_str!("words/es-MX.ftl") };
        Self(Catalogue::parse(&tag, source).ok())
    }

    pub fn get(&self, key: &str) -> String {
        self.say(key, &Args::new())
    }

    pub fn say(&self, key: &str, args: &Args<'_>) -> String {
        self.0.as_ref().and_then(|catalogue| catalogue.format(key, args)).unwrap_or_else(|| key.to_owned())
    }
}
