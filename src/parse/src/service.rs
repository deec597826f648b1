//! A service file: `content/directory/<country>/<id>.toml`. Every statement in it is a claim with a source, or unknown.

use std::collections::BTreeMap;

use cobijo_base::content::{
    Audience, Claim, ClaimValue, Contact, ContactKind, LocalText, Need, Serves, Service, ServiceSource, Status, first_day,
};
use serde::Deserialize;
use toml::{Spanned, Table, Value};

use crate::{Findings, SourceFile, hours as opening, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: Spanned<String>,
    country: Spanned<String>,
    #[serde(default)]
    regions: Vec<Spanned<String>>,
    status: Spanned<String>,
    ships: Spanned<String>,
    #[serde(default)]
    emergency: bool,
    #[serde(default)]
    adults_only: bool,
    pair: Option<String>,
    needs: Vec<Spanned<String>>,
    audiences: Vec<Spanned<String>>,
    serves: Spanned<String>,
    zone: Option<Spanned<String>>,
    operator: String,
    researched_on: Spanned<String>,
    name: Spanned<LocalText>,
    what: Spanned<LocalText>,
    #[serde(default)]
    alert: LocalText,
    #[serde(default)]
    reach_via: LocalText,
    #[serde(default)]
    contact: Vec<RawContact>,
    #[serde(default)]
    source: BTreeMap<String, RawSource>,
    #[serde(default)]
    conflict: Vec<RawConflict>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    title: String,
    url: Option<String>,
    kind: Spanned<String>,
    dated: Option<Spanned<String>>,
    seen_on: Spanned<String>,
    /// For the people who check; it does not travel.
    #[serde(rename = "supports")]
    _supports: Option<String>,
}

/// What sources disagree on. It stays in the file, for the people who call.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawConflict {
    about: Spanned<String>,
    #[serde(rename = "text")]
    _text: String,
    decision: Option<String>,
}

/// Gives [`RawContact`] one optional claim per field, and the list of them.
macro_rules! raw_contact {
    ($($field:ident),+) => {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct RawContact {
            id: Spanned<String>,
            kind: Spanned<String>,
            ships: Option<Spanned<String>>,
            extension: Option<String>,
            menu: Option<String>,
            keyword: Option<String>,
            #[serde(default)]
            note: LocalText,
            assured_on: Option<Spanned<String>>,
            $($field: Option<Spanned<Table>>),+
        }

        impl RawContact {
            fn claims(&self) -> Vec<(&'static str, &Spanned<Table>)> {
                let mut claims = Vec::new();
                $(if let Some(claim) = &self.$field { claims.push((stringify!($field), claim)); })+
                claims
            }
        }
    };
}
raw_contact!(number, address, hours, alone, under_18, asks_name, sees, call_cost, free, identity, after, may_tell);

/// The words a claim may say; empty: anything.
fn vocabulary(field: &str) -> &'static [&'static str] {
    match field {
        "alone" | "under_18" | "asks_name" | "free" | "identity" => &["yes", "no", "unknown"],
        "call_cost" => &["none-even-without-credit", "normal-call", "data", "unknown"],
        "sees" => &["number", "profile", "email", "ip", "unknown"],
        _ => &[],
    }
}

/// What a file of the directory says of how far it may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ships {
    /// To everyone it serves.
    Everyone,
    /// To caregivers, under "to be confirmed".
    Caregivers,
    /// Not at all.
    Nobody,
}

impl Ships {
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "recheck-then-ship" | "ship-911-089-only" => Some(Self::Everyone),
            "verify-first" => Some(Self::Caregivers),
            "do-not-ship" => Some(Self::Nobody),
            _ => None,
        }
    }
}

/// A service with what has to be checked against the rest.
pub struct ReadService {
    /// The service.
    pub service: Service,
    /// How far it may go.
    pub ships: Ships,
    /// The file, for findings.
    pub file: SourceFile,
}

struct Reading<'a> {
    file: &'a SourceFile,
    country: &'a str,
    /// The release's date: hours are compiled from it on.
    published: &'a str,
    findings: &'a mut Findings,
}

impl Reading<'_> {
    fn error<T>(&mut self, at: &Spanned<T>, rule: &'static str, args: &[(&'static str, &str)]) {
        let line = toml_file::line(self.file, 0, &at.span());
        self.findings.error(self.file, line, rule, args);
    }

    fn word<T>(&mut self, word: &Spanned<String>, field: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = read(word.get_ref());
        if found.is_none() {
            self.error(word, "unknown-value", &[("field", field), ("value", word.get_ref())]);
        }
        found
    }

    /// A day that is not after the release's own: nobody has confirmed anything in the future.
    fn day(&mut self, day: &Spanned<String>) -> Option<String> {
        let text = day.get_ref();
        let fits = text.parse::<jiff::civil::Date>().is_ok() && text.len() == 10 && text.as_str() <= self.published;
        if !fits {
            self.error(day, "bad-date", &[("value", text)]);
        }
        fits.then(|| text.clone())
    }

    fn words<T>(&mut self, words: &[Spanned<String>], field: &'static str, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
        words.iter().filter_map(|word| self.word(word, field, &read)).collect()
    }
}

