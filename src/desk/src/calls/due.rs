//! Which contacts are to be called, and when.

use std::collections::BTreeSet;
use std::path::Path;

use cobijo_base::content::{Audience, Contact, ContactKind, Release};
use jiff::civil::Date;
use serde::Serialize;

use super::{Outcome, log};

/// Days for which a call holds.
const HOLDS: i32 = 90;
/// Days for the ten contacts that a teenager sees first.
const FIRST_HOLDS: i32 = 30;
/// How many those are.
const FIRST: usize = 10;

/// Why a contact is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It did not answer last time: once more before it is withdrawn.
    Failed,
    /// Nobody has ever called it.
    Never,
    /// The last call is too long ago.
    Old,
}

/// A contact to call.
#[derive(Clone, Debug, Serialize)]
pub struct Due {
    /// The contact.
    pub contact: String,
    /// Its service's name.
    pub name: String,
    /// The number.
    pub number: String,
    /// Why.
    pub why: Why,
    /// The last call that was answered.
    pub assured_on: Option<String>,
    /// It is one of the ten that a teenager sees first.
    pub first: bool,
}

/// The contacts of a country that are to be called by a day, the most urgent first. Forms and apps are nobody to call.
pub fn due(folder: &Path, release: &Release, country: &str, at: Date) -> Vec<Due> {
    let calls = log(folder);
    let first = first_ten(release, country);
    let mut due = Vec::new();
    for service in release.services.iter().filter(|service| service.country == country && !service.emergency) {
        for contact in service.contacts.iter().filter(|contact| is_called(contact)) {
            let last = calls.iter().rev().find(|call| call.contact == contact.id);
            let failed = last.is_some_and(|call| call.outcome != Outcome::Answered);
            let first = first.contains(contact.id.as_str());
            let holds = if first { FIRST_HOLDS } else { HOLDS };
            let age = contact.assured_on.as_ref().and_then(|day| day.parse::<Date>().ok()).map(|day| (at - day).get_days());
            let why = match (failed, age) {
                (true, _) => Why::Failed,
                (false, None) => Why::Never,
                (false, Some(days)) if days > holds => Why::Old,
                _ => continue,
            };
            due.push(Due {
                contact: contact.id.clone(),
                name: cobijo_base::content::local(&service.name, &release.default_locale).to_owned(),
                number: contact.number.clone(),
                why,
                assured_on: contact.assured_on.clone(),
                first,
            });
        }
    }
    // What was withdrawn is in no release, and still waits for somebody to find the right number.
    let withdrawn = calls.iter().filter(|call| call.contact.starts_with(&format!("{}-", country.to_ascii_lowercase())));
    for call in withdrawn.filter(|call| call.outcome != Outcome::Answered) {
        let last = calls.iter().rev().find(|other| other.contact == call.contact);
        let ships = release.services.iter().flat_map(|service| &service.contacts).any(|contact| contact.id == call.contact);
        if last == Some(call) && !ships {
            due.push(Due {
                contact: call.contact.clone(),
                name: String::new(),
                number: call.number.clone(),
                why: Why::Failed,
                assured_on: None,
                first: false,
            });
        }
    }
    due.sort_by_key(|one| (!one.first, one.why, one.contact.clone()));
    due
}

/// Whether a person can call or write to it.
pub fn is_called(contact: &Contact) -> bool {
    matches!(contact.kind, ContactKind::Call | ContactKind::Sms | ContactKind::Whatsapp | ContactKind::Chat)
}

/// The first contacts of a teenager's country, in the order of the directory.
fn first_ten<'a>(release: &'a Release, country: &str) -> BTreeSet<&'a str> {
    let for_teens = release.services.iter().filter(|service| {
        service.country == country
            && !service.emergency
            && service.regions.is_empty()
            && service.audiences.contains(&Audience::Teen)
    });
    let contacts = for_teens.flat_map(|service| &service.contacts).filter(|contact| is_called(contact));
    contacts.take(FIRST).map(|contact| contact.id.as_str()).collect()
}
