//! The engine: from a reader's place, audience, need and hour to services in order.
//!
//! The rules are DESIGN section 5's: the country or international, never another country; open before closed; nobody is
//! asked their gender; for a teenager a service for women only never stands first or alone, one that turns under-18s away
//! not at all, and no message goes to a number that nobody has confirmed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use cobijo_base::content::{Audience, Contact, ContactKind, Need, Serves, Service, Status};
use cobijo_base::hours::{Hours, OpenState, state_at};
use jiff::Timestamp;

use super::age;

/// What a reader asks for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// What for; empty: anything.
    pub needs: Vec<Need>,
    /// When; none: whatever the hour, and nothing is stale.
    pub at: Option<Timestamp>,
    /// Without an adult.
    pub alone: bool,
    /// Without speaking.
    pub no_voice: bool,
    /// Without credit.
    pub no_credit: bool,
    /// Without the internet.
    pub offline: bool,
}

/// What is asked of the directory: by whom, where, and what.
#[derive(Clone, Debug)]
pub struct Query {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// ISO 3166-2.
    pub region: Option<String>,
    /// Whose list it is.
    pub audience: Audience,
    /// What they ask for.
    pub asked: Asked,
}

/// A contact that is offered.
#[derive(Clone, Debug)]
pub struct OfferedContact<'a> {
    /// The contact.
    pub contact: &'a Contact,
    /// Whether it answers.
    pub state: OpenState,
    /// The date of the newest word on its number.
    pub checked: Option<String>,
    /// That is unknown, or more than a year ago.
    pub stale: bool,
    /// It is more than two years ago.
    old: bool,
}

/// A service that is offered, its contacts in order.
#[derive(Clone, Debug)]
pub struct Offered<'a> {
    /// The service.
    pub service: &'a Service,
    /// Its contacts, best first.
    pub contacts: Vec<OfferedContact<'a>>,
}

/// The most services in one list: nobody reads further, and a directory of thousands stays quick.
const MOST: usize = 60;

/// The services that a country's reader may be offered, with the zones in which their hours are counted.
pub struct Directory {
    own: Arc<Vec<Service>>,
    international: Arc<Vec<Service>>,
    rules: BTreeMap<String, String>,
    published: Timestamp,
}

impl Directory {
    /// The directory of a country: its own services, the international ones, the POSIX rules of the zones, and the release's
    /// date. Where the country has none, nothing international is offered either: a list without the reader's own emergency
    /// number would look like an answer.
    pub fn new(
        own: Arc<Vec<Service>>,
        international: Arc<Vec<Service>>,
        rules: BTreeMap<String, String>,
        published: Timestamp,
    ) -> Self {
        let international = if own.is_empty() { Arc::default() } else { international };
        Self { own, international, rules, published }
    }

    /// Whether we have a directory for the country at all.
    pub fn is_empty(&self) -> bool {
        self.own.is_empty()
    }

    /// Whether a region has a service of its own in the list.
    pub fn has_region(offered: &[Offered<'_>], region: &str) -> bool {
        offered.iter().any(|offered| offered.service.regions.iter().any(|own| own == region))
    }

    /// A contact and its service, whoever may see it.
    pub fn contact(&self, id: &str) -> Option<(&Service, &Contact)> {
        let all = self.own.iter().chain(self.international.iter());
        all.flat_map(|service| service.contacts.iter().map(move |contact| (service, contact)))
            .find(|(_, contact)| contact.id == id)
    }

    /// The services for a query, best first.
    pub fn offer(&self, query: &Query) -> Vec<Offered<'_>> {
        let state = |service: &Service, contact: &Contact| {
            let rule = service.zone.as_deref().and_then(|zone| self.rules.get(zone)).map_or("", String::as_str);
            match query.asked.at {
                Some(at) => state_at(contact.hours.as_ref(), rule, at, self.published),
                None if contact.hours.as_ref().is_some_and(Hours::is_always) => OpenState::Open { until: None },
                None => OpenState::Unknown,
            }
        };
        select(self.own.iter().chain(self.international.iter()), query, state)
    }
}

