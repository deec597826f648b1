//! `cobijo gate`: what still stands between this content and a public release, by the person who can do it.

use std::path::Path;

use cobijo_base::content::{Audience, Release};
use cobijo_parse::{Signatures, read_content};
use jiff::civil::Date;
use serde::Serialize;

use crate::calls::{due, is_called};
use crate::check::{Passage, check};
use crate::review::{Role, units};

/// One kind of work that blocks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Blocker {
    /// Who can do it: `editor`, `practitioner`, `lawyer`, `youth`, `speaker`, `caller`.
    pub who: String,
    /// What: `errors`, `warnings`, `unsigned`, `expired`, `wishes`, `uncalled`, `due`.
    pub what: String,
    /// In which language, where it matters.
    pub locale: Option<String>,
    /// How many.
    pub count: usize,
    /// An estimate of the time, in minutes.
    pub minutes: usize,
    /// Without it the reader sees something safe: it does not stop a release.
    pub softened: bool,
}

/// Minutes for a call, with what comes after it.
const CALL: usize = 12;
/// Minutes for an error or a warning.
const MEND: usize = 5;

/// Everything that blocks on a day; none: it may be public.
pub fn gate(folder: &Path, at: Date) -> Vec<Blocker> {
    let checked = check(folder, Some(at));
    let content = read_content(folder);
    let passages = Passage::all(&content);
    let (errors, _) = checked.counts();
    let mut blockers = Vec::new();
    let mut add = |who: &str, what: &str, locale: Option<&str>, count: usize, seconds: usize, softened: bool| {
        if count > 0 {
            let minutes = (count * seconds).div_ceil(60);
            let locale = locale.map(str::to_owned);
            blockers.push(Blocker { who: who.to_owned(), what: what.to_owned(), locale, count, minutes, softened });
        }
    };
    add("editor", "errors", None, errors, MEND * 60, false);
    let unread = |rule: &str| ["sibling-changed", "siblings-unread", "missing-sibling"].contains(&rule);
    let drafts = checked.findings.iter().filter(|finding| unread(finding.rule)).count();
    add("editor", "unread", None, drafts, MEND * 60, false);
    let wishes = checked.findings.iter().filter(|finding| finding.rule.starts_with("review-")).count();
    add("editor", "wishes", None, wishes, MEND * 60, false);
    for words in content.words.iter().filter(|words| words.complete) {
        for role in [Role::Practitioner, Role::Lawyer, Role::Youth] {
            let all = units(&passages, role, &words.locale, &[]);
            let (unsigned, expired) = signatures(&all, &content.signatures, role, &words.locale, at);
            // A public release shows the fallback of a legal sentence that no lawyer has signed.
            let softened = role == Role::Lawyer;
            add(role.as_str(), "unsigned", Some(&words.locale), unsigned, role.seconds(), softened);
            add(role.as_str(), "expired", Some(&words.locale), expired, role.seconds(), softened);
        }
    }
    if let Some(release) = &content.release {
        add("caller", "uncalled", None, uncalled(release), CALL * 60, false);
        let countries = release_countries(release);
        let old = countries.iter().flat_map(|country| due(folder, release, country, at));
        let old = old.filter(|one| one.why == crate::calls::Why::Old).count();
        add("caller", "due", None, old, CALL * 60, false);
    }
    blockers.sort_by_key(|blocker: &Blocker| WHO.iter().position(|who| *who == blocker.who));
    blockers
}

/// The order in which a list names people.
const WHO: [&str; 5] = ["editor", "practitioner", "lawyer", "youth", "caller"];

fn signatures(all: &[crate::review::Unit], signed: &Signatures, role: Role, locale: &str, at: Date) -> (usize, usize) {
    let (mut unsigned, mut expired) = (0, 0);
    for unit in all {
        match signed.of(locale, &unit.text, role.as_str()) {
            None => unsigned += 1,
            Some(signature) => {
                let day = format!("{}-01", signature.month).parse::<Date>();
                let days = day.map_or(i32::MAX, |day| (at - day).get_days());
                expired += usize::from(days > role.holds());
            }
        }
    }
    (unsigned, expired)
}

/// Contacts for teenagers that nobody has confirmed, but for the emergency number and what no one can call.
fn uncalled(release: &Release) -> usize {
    let for_teens = release.services.iter().filter(|service| service.audiences.contains(&Audience::Teen) && !service.emergency);
    for_teens.flat_map(|service| &service.contacts).filter(|contact| is_called(contact) && contact.assured_on.is_none()).count()
}

fn release_countries(release: &Release) -> Vec<String> {
    let mut countries: Vec<String> = release.services.iter().map(|service| service.country.clone()).collect();
    countries.sort();
    countries.dedup();
    countries
}
