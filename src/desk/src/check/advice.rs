//! What must be said, where. The ids are the same in every language, so that no language leaves one out.

use cobijo_base::content::{Audience, Edition};
use cobijo_base::text;
use cobijo_parse::Findings;

use super::editorial::{Advice, Editorial, Rules, any};
use super::passage::{Part, Passage, What};
use crate::reading::words;

/// A teenager's page says in this many words: not alone, the first thing to do, who now.
const FIRST_WORDS: usize = 60;

pub fn check(passage: &Passage<'_>, rules: &Rules, findings: &mut Findings) {
    let Some(editorial) = rules.of(passage.locale) else { return };
    for advice in rules.advice.iter().filter(|advice| applies(advice, passage, rules)) {
        let said = match &advice.button {
            Some(button) => passage.texts.iter().any(|text| text.to.is_some_and(|to| leads_to(to, button))),
            None => says(passage, editorial, &advice.id),
        };
        if !said {
            let sounds = editorial.advice.get(&advice.id).map(|phrases| phrases.len()).unwrap_or_default();
            let rule = if sounds == 0 && advice.button.is_none() { "advice-without-words" } else { "advice-missing" };
            findings.error(passage.file, 1, rule, &[("advice", &advice.id), ("why", &advice.why), ("locale", passage.locale)]);
        }
    }
    if passage.what == What::Page && passage.speaks_to(Audience::Teen) {
        first_words(passage, editorial, findings);
    }
}

fn applies(advice: &Advice, passage: &Passage<'_>, rules: &Rules) -> bool {
    let named = match passage.what {
        What::Page => advice
            .topics
            .iter()
            .any(|topic| topic == passage.id || topic == "harm" && rules.harm.iter().any(|harm| harm == passage.id)),
        What::Guide => advice.guides.iter().any(|guide| guide == passage.id),
        What::Card => advice.cards.iter().any(|card| card == passage.id),
        What::Word => false,
    };
    let audience = advice.audiences.is_empty() || advice.audiences.iter().any(|audience| passage.speaks_to(*audience));
    let edition = advice.editions.is_empty() || advice.editions.contains(&passage.edition);
    named && audience && edition
}

/// A button for a need also leads there if it shows the contact at once.
fn leads_to(to: &str, wanted: &str) -> bool {
    to == wanted
        || to.split('#').next() == Some(wanted)
        || wanted.strip_prefix("help:").is_some_and(|need| to == format!("contact:{need}"))
}

fn says(passage: &Passage<'_>, editorial: &Editorial, id: &str) -> bool {
    let Some(phrases) = editorial.advice.get(id) else { return false };
    let heard = |text: &str| any(phrases, &text::words(text).collect::<Vec<_>>()).is_some();
    // Also what is not to be said: "do not promise secrecy" is advice.
    passage.texts.iter().any(|text| heard(text.text))
}

/// The advice `first-words`, and a button to somebody, both in the first sixty words.
fn first_words(passage: &Passage<'_>, editorial: &Editorial, findings: &mut Findings) {
    let Some(phrases) = editorial.advice.get("first-words") else { return };
    let mut count = 0;
    let (mut said, mut reachable) = (false, false);
    // The title and the summary stand above the page.
    for text in passage.texts.iter().skip(2) {
        if text.part == Part::Label {
            reachable |= text.to.is_some_and(|to| to.starts_with("help:") || to.starts_with("contact:"));
            continue;
        }
        if count >= FIRST_WORDS {
            break;
        }
        let begin: Vec<&str> = words(text.text).take(FIRST_WORDS - count).collect();
        said |= any(phrases, &text::words(&begin.join(" ")).collect::<Vec<_>>()).is_some();
        count += words(text.text).count();
    }
    let missing = match (said, reachable) {
        (true, true) => return,
        (false, _) => "first-words",
        (true, false) => "first-button",
    };
    let line = passage.texts.get(2).map_or(1, |text| passage.line_of(text.text));
    let edition = if passage.edition == Edition::Easy { "easy" } else { "page" };
    findings.error(passage.file, line, missing, &[("edition", edition)]);
}
