//! The editors' own rules: `content/editorial/advice.toml` (what must be said where) and `content/editorial/<locale>.toml` (the
//! words of one language). They are data, so that a language is added, and a rule changed, without code.

use std::collections::BTreeMap;
use std::path::Path;

use cobijo_base::content::{Audience, Edition};
use cobijo_base::text;
use cobijo_parse::{Findings, SourceFile, read_toml};
use serde::Deserialize;

/// A run of folded words; the last may stand for any ending (`garantiz*`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    words: Vec<String>,
    any_ending: bool,
}

impl Phrase {
    /// A phrase as an editor writes it: accents and capitals do not matter.
    pub fn new(written: &str) -> Self {
        Self { words: text::words(written).collect(), any_ending: written.trim_end().ends_with('*') }
    }

    /// Where it begins in a run of folded words.
    pub fn find(&self, words: &[String]) -> Option<usize> {
        if self.words.is_empty() || words.len() < self.words.len() {
            return None;
        }
        let (last, first) = self.words.split_last()?;
        words.windows(self.words.len()).position(|window| {
            let ends =
                window.last().is_some_and(|word| if self.any_ending { word.starts_with(last.as_str()) } else { word == last });
            ends && window[..first.len()] == *first
        })
    }
}

impl<'de> Deserialize<'de> for Phrase {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|written| Self::new(&written))
    }
}

/// Whether any of the phrases stands in a run of folded words; which.
pub fn any<'a>(phrases: &'a [Phrase], words: &[String]) -> Option<&'a Phrase> {
    phrases.iter().find(|phrase| phrase.find(words).is_some())
}

/// Words that may not be said, and what to say instead.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Avoid {
    /// `term`, `blame` or `forbidden-advice`: the rule that the finding names.
    pub rule: String,
    /// What may not be said.
    pub words: Vec<Phrase>,
    /// What to say instead, or why not.
    pub instead: String,
    /// Only on pages for these; all, if empty.
    #[serde(default)]
    pub audiences: Vec<Audience>,
    /// A "no" before it turns it round, as with advice (`no es tu culpa`).
    #[serde(default)]
    pub deniable: bool,
}

/// Who is told, in the rule that the offender may be at home.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Home {
    /// Family and home.
    pub family: Vec<Phrase>,
    /// Telling.
    pub tell: Vec<Phrase>,
    /// An adult outside home.
    pub outside: Vec<Phrase>,
}

/// Advice that may raise the danger where the person can reach the reader.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    /// The advice.
    pub advice: Vec<Phrase>,
    /// The question that must stand before it.
    pub asked: Vec<Phrase>,
}

/// Grammar that speaks to one gender only.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gender {
    /// Words after which a form speaks of the reader (`estás`).
    pub after: Vec<Phrase>,
    /// Pairs of forms (`sola`, `solo`), written with their accents.
    pub forms: Vec<[String; 2]>,
    /// Words of which the first may not stand in a text without the second (`niñas`, `niños`), each by any of its forms.
    #[serde(default)]
    pub together: Vec<[Vec<Phrase>; 2]>,
}

/// The rules of one language. Every field may be missing: a check without words is off in that language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Editorial {
    /// Names that are left out when a text is measured.
    #[serde(default)]
    pub names: Vec<String>,
    /// Words that may not be said.
    #[serde(default)]
    pub avoid: Vec<Avoid>,
    /// Words that turn advice into its opposite (`no`, `never`), up to three words before it.
    #[serde(default)]
    pub not: Vec<Phrase>,
    /// Exact sentences that may say them all the same.
    #[serde(default)]
    pub allow: Vec<String>,
    /// The offender may be at home.
    #[serde(default)]
    pub home: Home,
    /// Stop answering, block.
    #[serde(default)]
    pub reach: Reach,
    /// One gender only.
    #[serde(default)]
    pub gender: Gender,
    /// Words that speak of the law: they belong into a `legal` block.
    #[serde(default)]
    pub law: Vec<Phrase>,
    /// Words of our field, which a cover may not hold.
    #[serde(default)]
    pub cover: Vec<Phrase>,
    /// What each piece of advice sounds like here: advice id → any of these.
    #[serde(default)]
    pub advice: BTreeMap<String, Vec<Phrase>>,
    /// Lowest scores and longest sentences, where the language has a formula.
    #[serde(default)]
    pub reading: BTreeMap<String, Bar>,
}

/// How easy a text must be.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// No text below this score.
    pub floor: f64,
    /// The mean of all such texts; none: not asked for.
    pub mean: Option<f64>,
    /// Words in the longest sentence.
    pub sentence: usize,
    /// Words a sentence, over a whole text.
    pub average: Option<f64>,
}

/// Something that must be said, and where.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// Its id: the key in `[advice]` of each language.
    pub id: String,
    /// Why it must be said.
    pub why: String,
    /// On these topics.
    #[serde(default)]
    pub topics: Vec<String>,
    /// In these guides, in any step.
    #[serde(default)]
    pub guides: Vec<String>,
    /// On these cards.
    #[serde(default)]
    pub cards: Vec<String>,
    /// Only on pages for these; all, if empty.
    #[serde(default)]
    pub audiences: Vec<Audience>,
    /// Only in these editions; all, if empty.
    #[serde(default)]
    pub editions: Vec<Edition>,
    /// A button that leads here, instead of words.
    pub button: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct AdviceFile {
    #[serde(default)]
    harm: Vec<String>,
    #[serde(default)]
    advice: Vec<Advice>,
}

/// All of the editors' rules.
#[derive(Debug, Default)]
pub struct Rules {
    /// Topics of harm: `"harm"` in a list of topics stands for all of them.
    pub harm: Vec<String>,
    /// What must be said where.
    pub advice: Vec<Advice>,
    /// By BCP 47 tag.
    pub languages: BTreeMap<String, (Editorial, SourceFile)>,
}

impl Rules {
    /// Reads `content/editorial/`. A folder without it has no editorial rules but those of the code.
    pub fn read(folder: &Path, locales: &[String], findings: &mut Findings) -> Self {
        let mut rules = Self::default();
        if let Some(source) = crate::whole::read(folder, "editorial/advice.toml", findings) {
            let read: AdviceFile = read_toml(&source, &source.text, 0, findings).unwrap_or_default();
            (rules.harm, rules.advice) = (read.harm, read.advice);
        }
        for tag in locales {
            if let Some(source) = crate::whole::read(folder, &format!("editorial/{tag}.toml"), findings) {
                let read = read_toml(&source, &source.text, 0, findings).unwrap_or_default();
                rules.languages.insert(tag.clone(), (read, source));
            }
        }
        rules
    }

    /// The rules of a language; none: it has none.
    pub fn of(&self, locale: &str) -> Option<&Editorial> {
        self.languages.get(locale).map(|(editorial, _)| editorial)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_by_whole_words() {
        let says = |phrase: &str, said: &str| Phrase::new(phrase).find(&text::words(said).collect::<Vec<_>>()).is_some();
        assert!(says("No debiste", "Tú NO DEBISTE ir."));
        assert!(!says("debiste", "debistes"));
        assert!(says("garantiz*", "Lo garantizamos hoy"));
        assert!(!says("", "nada"));
    }
}
