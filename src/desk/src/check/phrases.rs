//! Words that may not be said: terms, blame, advice that harms. And the law outside a legal block, capitals, exclamation marks.

use std::collections::BTreeSet;

use cobijo_base::text;
use cobijo_parse::Findings;

use super::editorial::{Avoid, Editorial, Phrase, any};
use super::passage::{Part, Passage, Text, What};
use crate::reading::sentences;

/// Rules that an editor's file may name.
const RULES: [&str; 3] = ["term", "blame", ADVICE];
const ADVICE: &str = "forbidden-advice";

/// Checks one passage; `used` gathers the allowed sentences that were met.
pub fn check(passage: &Passage<'_>, editorial: &Editorial, used: &mut BTreeSet<String>, findings: &mut Findings) {
    for text in &passage.texts {
        // What is not to be said is there to be recognised.
        if text.part == Part::DontSay {
            continue;
        }
        for sentence in sentences(text.text) {
            let allowed = editorial.allow.iter().find(|allowed| allowed.as_str() == sentence);
            let words: Vec<String> = text::words(sentence).collect();
            let avoided = avoided(passage, editorial, sentence);
            if let Some(sentence) = allowed.filter(|_| avoided.is_some() || speaks_of_law(editorial, &words)) {
                used.insert(sentence.clone());
                continue;
            }
            if let Some((rule, avoid)) = avoided {
                let args = [("said", sentence), ("instead", avoid.instead.as_str())];
                findings.error(passage.file, passage.line_of(sentence), rule, &args);
            }
            if speaks_of_law(editorial, &words) && needs_block(passage, text) {
                findings.error(passage.file, passage.line_of(sentence), "law-outside-block", &[("said", sentence)]);
            }
            if shouts(sentence) {
                findings.error(passage.file, passage.line_of(sentence), "shouting", &[("said", sentence)]);
            }
        }
    }
}

fn avoided<'a>(passage: &Passage<'_>, editorial: &'a Editorial, sentence: &str) -> Option<(&'static str, &'a Avoid)> {
    editorial.avoid.iter().find_map(|avoid| {
        let here = avoid.audiences.is_empty() || avoid.audiences.iter().any(|audience| passage.speaks_to(*audience));
        let rule = RULES.into_iter().find(|rule| *rule == avoid.rule).filter(|_| here)?;
        // Advice with a "no" before it is no advice, nor is "no es tu culpa" blame; any other term or blame stays what it is.
        let said = if rule == ADVICE || avoid.deniable {
            sentence.split([',', ';', ':', '—']).any(|clause| advises(clause, &avoid.words, &editorial.not))
        } else {
            any(&avoid.words, &text::words(sentence).collect::<Vec<_>>()).is_some()
        };
        said.then_some((rule, avoid))
    })
}

/// How many words before advice a "no" may stand.
const REACH: usize = 6;

fn advises(clause: &str, advice: &[Phrase], not: &[Phrase]) -> bool {
    let words: Vec<String> = text::words(clause).collect();
    advice.iter().filter_map(|phrase| phrase.find(&words)).any(|at| any(not, &words[at.saturating_sub(REACH)..at]).is_none())
}

fn speaks_of_law(editorial: &Editorial, words: &[String]) -> bool {
    any(&editorial.law, words).is_some()
}

/// A title may name the law ("Rights and law"), and the core's words have no blocks.
fn needs_block(passage: &Passage<'_>, text: &Text<'_>) -> bool {
    text.part == Part::Prose && passage.what != What::Word
}

/// An exclamation mark, or two words in capitals one after the other.
fn shouts(sentence: &str) -> bool {
    let loud = |word: &&&str| word.chars().count() > 3 && word.chars().all(char::is_uppercase);
    sentence.contains(['!', '¡'])
        || crate::reading::words(sentence).collect::<Vec<_>>().windows(2).any(|pair| pair.iter().all(|word| loud(&word)))
}

/// A sentence that is allowed for nothing, and a rule that does not exist.
pub fn lists(editorial: &Editorial, file: &cobijo_parse::SourceFile, used: &BTreeSet<String>, findings: &mut Findings) {
    for sentence in editorial.allow.iter().filter(|sentence| !used.contains(*sentence)) {
        findings.warning(file, file.line_with(sentence), "allowed-for-nothing", &[("said", sentence)]);
    }
    for avoid in editorial.avoid.iter().filter(|avoid| !RULES.contains(&avoid.rule.as_str())) {
        let line = file.line_with(&format!("\"{}\"", avoid.rule));
        findings.error(file, line, "unknown-word", &[("value", &avoid.rule)]);
    }
}
