//! Who can help now.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::ContactButton;
use crate::visit;

/// What a reader needs. The place and the audience are the visit's.
#[derive(Clone, Debug, Default, uniffi::Record)]
pub struct HelpRequest {
    /// `listen crisis report take-down police legal protection medical trafficking violence missing`; empty: anything. A word
    /// that is not one of them is passed over.
    #[uniffi(default = [])]
    pub needs: Vec<String>,
    /// RFC 3339 with offset; none: now, by the phone's clock.
    #[uniffi(default = None)]
    pub at: Option<String>,
    /// Without an adult.
    #[uniffi(default = false)]
    pub alone: bool,
    /// Without speaking: what can be written comes first.
    #[uniffi(default = false)]
    pub no_voice: bool,
    /// Without credit.
    #[uniffi(default = false)]
    pub no_credit: bool,
    /// Without the internet.
    #[uniffi(default = false)]
    pub offline: bool,
}

/// A statement about a contact, with where and when it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ClaimSeen {
    /// Which field it states.
    #[serde(skip)]
    pub field: String,
    /// What it states.
    pub value: String,
    /// Where it was read.
    pub source: String,
    /// The day on which we saw it.
    pub seen_on: String,
}

/// Whether a link dials it, by platform. Where it does not, show the number large, to be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct DialableByLink {
    /// Android.
    pub android: bool,
    /// iOS (it does not dial `*`).
    pub ios: bool,
}

/// One way to reach a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ContactEntry {
    /// `<service>.<kind>`.
    pub id: String,
    /// `call sms whatsapp chat web-form email app in-person`.
    pub kind: String,
    /// The same in the reader's words.
    pub label: String,
    /// The number as published, or the address.
    pub number: String,
    /// An extension to ask for.
    pub extension: Option<String>,
    /// The option to choose in the menu.
    pub menu: Option<String>,
    /// The word to send first.
    pub keyword: Option<String>,
    /// As Android opens it.
    pub uri: String,
    /// Whether a link dials it.
    pub dialable_by_link: DialableByLink,
    /// The number as a voice says it.
    pub spoken: String,
    /// `open`, `closed` or `unknown`.
    pub open: String,
    /// When it opens next, RFC 3339; none where it is open or unknown.
    pub opens_at: Option<String>,
    /// The same in words.
    pub hours: String,
    /// Whether it can be used without an adult: `yes no unknown`.
    pub alone: String,
    /// Whether they ask for a name: `yes no unknown`.
    pub asks_name: String,
    /// What they see of the reader, as far as we know: `number profile email ip`.
    pub sees: Vec<String>,
    /// `none-even-without-credit normal-call data unknown`.
    pub call_cost: String,
    /// Whom they may tell; none: we do not know.
    pub may_tell: Option<String>,
    /// What happens next; none: we do not know.
    pub after: Option<String>,
    /// What it leaves on the phone, in plain words.
    pub traces: String,
    /// HSDS status of the service: `active inactive defunct temporarily-closed`.
    pub status: String,
    /// What to know today.
    pub alert: Option<String>,
    /// The date of the newest word on its number (a day, a month or a year); none: unknown.
    pub checked: Option<String>,
    /// That is unknown, or more than twelve months ago.
    pub stale: bool,
    /// The day a person confirmed it by using it; none: nobody has.
    pub assured_on: Option<String>,
    /// Every statement about it.
    #[serde(serialize_with = "by_field")]
    pub claims: Vec<ClaimSeen>,
    /// What to know before opening it, one sentence each.
    pub facts: Vec<String>,
    /// One calm line, below the button: where the number was seen, and what to try if nobody answers.
    pub note: String,
}

/// A service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ServiceEntry {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is, in one sentence.
    pub what: String,
    /// `everyone women-and-girls lgbtq`. The reader is never asked which they are.
    pub serves: String,
    /// The same in words, where it is not for everyone.
    pub serves_text: Option<String>,
    /// What it answers, most fitting first.
    pub needs: Vec<String>,
    /// The same in words.
    pub needs_text: Vec<String>,
    /// How to be put through, where it has no contact of its own.
    pub reach_via: Option<String>,
    /// Whom to ask to be put through, where it has no contact of its own.
    pub ask: Option<ContactButton>,
    /// Its contacts, best first.
    pub contacts: Vec<ContactEntry>,
}

