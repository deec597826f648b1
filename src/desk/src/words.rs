//! The desk's own words, for what it makes for people: previews, cards, review forms, call sheets.

use cobijo_base::words::{Args, Catalogue, negotiate};

/// Words in the nearest of the two languages in which we speak to those who work with us.
pub struct Words(Option<Catalogue>);

impl Words {
    /// The words for a BCP 47 tag: English for `en…`, else Spanish.
    pub(crate) fn of(locale: &str) -> Self {
        Self::among(locale, include_str!("words/es-MX.ftl"), include_str!("words/en.ftl"))
    }

    /// The same of another room's two files.
    pub fn among(locale: &str, spanish: &str, english: &str) -> Self {
        let tags = ["es-MX".to_owned(), "en".to_owned()];
        let tag = negotiate(locale, &tags, "es-MX").tag;
        let source = if tag == "en" { english } else { spanish };
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn both_languages_have_the_same_words_and_the_code_asks_for_each() {
        let keys = |source: &str| -> BTreeSet<String> {
            source
                .lines()
                .filter(|line| !line.starts_with('#'))
                .filter_map(|line| line.split_once(" = "))
                .map(|(key, _)| key.to_owned())
                .collect()
        };
        let (english, spanish) = (keys(include_str!("words/en.ftl")), keys(include_str!("words/es-MX.ftl")));
        assert_eq!(english, spanish);
        let code = [
            include_str!("preview/frame.rs"),
            include_str!("preview/screens.rs"),
            include_str!("preview/site.rs"),
            include_str!("review/export.rs"),
            include_str!("calls/sheet.rs"),
            include_str!("cards/mod.rs"),
        ]
        .concat();
        let families =
            ["audience-", "review-title-", "review-q-", "call-ask-", "call-kind-", "review-ok", "review-change", "review-remove"];
        for key in english {
            let asked = code.contains(&format!("\"{key}\"")) || families.iter().any(|family| key.starts_with(family));
            assert!(asked, "nothing asks for {key}");
        }
    }
}
