//! The words of a reader's locale.

use std::collections::HashMap;
use std::sync::Arc;

use cobijo_base::bundle::Image;
use cobijo_base::content::Contact;
use cobijo_base::words::{Args, keys, numbers_spoken};

use super::{Library, Reader};
use crate::directory::dial;

/// The words of one locale, read from an image.
pub struct Words<'a> {
    library: &'a Library,
    image: &'a Image,
    locale: i64,
    tag: &'a str,
    /// Where a partial locale's reader finds what it lacks.
    floor: (i64, &'a str),
    /// All words at hand, for a screen that needs many of them.
    ready: Option<Arc<HashMap<String, String>>>,
}

impl<'a> Words<'a> {
    /// The words of a reader's locale.
    pub fn of(library: &'a Library, image: &'a Image, reader: &'a Reader) -> Self {
        Self { library, image, locale: reader.locale, tag: &reader.tag, floor: (reader.floor.0, &reader.floor.1), ready: None }
    }

    /// The same with all words read at once: for a screen that needs many of them.
    pub fn whole(library: &'a Library, image: &'a Image, reader: &'a Reader) -> Self {
        Self { ready: library.words(image, reader.locale).ok(), ..Self::of(library, image, reader) }
    }

    fn ready(&self, key: &str) -> Option<String> {
        match &self.ready {
            Some(words) => words.get(key).cloned(),
            None => self.image.word(self.locale, key).ok().flatten(),
        }
    }

    /// A word without arguments. A build without it does not exist; a damaged one shows the key.
    pub fn get(&self, key: &str) -> String {
        self.format(key, &Args::new()).unwrap_or_else(|| key.to_owned())
    }

    /// A word with arguments; one that a partial locale lacks is the default locale's.
    pub fn format(&self, key: &str, args: &Args<'_>) -> Option<String> {
        let said = |locale, tag| self.library.catalogue(self.image, locale, tag)?.format(key, args);
        let own = self.ready(key).or_else(|| said(self.locale, self.tag));
        let (floor, tag) = self.floor;
        own.or_else(|| {
            let at_hand = (floor != self.locale).then(|| self.image.word(floor, key).ok().flatten());
            at_hand.and_then(|word| word.or_else(|| said(floor, tag)))
        })
    }

    /// The same, or the key.
    pub fn say(&self, key: &str, args: &Args<'_>) -> String {
        self.format(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// `2026-03-14`, `2026-03` or `2026` → "March 2026", "2026".
    pub fn month_year(&self, date: &str) -> String {
        let mut parts = date.split('-');
        let year = parts.next().unwrap_or_default();
        match parts.next().and_then(|month| month.parse::<u8>().ok()) {
            Some(month @ 1..=12) => {
                let month = self.get(&format!("month-{month}"));
                self.say(keys::MONTH_YEAR, &Args::new().text("month", &month).text("year", year))
            }
            _ => year.to_owned(),
        }
    }

    /// What is dialled, sign by sign, with the extension or the option to choose; an address without its scheme.
    pub fn spoken_number(&self, contact: &Contact) -> String {
        if !dial::is_dialled(contact.kind) {
            return contact.number.trim_start_matches("https://").trim_end_matches('/').to_owned();
        }
        let sign = |c: char| match c {
            '*' => Some(self.get(keys::STAR)),
            '#' => Some(self.get(keys::HASH)),
            digit if digit.is_ascii_digit() => Some(self.get(&format!("{}{digit}", keys::DIGIT))),
            _ => None,
        };
        let said = |text: &str| text.chars().filter_map(sign).collect::<Vec<_>>().join(", ");
        let mut spoken = said(&contact.number);
        for (key, name, option) in [(keys::EXTENSION, "extension", &contact.extension), (keys::MENU, "menu", &contact.menu)] {
            if let Some(option) = option {
                spoken = format!("{spoken}. {}", self.say(key, &Args::new().text(name, &said(option))));
            }
        }
        spoken
    }

    /// A name whose numbers are said digit by digit.
    pub fn spoken_name(&self, name: &str) -> String {
        numbers_spoken(name, |digit| Some(self.get(&format!("{}{digit}", keys::DIGIT))))
    }
}
