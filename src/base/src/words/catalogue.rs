//! A locale's words. Those without arguments are ready-made text; the rest are Fluent, parsed when first needed.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// Arguments of a message.
#[derive(Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No arguments yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, name: &'a str, value: &'a str) -> Self {
        self.0.set(name, value);
        self
    }

    /// Adds a number (plurals are chosen by it).
    #[must_use]
    pub fn number(mut self, name: &'a str, value: i64) -> Self {
        self.0.set(name, FluentValue::from(value));
        self
    }
}

/// What is wrong with Fluent text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FluentError {
    /// Byte offset in the text.
    pub offset: usize,
    /// What the parser says.
    pub reason: String,
}

/// The words of one locale that take arguments.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// Parses Fluent text. Numbers and texts are not wrapped in bidirectional marks: a phone number must copy as it is.
    pub fn parse(tag: &str, source: &str) -> Result<Self, Vec<FluentError>> {
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
            errors
                .into_iter()
                .map(|error| FluentError { offset: error.pos.start, reason: error.kind.to_string() })
                .collect::<Vec<_>>()
        })?;
        let id: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|errors| {
            errors.into_iter().map(|error| FluentError { offset: 0, reason: error.to_string() }).collect::<Vec<_>>()
        })?;
        Ok(Self { bundle })
    }

    /// The message for a key; none if there is no such message or it lacks an argument.
    pub fn format(&self, key: &str, args: &Args<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args.0), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

/// Divides messages into those that are plain text without arguments (key → text) and the Fluent source of the others.
///
/// `messages` are (key, Fluent source of that one message).
pub fn split_static(tag: &str, messages: &[(String, String)]) -> Result<(BTreeMap<String, String>, String), Vec<FluentError>> {
    let all: String = messages.iter().map(|(_, source)| format!("{source}\n")).collect();
    let catalogue = Catalogue::parse(tag, &all)?;
    let mut ready = BTreeMap::new();
    let mut rest = String::new();
    for (key, source) in messages {
        match (source.contains('{'), catalogue.format(key, &Args::new())) {
            (false, Some(text)) => {
                ready.insert(key.clone(), text);
            }
            _ => {
                rest.push_str(source);
                rest.push('\n');
            }
        }
    }
    Ok((ready, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_follow_the_language() {
        let catalogue =
            Catalogue::parse("es-MX", "left = { $n ->\n    [one] falta una\n   *[other] faltan { $n }\n }\n").expect("parses");
        assert_eq!(catalogue.format("left", &Args::new().number("n", 1)).as_deref(), Some("falta una"));
        assert_eq!(catalogue.format("left", &Args::new().number("n", 3)).as_deref(), Some("faltan 3"));
        assert_eq!(catalogue.format("left", &Args::new()), None, "a missing argument is not shown as a hole");
        assert_eq!(catalogue.format("absent", &Args::new()), None);
    }

    #[test]
    fn words_without_arguments_are_ready_made() {
        let messages = [("a".to_owned(), "a = Hola".to_owned()), ("b".to_owned(), "b = Hola { $name }".to_owned())];
        let (ready, rest) = split_static("es-MX", &messages).expect("splits");
        assert_eq!(ready.get("a").map(String::as_str), Some("Hola"));
        assert_eq!(rest, "b = Hola { $name }\n");
    }
}
