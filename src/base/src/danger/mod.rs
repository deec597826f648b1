//! Danger in a reader's words: by rules of what is meant (who, what, when, where, negated or not), and by what examples have in common.

mod examples;
mod hearing;
mod lexicon;

use std::collections::BTreeSet;

use crate::content::{DangerKind, Who};
use crate::search::Vocabulary;

pub use examples::{Example, Learned, Weights, features};
use hearing::{Hearing, Span};
pub use lexicon::Lexicon;

/// Danger that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Which kind.
    pub kind: DangerKind,
    /// Who is in danger.
    pub who: Who,
    /// The page that stands first below the block.
    pub topic: Option<String>,
    /// Which rule of the file, from 1; none: no rule, but what its examples have in common.
    pub rule: Option<usize>,
    /// The words in which it was heard, one run for each group of the rule.
    pub words: Vec<String>,
}

/// The first rule that fits a text.
pub fn by_rule(lexicon: &Lexicon, text: &str) -> Option<Heard> {
    let mut hearing = Hearing::of(lexicon, text);
    let count = hearing.count();
    // Frames in which nothing is danger, with where they stand.
    let mut frames = Vec::new();
    for quiet in &lexicon.quiet {
        if count <= quiet.most && !hearing.hears(&quiet.but) {
            frames.push((quiet, hearing.occurrences(&quiet.when)));
        }
    }
    for (place, rule) in lexicon.rules.iter().enumerate() {
        if count > rule.most {
            continue;
        }
        let mut groups = Vec::with_capacity(rule.all.len());
        for group in &rule.all {
            let mut spans = BTreeSet::new();
            for (run, minds_no) in group {
                let said = hearing.occurrences(std::slice::from_ref(run));
                spans.extend(said.into_iter().filter(|span| !(*minds_no && hearing.is_negated(span.0))));
            }
            let spans: Vec<Span> = spans.into_iter().collect();
            if spans.is_empty() {
                break;
            }
            groups.push(spans);
        }
        if groups.len() < rule.all.len() {
            continue;
        }
        let Some(found) = together(&groups, rule.within, rule.order) else { continue };
        if hearing.hears(&rule.unless) {
            continue;
        }
        let (first, last) = found.iter().fold((usize::MAX, 0), |(first, last), span| (first.min(span.0), last.max(span.1)));
        let hushed = frames.iter().any(|(quiet, spans)| {
            let near = |span: &Span| span.0 >= first.saturating_sub(quiet.within) && span.1 <= last.saturating_add(quiet.within);
            quiet.kinds.contains(&rule.kind) && spans.iter().any(near)
        });
        if hushed && !rule.loud {
            continue;
        }
        let words = found.into_iter().map(|span| hearing.said(span)).collect();
        return Some(Heard { kind: rule.kind, who: rule.who, topic: rule.topic.clone(), rule: Some(place + 1), words });
    }
    None
}

/// From this score on what was learned hears danger.
const HEARD: f64 = 0.3;
/// What a rule has heard is danger, unless what was learned speaks against it as much as this.
const DENIED: f64 = -0.9;

/// Danger in a text: by the rules and by what was learned, each having its say.
pub fn find(lexicon: &Lexicon, learned: &Learned, vocabulary: &Vocabulary, text: &str) -> Option<Heard> {
    let rule = by_rule(lexicon, text);
    if learned.kinds.is_empty() {
        return rule;
    }
    let features = features(vocabulary, text);
    let score = learned.danger.score(&features);
    if score < if rule.is_some() { DENIED } else { HEARD } {
        return None;
    }
    rule.or_else(|| {
        let scores = learned.kinds.iter().map(|kind| kind.score(&features));
        let (kind, _) = DangerKind::ALL.iter().zip(scores).max_by(|a, b| a.1.total_cmp(&b.1))?;
        let who = if learned.other.score(&features) > 0.0 { Who::Other } else { Who::Me };
        Some(Heard { kind: *kind, who, topic: None, rule: None, words: learned.danger.loudest(&features, 4) })
    })
}

