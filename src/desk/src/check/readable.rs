//! How easy each text must be to read. The bars stand in the language's file; a language without a formula has none.

use std::collections::BTreeMap;

use cobijo_base::content::{Audience, Edition};
use cobijo_base::text::Language;
use cobijo_parse::{Findings, SourceFile};

use super::editorial::{Bar, Editorial, Rules};
use super::passage::{Passage, What};
use crate::reading::{Measure, sentences, words};

/// A text as it was measured.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Its name: `topic/sextortion.teen`.
    pub unit: String,
    /// BCP 47 tag.
    pub locale: String,
    /// The bar that it is held to: `teen`, `easy`, `adult`, `danger`.
    pub bar: &'static str,
    /// Words, sentences, syllables.
    pub measure: Measure,
    /// INFLESZ or Flesch.
    pub score: Option<f64>,
    /// Fernández Huerta.
    pub fernandez_huerta: Option<f64>,
}

/// Measures every page, guide and card, and the lines of danger together.
pub fn read(passages: &[Passage<'_>], rules: &Rules) -> Vec<Reading> {
    let mut readings = Vec::new();
    for passage in passages.iter().filter(|passage| passage.what != What::Word) {
        let names = rules.of(passage.locale).map(|editorial| editorial.names.as_slice()).unwrap_or_default();
        readings.push(reading(passage.unit(), passage.locale, bar_of(passage), passage.prose().map(|text| text.text), names));
    }
    let mut danger: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for passage in passages.iter().filter(|passage| passage.what == What::Word && passage.id.starts_with("danger-")) {
        danger.entry(passage.locale).or_default().extend(passage.texts.iter().map(|text| text.text));
    }
    for (locale, lines) in danger {
        let names = rules.of(locale).map(|editorial| editorial.names.as_slice()).unwrap_or_default();
        readings.push(reading("words/danger".to_owned(), locale, "danger", lines.into_iter(), names));
    }
    readings
}

fn reading<'a>(unit: String, locale: &str, bar: &'static str, texts: impl Iterator<Item = &'a str>, names: &[String]) -> Reading {
    let language = Language::of(locale);
    let bare: Vec<String> = texts.map(|text| without(text, names)).collect();
    let measure = Measure::of(bare.iter().map(String::as_str), language);
    let (score, fernandez_huerta) = (measure.score(language), measure.fernandez_huerta(language));
    Reading { unit, locale: locale.to_owned(), bar, measure, score, fernandez_huerta }
}

/// A text without the names that nobody can make shorter.
fn without(text: &str, names: &[String]) -> String {
    names.iter().fold(text.to_owned(), |text, name| text.replace(name.as_str(), ""))
}

fn bar_of(passage: &Passage<'_>) -> &'static str {
    match () {
        () if passage.edition == Edition::Easy => "easy",
        () if passage.speaks_to(Audience::Teen) => "teen",
        () => "adult",
    }
}

/// Holds every text to its bar.
pub fn check(passages: &[Passage<'_>], rules: &Rules, findings: &mut Findings) {
    let readings = read(passages, rules);
    for (locale, (editorial, file)) in &rules.languages {
        for (name, bar) in &editorial.reading {
            let held: Vec<&Reading> =
                readings.iter().filter(|reading| reading.locale == *locale && reading.bar == name).collect();
            for reading in &held {
                let found = passages.iter().find(|passage| passage.locale == locale && passage.unit() == reading.unit);
                hold(reading, *bar, found.map_or(file, |passage| passage.file), findings);
            }
            mean(&held, name, *bar, file, findings);
        }
    }
    for passage in passages {
        if let Some(editorial) = rules.of(passage.locale) {
            long_sentences(passage, editorial, findings);
        }
    }
}

fn hold(reading: &Reading, bar: Bar, file: &SourceFile, findings: &mut Findings) {
    if let Some(score) = reading.score.filter(|score| *score < bar.floor) {
        let args = [("score", format!("{score:.0}")), ("floor", format!("{:.0}", bar.floor))];
        findings.error(file, 1, "hard-to-read", &args.each_ref().map(|(name, value)| (*name, value.as_str())));
    }
    let length = reading.measure.sentence_length();
    if let Some(most) = bar.average.filter(|most| length > *most) {
        let args = [("words", format!("{length:.1}")), ("most", format!("{most:.0}"))];
        findings.error(file, 1, "long-on-average", &args.each_ref().map(|(name, value)| (*name, value.as_str())));
    }
}

/// The mean over all texts of a kind.
fn mean(held: &[&Reading], name: &str, bar: Bar, file: &SourceFile, findings: &mut Findings) {
    let scores: Vec<f64> = held.iter().filter_map(|reading| reading.score).collect();
    let Some(wanted) = bar.mean.filter(|_| !scores.is_empty()) else { return };
    let mean = scores.iter().sum::<f64>() / scores.len() as f64;
    if mean < wanted {
        let args = [("kind", name.to_owned()), ("score", format!("{mean:.1}")), ("floor", format!("{wanted:.0}"))];
        let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
        findings.error(file, file.line_with(&format!("[reading.{name}]")), "hard-on-average", &args);
    }
}

fn long_sentences(passage: &Passage<'_>, editorial: &Editorial, findings: &mut Findings) {
    let kind = if passage.what == What::Word && passage.id.starts_with("danger-") { "danger" } else { bar_of(passage) };
    let Some(bar) = editorial.reading.get(kind).filter(|_| passage.what != What::Word || kind == "danger") else { return };
    for sentence in passage.prose().flat_map(|text| sentences(text.text)) {
        let count = words(sentence).count();
        if count > bar.sentence {
            let args = [("words", count.to_string()), ("most", bar.sentence.to_string())];
            let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
            findings.warning(passage.file, passage.line_of(sentence), "long-sentence", &args);
        }
    }
}