/// The rules themselves, on services from anywhere.
fn select<'a>(
    services: impl Iterator<Item = &'a Service>,
    query: &Query,
    state: impl Fn(&Service, &Contact) -> OpenState,
) -> Vec<Offered<'a>> {
    let mut offered: Vec<Offered<'a>> = services
        .filter(|service| in_scope(service, query))
        .map(|service| Offered { contacts: contacts(service, query, &state), service })
        .filter(|offered| !offered.contacts.is_empty() || !offered.service.reach_via.is_empty())
        .collect();
    // What is older than two years is offered only if nothing else is.
    if offered.iter().any(|offered| offered.contacts.iter().any(|contact| !contact.old)) {
        for service in &mut offered {
            service.contacts.retain(|contact| !contact.old);
        }
        offered.retain(|offered| !offered.contacts.is_empty() || !offered.service.reach_via.is_empty());
    }
    // A service for adults only stands beside its pair for under-18s, or not at all.
    let ids: BTreeSet<&str> = offered.iter().map(|offered| offered.service.id.as_str()).collect();
    offered.retain(|offered| {
        !offered.service.adults_only || offered.service.pair.as_ref().is_some_and(|pair| ids.contains(pair.as_str()))
    });
    if query.audience == Audience::Teen && offered.iter().all(|offered| offered.service.serves == Serves::WomenAndGirls) {
        offered.clear();
    }
    offered.sort_by_cached_key(|offered| service_key(offered, query));
    offered.truncate(MOST);
    offered
}

fn in_scope(service: &Service, query: &Query) -> bool {
    let place = service.country == query.country || service.country == "INT";
    let region = service.regions.is_empty() || query.region.as_ref().is_some_and(|region| service.regions.contains(region));
    let audience = service.audiences.contains(&query.audience) && !(service.adults_only && query.audience == Audience::Teen);
    let need = query.asked.needs.is_empty() || query.asked.needs.iter().any(|need| service.needs.contains(need));
    let at_work = matches!(service.status, Status::Active | Status::TemporarilyClosed);
    place && region && audience && need && at_work && !service.emergency
}

fn contacts<'a>(
    service: &'a Service,
    query: &Query,
    state: &impl Fn(&Service, &Contact) -> OpenState,
) -> Vec<OfferedContact<'a>> {
    let mut contacts: Vec<OfferedContact<'a>> = service
        .contacts
        .iter()
        .filter(|contact| may_be_offered(contact, query))
        .map(|contact| {
            let checked = checked(service, contact);
            let days = query.asked.at.map(|at| age::days(checked.as_deref(), at));
            OfferedContact {
                state: state(service, contact),
                stale: days.is_some_and(|days| days.is_none_or(|days| days > age::STALE_DAYS)),
                old: days.flatten().is_some_and(|days| days > age::OLD_DAYS),
                checked,
                contact,
            }
        })
        .collect();
    contacts.sort_by_key(|contact| contact_key(contact, query));
    contacts
}

fn may_be_offered(contact: &Contact, query: &Query) -> bool {
    let says = |field: &str, word: &str| contact.claims.get(field).is_some_and(|claim| claim.value.plain("") == word);
    let teen = query.audience == Audience::Teen;
    let writes_to_a_stranger = matches!(contact.kind, ContactKind::Whatsapp | ContactKind::Sms) && contact.assured_on.is_none();
    let needs_an_adult = says("alone", "no") || says("identity", "yes");
    !(teen && (writes_to_a_stranger || says("under_18", "no")))
        && !(contact.verify_first && query.audience != Audience::Caregiver)
        && !(query.asked.alone && needs_an_adult)
        && !(query.asked.offline && contact.kind.needs_network())
}

/// When its number was last confirmed or seen: the day a person used it, or else the date of the number's own source.
fn checked(service: &Service, contact: &Contact) -> Option<String> {
    let seen = || {
        let claim = contact.claims.get("number").or_else(|| contact.claims.get("address"))?;
        service.source(&claim.source)?.dated.clone()
    };
    contact.assured_on.clone().or_else(seen)
}

/// Open, then unknown, then closed.
const fn open_rank(state: &OpenState) -> u8 {
    match state {
        OpenState::Open { .. } => 0,
        OpenState::Unknown => 1,
        OpenState::Closed { .. } => 2,
    }
}

