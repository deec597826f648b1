//! Who can help now, in the reader's words.

use cobijo_base::content::{Claim, Contact, ContactKind, Need, Service, Status, local};
use cobijo_base::hours::{Hours, OpenState};
use cobijo_base::words::{Args, keys};

use super::{ContactShown, Library, Reader, Words, emergency, fell_back, shown};
use crate::directory::{Asked, Offered, OfferedContact, dial, next_of};
use crate::error::Error;

/// The most services in one list: nobody reads further, and a directory of thousands stays quick.
const MOST: usize = 60;

/// A contact as the reader sees it.
#[derive(Clone, Debug)]
pub struct ContactSeen {
    /// The contact.
    pub contact: Contact,
    /// As Android opens it.
    pub uri: String,
    /// Whether a link dials it on iOS (a `*` is not dialled there).
    pub ios_dials: bool,
    /// As a voice says its number.
    pub spoken: String,
    /// `open`, `closed` or `unknown`.
    pub open: &'static str,
    /// RFC 3339 with offset.
    pub opens_at: Option<String>,
    /// The same in words.
    pub hours: String,
    /// The date of the newest word on its number: a day, a month or a year.
    pub checked: Option<String>,
    /// That is unknown, or more than twelve months ago.
    pub stale: bool,
    /// What it leaves on the phone.
    pub traces: String,
    /// What to know before opening it, one sentence each.
    pub facts: Vec<String>,
    /// Where its number was seen and what to try next. Never in the emergency slot.
    pub note: String,
    /// Every statement with its source, by field: field, value, source, day seen.
    pub claims: Vec<(String, String, String, String)>,
}

/// A service as the reader sees it.
#[derive(Clone, Debug)]
pub struct ServiceSeen {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub what: String,
    /// Whom it is for, where not for everyone.
    pub serves: cobijo_base::content::Serves,
    /// The same in words.
    pub serves_text: Option<String>,
    /// What it answers.
    pub needs: Vec<Need>,
    /// The same in words.
    pub needs_text: Vec<String>,
    /// HSDS status.
    pub status: Status,
    /// What to know today.
    pub alert: Option<String>,
    /// How to be put through, where it has no contact of its own.
    pub reach_via: Option<String>,
    /// Whom to ask to be put through, where it has no contact of its own.
    pub ask: Option<ContactShown>,
    /// Its contacts, best first.
    pub contacts: Vec<ContactSeen>,
}

/// Who can help now.
#[derive(Clone, Debug)]
pub struct Help {
    /// The emergency slot.
    pub emergency: Option<ContactShown>,
    /// Services, best first.
    pub services: Vec<ServiceSeen>,
    /// What to say where there are none.
    pub none: Option<String>,
    /// What must be said first: that texts are in another language than asked for.
    pub notices: Vec<String>,
    /// That the reader's region has no contact of its own yet.
    pub region: Option<String>,
}

/// Who can help a reader.
pub fn help(library: &Library, reader: &Reader, asked: &Asked) -> Result<Help, Error> {
    library.read(|image| {
        let words = Words::whole(library, image, reader);
        let query = reader.query(asked.clone());
        let directory = library.directory(image, &reader.country)?;
        let offered = directory.offer(&query);
        // Who to try next, and whether the region has anything, do not depend on what was asked for.
        let anything = Asked { at: asked.at, ..Asked::default() };
        let mut general = if *asked == anything {
            offered.iter().take(MOST).cloned().collect()
        } else {
            directory.offer(&reader.query(anything))
        };
        general.truncate(MOST);
        let none = if directory.is_empty() {
            Some(words.say(keys::HELP_NO_COUNTRY, &Args::new().text("country", &reader.country)))
        } else if !offered.is_empty() {
            None
        } else if asked.needs.contains(&Need::Missing) {
            Some(words.get(keys::HELP_NONE_MISSING))
        } else if asked.offline && !directory.offer(&reader.query(Asked { offline: false, ..asked.clone() })).is_empty() {
            Some(words.get(keys::HELP_NEEDS_NETWORK))
        } else {
            Some(words.get(keys::HELP_NONE))
        };
        let ask = first_for(&general, Need::Listen, reader, &words);
        let mut services = Vec::with_capacity(offered.len());
        for service in offered.iter().take(MOST) {
            let next = next_of(&general, service.service).map(|next| local(&next.service.name, &reader.tag));
            services.push(see_service(service, next, ask.as_ref(), &words, reader, asked));
        }
        let region = match &reader.region {
            Some(region) if !offered.is_empty() && !directory.has_region(region, reader.audience) => {
                let name = image.region(&reader.country, region)?.unwrap_or_else(|| region.clone());
                Some(words.say(keys::HELP_NO_LOCAL, &Args::new().text("region", &name)))
            }
            _ => None,
        };
        let mut notices: Vec<String> = fell_back(image, reader, &words)?.into_iter().collect();
        let mut kinds = offered.iter().flat_map(|service| &service.contacts).map(|contact| contact.contact.kind);
        if asked.no_voice && !offered.is_empty() && kinds.all(|kind| matches!(kind, ContactKind::Call | ContactKind::InPerson)) {
            notices.push(words.get(keys::HELP_NO_VOICE));
        }
        Ok(Help { emergency: emergency(image, reader)?, services, none, notices, region })
    })
}

