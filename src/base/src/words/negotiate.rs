//! Choosing a locale that we have for the one a reader asks for.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// The locale served, and whether it is another than the one asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Negotiated {
    /// A tag that we have.
    pub tag: String,
    /// It is not what was asked for (`es` served by `es-MX` is; `es-PE` served by `es-MX` is not).
    pub fell_back: bool,
}

/// Finds the best of `available` for `wanted` (BCP 47): the same tag, then the same language, then `default`.
///
/// Platforms write `es_MX`, and add extensions such as `en-US-u-hc-h12`: neither says anything about which texts we have.
pub fn negotiate(wanted: &str, available: &[String], default: &str) -> Negotiated {
    let wanted = wanted.replace('_', "-");
    let wanted = wanted.split('-').take_while(|subtag| subtag.len() != 1).collect::<Vec<_>>().join("-");
    let wanted = wanted.as_str();
    let same = |tag: &str| tag.eq_ignore_ascii_case(wanted);
    let covers = |tag: &str| same(tag) || tag.to_ascii_lowercase().starts_with(&format!("{}-", wanted.to_ascii_lowercase()));
    if let Some(tag) = available.iter().find(|tag| same(tag)) {
        return Negotiated { tag: tag.clone(), fell_back: false };
    }
    let ids: Vec<LanguageIdentifier> = available.iter().filter_map(|tag| tag.parse().ok()).collect();
    let best = wanted.parse::<LanguageIdentifier>().ok().and_then(|wanted| {
        let wanted = [wanted];
        let found = negotiate_languages(&wanted, &ids, None, NegotiationStrategy::Lookup);
        found.first().map(ToString::to_string)
    });
    let tag = best.unwrap_or_else(|| default.to_owned());
    Negotiated { fell_back: !covers(&tag), tag }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(wanted: &str) -> Negotiated {
        negotiate(wanted, &["es-MX".to_owned(), "en".to_owned()], "es-MX")
    }

    #[test]
    fn the_nearest_locale_is_served_and_a_fallback_says_so() {
        for (wanted, tag, fell_back) in [
            ("es-MX", "es-MX", false),
            ("ES-mx", "es-MX", false),
            ("es", "es-MX", false),
            ("es-PE", "es-MX", true),
            ("en-GB", "en", true),
            ("es_MX", "es-MX", false),
            ("en-US-u-hc-h12", "en", true),
            ("en-u-mu-celsius", "en", false),
            ("en-US-x-foo", "en", true),
            ("en", "en", false),
            ("fr", "es-MX", true),
            ("", "es-MX", true),
            ("not a tag; DROP", "es-MX", true),
        ] {
            assert_eq!(ask(wanted), Negotiated { tag: tag.to_owned(), fell_back }, "{wanted}");
        }
    }
}