type ContactKey = (bool, bool, u8, u8, bool);

fn contact_key(offered: &OfferedContact<'_>, query: &Query) -> ContactKey {
    let contact = offered.contact;
    let cost = match contact.claims.get("call_cost").map(|claim| claim.value.plain("")).as_deref() {
        Some("none-even-without-credit") => 0,
        Some("normal-call" | "data") => 2,
        _ => 1,
    };
    let known_alone = contact.claims.get("alone").is_some_and(|claim| claim.value.plain("") == "yes");
    (
        query.asked.no_voice && !contact.kind.is_text(),
        query.asked.alone && !known_alone,
        open_rank(&offered.state),
        if query.asked.no_credit { cost } else { 0 },
        offered.stale,
    )
}

type ServiceKey<'a> = (bool, bool, bool, bool, u8, bool, usize, bool, Reverse<bool>, u8, bool, &'a str);

/// A total, stable order: the id decides last.
fn service_key<'a>(offered: &Offered<'a>, query: &Query) -> ServiceKey<'a> {
    let service = offered.service;
    let best = offered.contacts.first().map(|contact| contact_key(contact, query));
    let (no_text, not_alone, open, cost, stale) = best.unwrap_or((query.asked.no_voice, query.asked.alone, 1, 2, true));
    // Without a need the order is: who listens, who helps in a crisis, who takes a report, and so on.
    let need = if query.asked.needs.is_empty() {
        service.needs.first().and_then(|first| Need::ALL.iter().position(|need| need == first))
    } else {
        service.needs.iter().position(|need| query.asked.needs.contains(need))
    };
    let local = !service.regions.is_empty();
    // A general list begins at home: the six platforms' own reports come after the country's services. For a need that was
    // asked for, what answers it best comes first, wherever it is.
    let abroad = service.country == "INT";
    (
        service.status == Status::TemporarilyClosed,
        service.serves != Serves::Everyone,
        no_text,
        not_alone,
        open,
        query.asked.needs.is_empty() && abroad,
        need.unwrap_or(usize::MAX),
        abroad,
        Reverse(local),
        cost,
        stale,
        service.id.as_str(),
    )
}

#[cfg(test)]
mod tests {
    use cobijo_base::content::{Claim, ClaimValue, ServiceSource};
    use proptest::prelude::*;

    use super::*;

    fn service(id: &str, country: &str, need: Need, serves: Serves, kind: ContactKind, dated: &str) -> Service {
        let claim = Claim { value: ClaimValue::Word("800 000 0000".into()), source: "s".into(), seen_on: "2026-11-24".into() };
        Service {
            id: id.into(),
            country: country.into(),
            regions: Vec::new(),
            status: Status::Active,
            alert: BTreeMap::new(),
            emergency: false,
            needs: vec![need],
            audiences: Audience::ALL.to_vec(),
            adults_only: false,
            pair: None,
            serves,
            reach_via: BTreeMap::new(),
            zone: None,
            operator: String::new(),
            name: BTreeMap::from([("es-MX".to_owned(), id.to_owned())]),
            what: BTreeMap::new(),
            contacts: vec![Contact {
                id: format!("{id}.call"),
                kind,
                number: "800 000 0000".into(),
                extension: None,
                menu: None,
                keyword: None,
                hours: None,
                claims: BTreeMap::from([("number".to_owned(), claim)]),
                note: BTreeMap::new(),
                verify_first: false,
                assured_on: None,
            }],
            sources: vec![ServiceSource {
                id: "s".into(),
                title: "s".into(),
                url: None,
                kind: "press".into(),
                dated: Some(dated.into()),
                seen_on: "2026-11-24".into(),
            }],
        }
    }

    fn query(audience: Audience) -> Query {
        let asked = Asked { at: "2026-11-28T08:30:00Z".parse().ok(), ..Asked::default() };
        Query { country: "MX".into(), region: None, audience, asked }
    }

    fn ids(services: &[Service], query: &Query) -> Vec<String> {
        select(services.iter(), query, |_, _| OpenState::Unknown).into_iter().map(|offered| offered.service.id.clone()).collect()
    }