/// The first contact in a list for a need, as a button.
fn first_for(offered: &[Offered<'_>], need: Need, reader: &Reader, words: &Words<'_>) -> Option<ContactShown> {
    let listening = offered.iter().find(|offered| offered.service.needs.contains(&need) && !offered.contacts.is_empty())?;
    Some(shown(listening.service, listening.contacts.first()?.contact, reader, words))
}

fn see_service(
    offered: &Offered<'_>,
    next: Option<&str>,
    ask: Option<&ContactShown>,
    words: &Words<'_>,
    reader: &Reader,
    asked: &Asked,
) -> ServiceSeen {
    let service = offered.service;
    let text = |text: &cobijo_base::content::LocalText| (!text.is_empty()).then(|| local(text, &reader.tag).to_owned());
    ServiceSeen {
        id: service.id.clone(),
        name: local(&service.name, &reader.tag).to_owned(),
        what: local(&service.what, &reader.tag).to_owned(),
        serves: service.serves,
        serves_text: words.format(&format!("serves-{}", service.serves), &Args::new()),
        needs: service.needs.clone(),
        needs_text: service.needs.iter().map(|need| words.get(&format!("need-{need}"))).collect(),
        status: service.status,
        alert: text(&service.alert),
        reach_via: text(&service.reach_via),
        // Medical care is walked to; for any other institution a helpline is asked to put the reader through.
        ask: ask.filter(|_| offered.contacts.is_empty() && !service.needs.contains(&Need::Medical)).cloned(),
        contacts: offered.contacts.iter().map(|contact| see_contact(contact, service, next, words, reader, asked)).collect(),
    }
}

fn see_contact(
    offered: &OfferedContact<'_>,
    service: &Service,
    next: Option<&str>,
    words: &Words<'_>,
    reader: &Reader,
    asked: &Asked,
) -> ContactSeen {
    let contact = offered.contact;
    let (open, opens_at, hours) = hours(&offered.state, contact, words);
    let source = |claim: &Claim| {
        service.source(&claim.source).map_or_else(
            || words.get(keys::SOURCE_CHANNEL),
            |source| match &source.url {
                Some(url) => format!("{}, {url}", source.title),
                None => source.title.clone(),
            },
        )
    };
    let claims = contact
        .claims
        .iter()
        .map(|(field, claim)| (field.clone(), claim.value.plain(&reader.tag), source(claim), claim.seen_on.clone()));
    ContactSeen {
        uri: dial::android(contact, &service.country),
        ios_dials: dial::ios_dials(contact),
        spoken: words.spoken_number(contact),
        open,
        opens_at,
        hours,
        checked: offered.checked.map(str::to_owned),
        stale: offered.stale,
        traces: words.get(&format!("trace-{}", contact.kind)),
        facts: facts(contact, words, reader, asked),
        note: note(contact, offered, next, words),
        claims: claims.collect(),
        contact: contact.clone(),
    }
}

/// Open, closed or unknown: for JSON, and in words.
fn hours(state: &OpenState, contact: &Contact, words: &Words<'_>) -> (&'static str, Option<String>, String) {
    let clock = |time: &jiff::civil::DateTime| format!("{:02}:{:02}", time.hour(), time.minute());
    match state {
        // The clock may be wrong; what never closes is still said.
        OpenState::Unknown if contact.hours.as_ref().is_some_and(Hours::is_always) => {
            ("unknown", None, words.get(keys::OPEN_ALWAYS))
        }
        OpenState::Unknown => ("unknown", None, words.get(keys::HOURS_UNKNOWN)),
        OpenState::Open { until: None } => ("open", None, words.get(keys::OPEN_ALWAYS)),
        OpenState::Open { until: Some(until) } => {
            ("open", None, words.say(keys::OPEN_UNTIL, &Args::new().text("time", &clock(until))))
        }
        OpenState::Closed { opens: None, .. } => ("closed", None, words.get(keys::HOURS_UNKNOWN)),
        OpenState::Closed { opens: Some(opens), opens_at, today } => {
            let time = clock(opens);
            let text = if *today {
                words.say(keys::OPENS_TODAY, &Args::new().text("time", &time))
            } else {
                let weekday = words.get(&format!("weekday-{}", opens.weekday().to_monday_one_offset()));
                words.say(keys::OPENS_ON, &Args::new().text("weekday", &weekday).text("time", &time))
            };
            ("closed", opens_at.clone(), text)
        }
    }
}

/// What to know before opening a contact. What nobody has stated is left out, but for what the reader asked about.
pub fn facts(contact: &Contact, words: &Words<'_>, reader: &Reader, asked: &Asked) -> Vec<String> {
    let says = |field: &str| contact.claims.get(field).map(|claim| claim.value.plain(&reader.tag));
    let mut facts = vec![words.get(&format!("about-{}", contact.kind))];
    let mut tell = |key: &str, name: &'static str, value: &Option<String>| {
        if let Some(value) = value {
            facts.push(words.say(key, &Args::new().text(name, value)));
        }
    };
    tell(keys::EXTENSION, "extension", &contact.extension);
    tell(keys::MENU, "menu", &contact.menu);
    tell(keys::KEYWORD, "keyword", &contact.keyword);
    match says("alone").as_deref() {
        Some("yes") => facts.push(words.get(keys::ALONE_YES)),
        None if asked.alone => facts.push(words.get(keys::ALONE_UNKNOWN)),
        _ => {}
    }
    match says("asks_name").as_deref() {
        Some("yes") => facts.push(words.get(keys::ASKS_NAME_YES)),
        Some("no") => facts.push(words.get(keys::ASKS_NAME_NO)),
        None if contact.kind == ContactKind::Call => facts.push(words.get(keys::ASKS_NAME_ASK)),
        _ => {}
    }
    if contact.verify_first {
        facts.push(words.get(keys::VERIFY_FIRST));
    }
    if says("identity").as_deref() == Some("yes") {
        facts.push(words.get(keys::IDENTITY_YES));
    }
    if says("free").as_deref() == Some("yes") {
        facts.push(words.get(keys::FREE_YES));
    }
    if let Some(cost) = says("call_cost").filter(|cost| cost != "unknown") {
        facts.push(words.get(&format!("cost-{cost}")));
    }
    if let Some(claim) = contact.claims.get("sees") {
        let sees: Vec<String> = claim.value.words().iter().map(|what| words.get(&format!("sees-{what}"))).collect();
        facts.push(words.say(keys::SEES, &Args::new().text("what", &sees.join(", "))));
    }
    facts.extend(["after", "may_tell"].iter().filter_map(|field| says(field)));
    if !contact.note.is_empty() {
        facts.push(local(&contact.note, &reader.tag).to_owned());
    }
    facts
}

/// The one calm line below the button.
fn note(contact: &Contact, offered: &OfferedContact<'_>, next: Option<&str>, words: &Words<'_>) -> String {
    if let Some(assured) = &contact.assured_on {
        let line = words.say(keys::ASSURED, &Args::new().text("when", &words.month_year(assured)));
        return if offered.stale { format!("{line} {}", words.get(keys::STALE)) } else { line };
    }
    let when = offered.checked.map(|date| words.month_year(date));
    let thing = match contact.kind {
        ContactKind::App => "app",
        kind if dial::is_dialled(kind) => "number",
        _ => "address",
    };
    let mut args = Args::new().text("thing", thing);
    if let Some(when) = &when {
        args = args.text("when", when);
    }
    if let Some(next) = next {
        args = args.text("next", next);
    }
    let key = match (&when, next) {
        (Some(_), Some(_)) => keys::SEEN_NEXT,
        (Some(_), None) => keys::SEEN,
        (None, Some(_)) => keys::SEEN_UNKNOWN_NEXT,
        (None, None) => keys::SEEN_UNKNOWN,
    };
    let line = words.say(key, &args);
    if offered.stale && when.is_some() { format!("{line} {}", words.get(keys::STALE)) } else { line }
}
