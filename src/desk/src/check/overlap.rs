//! Pages that say the same: the share of runs of five words that two pages of one language have in common.

use std::collections::BTreeSet;

use cobijo_base::content::Edition;
use cobijo_base::text;
use cobijo_parse::Findings;

use super::passage::{Part, Passage, What};

/// How many words a run has.
const RUN: usize = 5;
/// The most that two pages may have in common, outside shared parts.
const MOST: f64 = 0.15;

pub fn check(passages: &[Passage<'_>], findings: &mut Findings) {
    let pages: Vec<(&Passage<'_>, BTreeSet<String>)> =
        passages.iter().filter(|passage| passage.what == What::Page).map(|passage| (passage, runs(passage))).collect();
    for (at, (one, own)) in pages.iter().enumerate() {
        for (other, theirs) in &pages[..at] {
            // An easy-read edition says what pages say, in fewer words: it is compared with its like.
            if one.locale != other.locale || one.edition != other.edition {
                continue;
            }
            let share = own.intersection(theirs).count() as f64 / own.len().min(theirs.len()).max(1) as f64;
            if share > MOST {
                let (share, most) = (format!("{:.0}", share * 100.0), format!("{:.0}", MOST * 100.0));
                let args = [("other", other.file.name.as_str()), ("share", &share), ("most", &most)];
                findings.error(one.file, 1, "same-as-another", &args);
            }
        }
    }
}

/// The runs of five words of what is a page's own.
fn runs(passage: &Passage<'_>) -> BTreeSet<String> {
    let own = passage.texts.iter().filter(|text| !text.shared && text.part != Part::Label);
    own.flat_map(|text| {
        let words: Vec<String> = text::words(text.text).collect();
        words.windows(RUN).map(|run| run.join(" ")).collect::<Vec<_>>()
    })
    .collect()
}

/// The largest share that any two pages of one language have in common, and which two.
pub fn largest(passages: &[Passage<'_>]) -> Option<(f64, String, String)> {
    let pages: Vec<(&Passage<'_>, BTreeSet<String>)> = passages
        .iter()
        .filter(|passage| passage.what == What::Page && passage.edition == Edition::Page)
        .map(|passage| (passage, runs(passage)))
        .collect();
    let mut best: Option<(f64, String, String)> = None;
    for (at, (one, own)) in pages.iter().enumerate() {
        for (other, theirs) in pages[..at].iter().filter(|(other, _)| other.locale == one.locale) {
            let share = own.intersection(theirs).count() as f64 / own.len().min(theirs.len()).max(1) as f64;
            if best.as_ref().is_none_or(|(most, _, _)| share > *most) {
                best = Some((share, one.file.name.clone(), other.file.name.clone()));
            }
        }
    }
    best
}