    #[test]
    fn a_womens_line_never_stands_first_or_alone_for_a_teenager() {
        let women = service("a-women", "MX", Need::Listen, Serves::WomenAndGirls, ContactKind::Call, "2026-11");
        let all = service("z-all", "MX", Need::Police, Serves::Everyone, ContactKind::Call, "2026-11");
        assert!(ids(std::slice::from_ref(&women), &query(Audience::Teen)).is_empty());
        assert_eq!(ids(&[women, all], &query(Audience::Teen)), ["z-all", "a-women"]);
    }

    #[test]
    fn a_teenager_is_not_sent_to_write_to_an_unconfirmed_number() {
        let chat = service("chat", "MX", Need::Listen, Serves::Everyone, ContactKind::Whatsapp, "2026-11");
        assert!(ids(std::slice::from_ref(&chat), &query(Audience::Teen)).is_empty());
        assert_eq!(ids(std::slice::from_ref(&chat), &query(Audience::Caregiver)), ["chat"]);
        let mut assured = chat;
        assured.contacts[0].assured_on = Some("2026-11-20".into());
        assert_eq!(ids(&[assured], &query(Audience::Teen)), ["chat"]);
    }

    #[test]
    fn an_old_number_is_offered_only_if_nothing_else_is() {
        let old = service("old", "MX", Need::Listen, Serves::Everyone, ContactKind::Call, "2021");
        let new = service("new", "MX", Need::Police, Serves::Everyone, ContactKind::Call, "2026");
        assert_eq!(ids(std::slice::from_ref(&old), &query(Audience::Teen)), ["old"]);
        assert_eq!(ids(&[old, new], &query(Audience::Teen)), ["new"]);
    }

    #[test]
    fn adults_only_stands_beside_its_pair_or_not_at_all() {
        let mut adults = service("adults", "INT", Need::TakeDown, Serves::Everyone, ContactKind::WebForm, "2026");
        adults.adults_only = true;
        adults.pair = Some("youth".into());
        let youth = service("youth", "INT", Need::TakeDown, Serves::Everyone, ContactKind::WebForm, "2026");
        assert!(ids(std::slice::from_ref(&adults), &query(Audience::Parent)).is_empty());
        let mut old_youth = youth.clone();
        old_youth.sources[0].dated = Some("2021".into());
        assert!(
            ids(
                &[adults.clone(), old_youth, service("z", "MX", Need::Listen, Serves::Everyone, ContactKind::Call, "2026")],
                &query(Audience::Parent)
            ) == ["z"]
        );
        let both = [adults, youth];
        assert_eq!(ids(&both, &query(Audience::Parent)).len(), 2);
        assert_eq!(ids(&both, &query(Audience::Teen)), ["youth"]);
    }

    prop_compose! {
        fn any_service()(id in "[a-z]{4}", country in prop::sample::select(vec!["MX", "CO", "PE", "INT"]), need in 0..Need::ALL.len(),
            serves in 0..Serves::ALL.len(), kind in 0..ContactKind::ALL.len(), year in 2018..2027u16) -> Service {
            service(&id, country, Need::ALL[need], Serves::ALL[serves], ContactKind::ALL[kind], &year.to_string())
        }
    }

    proptest! {
        #[test]
        fn no_service_of_another_country_and_one_order(services in prop::collection::vec(any_service(), 0..20), audience in 0..3usize,
            no_voice: bool, no_credit: bool, offline: bool, alone: bool) {
            let mut query = query(Audience::ALL[audience]);
            query.asked = Asked { no_voice, no_credit, offline, alone, ..query.asked };
            let offered = select(services.iter(), &query, |_, _| OpenState::Unknown);
            prop_assert!(offered.iter().all(|offered| matches!(offered.service.country.as_str(), "MX" | "INT")));
            let mut shuffled = services.clone();
            shuffled.reverse();
            let again = select(shuffled.iter(), &query, |_, _| OpenState::Unknown);
            let keys = |offered: &[Offered<'_>]| offered.iter().map(|offered| format!("{:?}", service_key(offered, &query))).collect::<Vec<_>>();
            prop_assert_eq!(keys(&offered), keys(&again));
        }
    }
}