/// The first stretch of `within` words that holds one span of every group.
fn together(groups: &[Vec<Span>], within: usize, ordered: bool) -> Option<Vec<Span>> {
    if ordered {
        return groups.first()?.iter().find_map(|first| {
            let mut found = vec![*first];
            for group in &groups[1..] {
                let end = found.last()?.1;
                found.push(*group.iter().filter(|span| span.0 >= end).min_by_key(|span| (span.1, span.0))?);
            }
            (found.last()?.1 - first.0 <= within).then_some(found)
        });
    }
    let starts: BTreeSet<usize> = groups.iter().flatten().map(|span| span.0).collect();
    starts.into_iter().find_map(|start| {
        let end = start.saturating_add(within);
        groups.iter().map(|group| group.iter().find(|span| span.0 >= start && span.1 <= end).copied()).collect()
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content::{Danger, DangerRule, Quiet, SearchWords};
    use crate::text::{Language, Spelling};

    fn lexicon() -> Lexicon {
        let words = [
            ("not", vec!["no", "nunca"]),
            ("through", vec!["me", "quiero"]),
            ("die", vec!["morir*", "quitarme la vida"]),
            ("wish", vec!["quiero", "voy a"]),
            ("past", vec!["hace _ anos"]),
        ];
        let words = words.into_iter().map(|(name, runs)| (name.to_owned(), runs.into_iter().map(str::to_owned).collect()));
        let rule = |all: &[&str], within, order| DangerRule {
            kind: DangerKind::SelfHarm,
            who: Who::Me,
            topic: None,
            all: all.iter().map(|run| vec![(*run).to_owned()]).collect(),
            unless: vec!["de risa".into()],
            within,
            order,
            negated: false,
            loud: false,
            words: None,
        };
        let quiet =
            Quiet { when: vec!["@past".into()], but: vec!["otra vez".into()], kinds: Vec::new(), within: None, words: None };
        let danger = Danger {
            words: words.collect(),
            idioms: vec!["muero por".into()],
            quiet: vec![quiet],
            rules: vec![rule(&["@wish", "@die"], Some(5), true), rule(&["pastillas ~ mano"], None, false)],
            lookalikes: vec!["moriremos".into()],
            ..Danger::default()
        };
        let spelling = Spelling::new([(&"kiero".to_owned(), &"quiero".to_owned())]);
        Lexicon::new(&danger, spelling, true)
    }

    #[test]
    fn a_rule_hears_what_is_meant_and_not_what_is_denied_past_or_a_joke() {
        let lexicon = lexicon();
        let hears = |text: &str| by_rule(&lexicon, text).is_some();
        for text in [
            "ya quiero morirme",
            "KIERO MORIRRR",
            "voy a quitarme la vida",
            "pastillas en la mano",
            "hace 2 años quise y otra vez quiero morir",
        ] {
            assert!(hears(text), "{text}");
        }
        for text in [
            "no me quiero morir",
            "quiero morirme de risa",
            "hace 2 años quiero morir decía",
            "morir quiero",
            "quiero un perro muy grande antes de morir",
            "quiero. no se. que. morir",
            "me muero por verte",
        ] {
            assert!(!hears(text), "{text}");
        }
        let heard = by_rule(&lexicon, "hoy tengo las pastillas en mi mano").expect("heard");
        assert_eq!((heard.rule, heard.words), (Some(2), vec!["pastillas en mi mano".to_owned()]));
    }

    /// Some of everything that a keyboard has.
    fn typed(random: &mut u64) -> String {
        const PIECES: [&str; 24] = [
            "quiero",
            "morir",
            "kiero",
            "me",
            "no",
            "pastillas",
            "mano",
            "hace",
            "2",
            "años",
            "MORIRRRR",
            "vida",
            " ",
            ".",
            "¿",
            "\"",
            "AND",
            "*",
            "😭",
            "ꞌ",
            "\u{301}",
            "\0",
            "ßẞﬁ",
            "العربية",
        ];
        let mut next = || {
            *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(*random >> 40).expect("fits")
        };
        let count = next() % 12;
        (0..count).map(|_| PIECES[next() % PIECES.len()].to_owned() + if next() % 3 == 0 { "" } else { " " }).collect()
    }

    /// `COBIJO_FUZZ=10000000` is the deep tier's.
    #[test]
    fn nothing_that_is_typed_stops_folding_or_hearing() {
        let (lexicon, vocabulary) = (lexicon(), Vocabulary::new(&SearchWords::default(), Language::Spanish));
        let most = std::env::var("COBIJO_FUZZ").ok().and_then(|most| most.parse().ok()).unwrap_or(20_000_u64);
        let mut random = 20_261_124;
        for _ in 0..most {
            let text = typed(&mut random);
            let _ = crate::text::fold(&text);
            let _ = find(&lexicon, &Learned::default(), &vocabulary, &text);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_heard_to_its_end(text in "\\PC{0,200}") {
            let _ = by_rule(&lexicon(), &text);
        }
    }
}
