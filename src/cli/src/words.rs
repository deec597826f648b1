//! The command's own words: what a phone's screen would show by its layout, a terminal has to say.

pub use cobijo_desk::Words;

/// The words of the nearest locale.
pub fn of(locale: &str) -> Words {
    Words::among(locale, include_str!("words/es-MX.ftl"), include_str!("words/en.ftl"))
}
