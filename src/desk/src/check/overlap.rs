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
    for (share, one, other) in shares(passages).into_iter().filter(|(share, ..)| *share > MOST) {
        let (share, most) = (format!("{:.0}", share * 100.0), format!("{:.0}", MOST * 100.0));
        let args = [("other", other.file.name.as_str()), ("share", &share), ("most", &most)];
        findings.error(one.file, 1, "same-as-another", &args);
    }
}

/// The largest share that any two pages of one language have in common, and which two.
pub fn largest(passages: &[Passage<'_>]) -> Option<(f64, String, String)> {
    let pages = shares(passages).into_iter().filter(|(_, one, _)| one.edition == Edition::Page);
    let most = pages.max_by(|(one, ..), (other, ..)| one.total_cmp(other));
    most.map(|(share, one, other)| (share, one.file.name.clone(), other.file.name.clone()))
}

/// Every two pages of one language and edition, with what they share. An easy-read edition says what pages say, in fewer words:
/// it is compared with its like.
fn shares<'p, 'a>(passages: &'p [Passage<'a>]) -> Vec<(f64, &'p Passage<'a>, &'p Passage<'a>)> {
    let pages: Vec<(&Passage<'_>, BTreeSet<String>)> =
        passages.iter().filter(|passage| passage.what == What::Page).map(|passage| (passage, runs(passage))).collect();
    let mut shares = Vec::new();
    for (at, (one, own)) in pages.iter().enumerate() {
        let like = |other: &Passage<'_>| other.locale == one.locale && other.edition == one.edition;
        for (other, theirs) in pages[..at].iter().filter(|(other, _)| like(other)) {
            let share = own.intersection(theirs).count() as f64 / own.len().min(theirs.len()).max(1) as f64;
            shares.push((share, *one, *other));
        }
    }
    shares
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