/// Who can help now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct HelpScreen {
    /// The emergency slot: never a row of the list.
    pub emergency: Option<ContactButton>,
    /// Services, best first.
    pub services: Vec<ServiceEntry>,
    /// What to say where there are none.
    pub none: Option<String>,
    /// To be shown first: that texts are in another language than asked for.
    pub notices: Vec<String>,
    /// That the reader's region has no contact of its own yet.
    pub region: Option<String>,
    /// BCP 47 tag of the texts.
    pub locale: String,
    /// It is not the locale that was asked for.
    pub fell_back: bool,
}

impl HelpScreen {
    pub(crate) fn from_visit(help: visit::Help, reader: &visit::Reader, label: impl Fn(&str) -> String) -> Self {
        Self {
            emergency: help.emergency.map(ContactButton::from),
            services: help.services.into_iter().map(|service| ServiceEntry::from_visit(service, &label)).collect(),
            none: help.none,
            notices: help.notices,
            region: help.region,
            locale: reader.tag.clone(),
            fell_back: reader.fell_back,
        }
    }
}

impl ServiceEntry {
    fn from_visit(service: visit::ServiceSeen, label: &impl Fn(&str) -> String) -> Self {
        let (status, alert) = (service.status.as_str(), service.alert);
        let contact = |contact| ContactEntry::from_visit(contact, status, alert.clone(), label);
        Self {
            id: service.id,
            name: service.name,
            what: service.what,
            serves: service.serves.as_str().to_owned(),
            serves_text: service.serves_text,
            needs: service.needs.iter().map(|need| need.as_str().to_owned()).collect(),
            needs_text: service.needs_text,
            reach_via: service.reach_via,
            ask: service.ask.map(ContactButton::from),
            contacts: service.contacts.into_iter().map(contact).collect(),
        }
    }
}

impl ContactEntry {
    fn from_visit(seen: visit::ContactSeen, status: &str, alert: Option<String>, label: &impl Fn(&str) -> String) -> Self {
        let claims: Vec<ClaimSeen> =
            seen.claims.into_iter().map(|(field, value, source, seen_on)| ClaimSeen { field, value, source, seen_on }).collect();
        let says = |field: &str| claims.iter().find(|claim| claim.field == field).map(|claim| claim.value.clone());
        let or_unknown = |field: &str| says(field).unwrap_or_else(|| "unknown".to_owned());
        let contact = seen.contact;
        Self {
            kind: contact.kind.as_str().to_owned(),
            label: label(contact.kind.as_str()),
            alone: or_unknown("alone"),
            asks_name: or_unknown("asks_name"),
            sees: says("sees").map(|sees| sees.split(", ").map(str::to_owned).collect()).unwrap_or_default(),
            call_cost: or_unknown("call_cost"),
            may_tell: says("may_tell"),
            after: says("after"),
            id: contact.id,
            number: contact.number,
            extension: contact.extension,
            menu: contact.menu,
            keyword: contact.keyword,
            dialable_by_link: DialableByLink { android: !seen.uri.is_empty(), ios: seen.ios_dials && !seen.uri.is_empty() },
            uri: seen.uri,
            spoken: seen.spoken,
            open: seen.open.to_owned(),
            opens_at: seen.opens_at,
            hours: seen.hours,
            traces: seen.traces,
            status: status.to_owned(),
            alert,
            checked: seen.checked,
            stale: seen.stale,
            assured_on: contact.assured_on,
            claims,
            facts: seen.facts,
            note: seen.note,
        }
    }
}

/// In JSON, claims are an object by field.
fn by_field<S: Serializer>(claims: &[ClaimSeen], serializer: S) -> Result<S::Ok, S::Error> {
    claims.iter().map(|claim| (claim.field.as_str(), claim)).collect::<BTreeMap<_, _>>().serialize(serializer)
}
