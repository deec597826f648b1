//! Grammar that speaks to one gender only.

use std::collections::BTreeSet;

use cobijo_base::text;
use cobijo_parse::Findings;

use super::editorial::{Editorial, any};
use super::passage::{Part, Passage};
use crate::reading::{sentences, words};

pub fn check(passage: &Passage<'_>, editorial: &Editorial, used: &mut BTreeSet<String>, findings: &mut Findings) {
    let gender = &editorial.gender;
    for text in passage.texts.iter().filter(|text| text.part != Part::DontSay) {
        for sentence in sentences(text.text) {
            if let Some(form) = one_form(sentence, editorial) {
                findings.error(passage.file, passage.line_of(sentence), "one-gender", &[("said", form)]);
            }
        }
        let folded: Vec<String> = text::words(text.text).collect();
        if !gender.together.iter().any(|[one, other]| any(one, &folded).is_some() && any(other, &folded).is_none()) {
            continue;
        }
        match editorial.allow.iter().find(|allowed| allowed.as_str() == text.text) {
            Some(allowed) => {
                used.insert(allowed.clone());
            }
            None => findings.error(passage.file, passage.line_of(text.text), "one-gender", &[("said", text.text)]),
        }
    }
}

/// A form for one gender that follows a word about the reader (within two words), without its other form in the sentence.
fn one_form<'a>(sentence: &'a str, editorial: &Editorial) -> Option<&'a str> {
    let gender = &editorial.gender;
    let written: Vec<&str> = words(sentence).collect();
    // Written forms keep their accents: «sólo» is not «solo».
    let lower: Vec<String> = written.iter().map(|word| word.to_lowercase()).collect();
    let folded: Vec<String> = written.iter().map(|word| text::fold(word)).collect();
    let about_reader = |at: usize| {
        let before = &folded[at.saturating_sub(2)..at];
        gender.after.iter().any(|phrase| phrase.find(before).is_some())
    };
    lower.iter().enumerate().find_map(|(at, word)| {
        let pair = gender.forms.iter().find(|pair| pair.contains(word))?;
        let other = if pair[0] == *word { &pair[1] } else { &pair[0] };
        (about_reader(at) && !lower.contains(other)).then(|| written[at])
    })
}