/// Reads a service file.
pub fn read(file: SourceFile, published: &str, findings: &mut Findings) -> Option<ReadService> {
    let raw: Raw = toml_file::read(&file, &file.text, 0, findings)?;
    let country = raw.country.get_ref().clone();
    let mut reading = Reading { file: &file, country: &country, published, findings };
    let id = raw.id.get_ref().clone();
    if !file.name.ends_with(&format!("/{id}.toml")) {
        reading.error(&raw.id, "id-is-not-file-name", &[("id", &id)]);
    }
    if !(country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase()) || country == "INT") {
        reading.error(&raw.country, "unknown-value", &[("field", "country"), ("value", &country)]);
    }
    for region in &raw.regions {
        if !region.get_ref().starts_with(&format!("{country}-")) {
            reading.error(region, "region-outside-country", &[("region", region.get_ref()), ("country", &country)]);
        }
    }
    for text in [&raw.name, &raw.what] {
        if text.get_ref().is_empty() {
            reading.error(text, "missing-field", &[("field", "es-MX")]);
        }
    }
    let ships = reading.word(&raw.ships, "ships", Ships::from_word).unwrap_or(Ships::Nobody);
    for conflict in raw.conflict.iter().filter(|conflict| conflict.decision.is_none()) {
        reading.error(&conflict.about, "conflict-open", &[("about", conflict.about.get_ref())]);
    }
    let sources = read_sources(&raw, &mut reading);
    let status = reading.word(&raw.status, "status", Status::from_word);
    let serves = reading.word(&raw.serves, "serves", Serves::from_word);
    let needs = reading.words(&raw.needs, "needs", Need::from_word);
    let audiences = reading.words(&raw.audiences, "audiences", Audience::from_word);
    if raw.contact.is_empty() && raw.reach_via.is_empty() {
        reading.error(&raw.id, "service-without-contact", &[("id", &id)]);
    }
    let contacts: Vec<Contact> = raw
        .contact
        .iter()
        .filter_map(|contact| read_contact(contact, &id, &sources, raw.researched_on.get_ref(), &mut reading))
        .collect();
    let hours_need_zone = contacts.iter().any(|contact| contact.hours.as_ref().is_some_and(|hours| !hours.is_always()));
    if hours_need_zone && raw.zone.is_none() {
        reading.error(&raw.id, "hours-without-zone", &[("id", &id)]);
    }
    let service = Service {
        id,
        country: country.clone(),
        regions: raw.regions.into_iter().map(Spanned::into_inner).collect(),
        status: status?,
        alert: raw.alert,
        emergency: raw.emergency,
        needs,
        audiences,
        adults_only: raw.adults_only,
        pair: raw.pair,
        serves: serves?,
        reach_via: raw.reach_via,
        zone: raw.zone.map(Spanned::into_inner),
        operator: raw.operator,
        name: raw.name.into_inner(),
        what: raw.what.into_inner(),
        contacts,
        sources,
    };
    Some(ReadService { service, ships, file })
}

fn read_sources(raw: &Raw, reading: &mut Reading<'_>) -> Vec<ServiceSource> {
    const KINDS: &[&str] = &["operator", "state", "press", "partner", "repository", "call"];
    let mut sources = Vec::new();
    for (id, source) in &raw.source {
        if !KINDS.contains(&source.kind.get_ref().as_str()) {
            let args = [("value", source.kind.get_ref().as_str()), ("known", &KINDS.join(" "))];
            reading.error(&source.kind, "unknown-source-kind", &args);
        }
        if source.seen_on.get_ref().parse::<jiff::civil::Date>().is_err() {
            reading.error(&source.seen_on, "bad-date", &[("value", source.seen_on.get_ref())]);
        }
        if let Some(dated) = &source.dated
            && first_day(dated.get_ref()).is_none()
        {
            reading.error(dated, "bad-date", &[("value", dated.get_ref())]);
        }
        sources.push(ServiceSource {
            id: id.clone(),
            title: source.title.clone(),
            url: source.url.clone(),
            kind: source.kind.get_ref().clone(),
            dated: source.dated.as_ref().map(|dated| dated.get_ref().clone()),
            seen_on: source.seen_on.get_ref().clone(),
        });
    }
    sources
}

