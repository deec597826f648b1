//! Danger in a reader's words, by the rules of `content/danger/`: what is meant (who, what, when, where, negated or not), not which
//! sentence it is.

mod hearing;
mod lexicon;

use std::collections::BTreeSet;

use cobijo_base::content::{DangerKind, Who};

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
pub fn find(lexicon: &Lexicon, text: &str) -> Option<Heard> {
    let mut hearing = Hearing::of(lexicon, text);
    let count = hearing.count();
    let mut hushed = BTreeSet::new();
    for quiet in &lexicon.quiet {
        if count <= quiet.most && hearing.hears(&quiet.when) && !hearing.hears(&quiet.but) {
            hushed.extend(quiet.kinds.iter().copied());
        }
    }
    for (place, rule) in lexicon.rules.iter().enumerate() {
        if count > rule.most || hushed.contains(&rule.kind) && !rule.loud {
            continue;
        }
        let mut groups = Vec::with_capacity(rule.all.len());
        for group in &rule.all {
            let mut spans = hearing.occurrences(group);
            if !rule.negated {
                spans.retain(|span| !hearing.is_negated(span.0));
            }
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
        let words = found.into_iter().map(|span| hearing.said(span)).collect();
        return Some(Heard { kind: rule.kind, who: rule.who, topic: rule.topic.clone(), rule: Some(place + 1), words });
    }
    None
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