fn read_contact(
    raw: &RawContact,
    service: &str,
    sources: &[ServiceSource],
    researched_on: &str,
    reading: &mut Reading<'_>,
) -> Option<Contact> {
    let id = raw.id.get_ref();
    if !id.starts_with(&format!("{service}.")) {
        reading.error(&raw.id, "contact-id", &[("id", id), ("service", service)]);
    }
    let kind = reading.word(&raw.kind, "kind", ContactKind::from_word)?;
    let ships = match &raw.ships {
        Some(word) => reading.word(word, "ships", Ships::from_word).unwrap_or(Ships::Nobody),
        None => Ships::Everyone,
    };
    let assured_on = raw.assured_on.as_ref().and_then(|day| reading.day(day));
    let mut claims = BTreeMap::new();
    for (field, table) in raw.claims() {
        if let Some(claim) = read_claim(field, table, sources, researched_on, reading) {
            claims.insert(field.to_owned(), claim);
        }
    }
    let plain = |field: &str| claims.get(field).map(|claim: &Claim| claim.value.plain("es-MX"));
    let dialled = matches!(kind, ContactKind::Call | ContactKind::Sms | ContactKind::Whatsapp);
    let wanted = if dialled { "number" } else { "address" };
    let Some(number) = plain(wanted) else {
        reading.error(&raw.id, "missing-field", &[("field", wanted)]);
        return None;
    };
    if dialled && (number.is_empty() || !number.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '*' | '#' | '+'))) {
        reading.error(&raw.id, "undialable", &[("number", &number)]);
    }
    let hours = match (plain("hours"), &raw.hours) {
        (Some(text), Some(table)) if text != "unknown" => match opening::compile_hours(&text, reading.country, reading.published)
        {
            Ok(hours) => Some(hours),
            Err(error) => {
                reading.error(table, "hours", &[("hours", &text), ("reason", &error.to_string())]);
                None
            }
        },
        _ => None,
    };
    let is_address = match kind {
        ContactKind::Chat | ContactKind::WebForm => number.starts_with("https://") || number.starts_with("http://"),
        ContactKind::Email => number.split('@').count() == 2 && !number.contains([' ', ':', '/']),
        _ => true,
    };
    if !is_address {
        reading.error(&raw.id, "no-address", &[("address", &number)]);
    }
    if ships == Ships::Nobody {
        return None;
    }
    if plain("call_cost").as_deref() == Some("none-even-without-credit") && !(number.starts_with("800") || number.len() <= 5) {
        reading.error(&raw.id, "ordinary-number-called-free", &[("number", &number)]);
    }
    Some(Contact {
        id: id.clone(),
        kind,
        number,
        extension: raw.extension.clone(),
        menu: raw.menu.clone(),
        keyword: raw.keyword.clone(),
        hours,
        claims,
        note: raw.note.clone(),
        verify_first: ships == Ships::Caregivers,
        assured_on,
    })
}

fn read_claim(
    field: &'static str,
    table: &Spanned<Table>,
    sources: &[ServiceSource],
    researched_on: &str,
    reading: &mut Reading<'_>,
) -> Option<Claim> {
    let mut value = None;
    let mut source = None;
    let mut text = LocalText::new();
    for (key, entry) in table.get_ref() {
        match (key.as_str(), entry) {
            ("value", Value::String(word)) => value = Some(ClaimValue::Word(word.clone())),
            ("value", Value::Array(words)) => {
                value = Some(ClaimValue::Many(words.iter().filter_map(Value::as_str).map(str::to_owned).collect()));
            }
            ("source", Value::String(id)) => source = Some(id.clone()),
            (locale, Value::String(sentence)) if matches!(field, "after" | "may_tell") => {
                text.insert(locale.to_owned(), sentence.clone());
            }
            (key, _) => reading.error(table, "unknown-field", &[("field", key)]),
        }
    }
    let value = value.or_else(|| (!text.is_empty()).then_some(ClaimValue::Text(text)));
    let Some(value) = value else {
        reading.error(table, "claim-without-value", &[("field", field)]);
        return None;
    };
    let words: Vec<&str> = match &value {
        ClaimValue::Word(word) => vec![word],
        ClaimValue::Many(words) => words.iter().map(String::as_str).collect(),
        ClaimValue::Text(_) => Vec::new(),
    };
    let known = vocabulary(field);
    for word in &words {
        if !known.is_empty() && !known.contains(word) {
            reading.error(table, "unknown-value", &[("field", field), ("value", word)]);
        }
    }
    if words == ["unknown"] {
        return None;
    }
    let Some(source) = source else {
        reading.error(table, "claim-without-source", &[("field", field)]);
        return None;
    };
    let seen_on = match sources.iter().find(|known| known.id == source) {
        Some(known) => known.seen_on.clone(),
        None if source == "channel" => researched_on.to_owned(),
        None => {
            reading.error(table, "unknown-source", &[("source", &source)]);
            return None;
        }
    };
    Some(Claim { value, source, seen_on })
}
