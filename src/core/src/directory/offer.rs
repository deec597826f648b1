//! The engine: from a reader's place, audience, need and hour to services in order.
//!
//! The rules are DESIGN section 5's: the country or international, never another country; open before closed; nobody is
//! asked their gender; for a teenager a service for women only never stands first or alone, one that turns under-18s away
//! not at all, and no message goes to a number that nobody has confirmed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use cobijo_base::content::{Audience, Contact, ContactKind, Need, STALE_DAYS, Serves, Service, Status};
use cobijo_base::hours::{Hours, OpenState, state_at};
use jiff::Timestamp;

use super::age;

/// What a reader asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// What for; empty: anything.
    pub needs: Vec<Need>,
    /// When; none: whatever the hour, on the release's own day.
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
    pub checked: Option<&'a str>,
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

impl Offered<'_> {
    fn without_old(mut self) -> Self {
        self.contacts.retain(|contact| !contact.old);
        self
    }

    /// Anybody can reach it.
    fn for_everyone(&self) -> bool {
        self.service.serves == Serves::Everyone && !self.contacts.is_empty()
    }
}

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

    /// Whether a region has a service of its own for an audience, whatever is asked for.
    pub fn has_region(&self, region: &str, audience: Audience) -> bool {
        self.own.iter().any(|service| service.audiences.contains(&audience) && service.regions.iter().any(|own| own == region))
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
        select(self.own.iter().chain(self.international.iter()), query, self.published, state)
    }
}

/// Who to try next if `service` does not answer: the first in the list that is for everyone and not closed, rather one that
/// answers a need of the same service in the same way. Never the same service, never a page inside another app.
pub fn next_of<'o, 'a>(offered: &'o [Offered<'a>], service: &Service) -> Option<&'o Offered<'a>> {
    let fits = |other: &&'o Offered<'a>| {
        let reachable = other
            .contacts
            .first()
            .is_some_and(|first| first.contact.kind != ContactKind::App && !matches!(first.state, OpenState::Closed { .. }));
        other.service.id != service.id && other.service.serves == Serves::Everyone && reachable
    };
    let dialled = |contact: &Contact| contact.kind == ContactKind::Call;
    let calls = service.contacts.first().is_some_and(dialled);
    offered.iter().filter(fits).min_by_key(|other| {
        let other_need = !service.needs.iter().any(|need| other.service.needs.contains(need));
        // Whoever has just called rather calls again than fills in a form.
        let other_way = other.contacts.first().map(|first| dialled(first.contact)) != Some(calls);
        (other_need, other_way)
    })
}

/// The rules themselves, on services from anywhere.
fn select<'a>(
    services: impl Iterator<Item = &'a Service> + Clone,
    query: &Query,
    published: Timestamp,
    state: impl Fn(&Service, &Contact) -> OpenState,
) -> Vec<Offered<'a>> {
    // A clock that is behind the release is wrong: nothing gets younger by it.
    let today = query.asked.at.map_or(published, |at| at.max(published));
    let scope = || {
        let in_scope = services.clone().filter(|service| in_scope(service, query));
        in_scope.map(|service| Offered { contacts: contacts(service, query, today, &state), service })
    };
    // What is older than two years is offered only if nothing else is.
    let fresh = company(scope().map(Offered::without_old), query);
    let mut offered = if fresh.iter().any(|offered| !offered.contacts.is_empty()) { fresh } else { company(scope(), query) };
    offered.sort_by_cached_key(|offered| service_key(offered, query));
    if query.audience == Audience::Teen
        && offered.first().is_some_and(|first| first.service.serves != Serves::Everyone)
        && let Some(place) = offered.iter().position(Offered::for_everyone)
    {
        // It is closed, or it would stand first already; it still comes before what is not for everyone.
        offered[..=place].rotate_right(1);
    }
    offered
}

/// Leaves out what has nothing to offer, and what may not stand without company: a service for adults only without its pair
/// for under-18s, and for a teenager a service of some where there is none for everyone. An institution without a contact of
/// its own is no company: a boy could still reach nobody.
fn company<'a>(offered: impl Iterator<Item = Offered<'a>>, query: &Query) -> Vec<Offered<'a>> {
    let mut offered: Vec<Offered<'a>> =
        offered.filter(|offered| !offered.contacts.is_empty() || !offered.service.reach_via.is_empty()).collect();
    let wanted: BTreeSet<&str> = offered
        .iter()
        .filter(|offered| offered.service.adults_only)
        .filter_map(|offered| offered.service.pair.as_deref())
        .collect();
    // A pair that is for adults only itself is none.
    let pairs: BTreeSet<&str> = offered
        .iter()
        .filter(|offered| !offered.service.adults_only && wanted.contains(offered.service.id.as_str()))
        .map(|offered| offered.service.id.as_str())
        .collect();
    offered.retain(|offered| {
        !offered.service.adults_only || offered.service.pair.as_ref().is_some_and(|pair| pairs.contains(pair.as_str()))
    });
    if query.audience == Audience::Teen && !offered.iter().any(Offered::for_everyone) {
        offered.retain(|offered| offered.service.serves == Serves::Everyone);
    }
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
    today: Timestamp,
    state: &impl Fn(&Service, &Contact) -> OpenState,
) -> Vec<OfferedContact<'a>> {
    let mut contacts: Vec<OfferedContact<'a>> = service
        .contacts
        .iter()
        .filter(|contact| may_be_offered(contact, query))
        .map(|contact| {
            let checked = checked(service, contact);
            let days = age::days(checked, today);
            OfferedContact {
                state: state(service, contact),
                stale: days.is_none_or(|days| days > STALE_DAYS),
                old: days.is_some_and(|days| days > age::OLD_DAYS),
                checked,
                contact,
            }
        })
        .collect();
    contacts.sort_by_key(|contact| contact_key(contact, query));
    contacts
}

fn may_be_offered(contact: &Contact, query: &Query) -> bool {
    let says = |field: &str, word: &str| says(contact, field) == Some(word);
    let teen = query.audience == Audience::Teen;
    let writes_to_a_stranger = matches!(contact.kind, ContactKind::Whatsapp | ContactKind::Sms) && contact.assured_on.is_none();
    let needs_an_adult = says("alone", "no") || says("identity", "yes");
    !(teen && (writes_to_a_stranger || says("under_18", "no")))
        && !(contact.verify_first && query.audience != Audience::Caregiver)
        && !(query.asked.alone && needs_an_adult)
        && !(query.asked.offline && contact.kind.needs_network())
}

/// The one word of a claim.
fn says<'a>(contact: &'a Contact, field: &str) -> Option<&'a str> {
    contact.claims.get(field)?.value.words().first().map(String::as_str)
}

/// When its number was last confirmed or seen: the day a person used it, or else the date of the number's own source.
fn checked<'a>(service: &'a Service, contact: &'a Contact) -> Option<&'a str> {
    let seen = || {
        let claim = contact.claims.get("number").or_else(|| contact.claims.get("address"))?;
        service.source(&claim.source)?.dated.as_deref()
    };
    contact.assured_on.as_deref().or_else(seen)
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
    let cost = match says(contact, "call_cost") {
        Some("none-even-without-credit") => 0,
        Some("normal-call" | "data") => 2,
        _ => 1,
    };
    let known_alone = says(contact, "alone") == Some("yes");
    (
        query.asked.no_voice && !contact.kind.is_text(),
        query.asked.alone && !known_alone,
        open_rank(&offered.state),
        if query.asked.no_credit { cost } else { 0 },
        offered.stale,
    )
}

/// What decides the order of services, the most important first.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct ServiceKey<'a> {
    temporarily_closed: bool,
    no_text: bool,
    open: u8,
    not_alone: bool,
    not_for_everyone: bool,
    abroad_in_general: bool,
    cost: u8,
    need: usize,
    adults_only: bool,
    abroad: bool,
    not_local: bool,
    stale: bool,
    /// The id decides last: the order is total and stable.
    id: &'a str,
}

fn service_key<'a>(offered: &Offered<'a>, query: &Query) -> ServiceKey<'a> {
    let service = offered.service;
    let best = offered.contacts.first().map(|contact| contact_key(contact, query));
    let (no_text, not_alone, open, cost, stale) = best.unwrap_or((query.asked.no_voice, query.asked.alone, 1, 2, true));
    let general = query.asked.needs.is_empty();
    // Without a need the order is: who listens, who helps in a crisis, who takes a report, and so on.
    let need = if general {
        service.needs.first().and_then(|first| Need::ALL.iter().position(|need| need == first))
    } else {
        service.needs.iter().position(|need| query.asked.needs.contains(need))
    };
    // A general list begins at home: the six platforms' own reports come after what the country has open. For a need that was
    // asked for, what answers it best comes first, wherever it is.
    let abroad = service.country == "INT";
    ServiceKey {
        temporarily_closed: service.status == Status::TemporarilyClosed,
        no_text,
        open: if general && abroad { open.max(1) } else { open },
        not_alone,
        not_for_everyone: service.serves != Serves::Everyone,
        abroad_in_general: general && abroad,
        cost,
        need: need.unwrap_or(usize::MAX),
        adults_only: service.adults_only,
        abroad,
        not_local: service.regions.is_empty(),
        stale,
        id: &service.id,
    }
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
        select(services.iter(), query, Timestamp::MIN, |_, _| OpenState::Unknown)
            .into_iter()
            .map(|offered| offered.service.id.clone())
            .collect()
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

    #[test]
    fn an_old_line_for_everyone_is_better_than_an_empty_list() {
        let women = service("a-women", "MX", Need::Listen, Serves::WomenAndGirls, ContactKind::Call, "2026-11");
        let old = service("z-old", "MX", Need::Listen, Serves::Everyone, ContactKind::Call, "2020");
        assert_eq!(ids(&[women, old], &query(Audience::Teen)), ["z-old", "a-women"]);
    }

    #[test]
    fn an_old_number_never_stands_beside_a_fresh_one() {
        let old = service("old", "MX", Need::Listen, Serves::Everyone, ContactKind::Call, "2020");
        let fresh = service("fresh", "MX", Need::Listen, Serves::Everyone, ContactKind::Call, "2026-11");
        for audience in Audience::ALL {
            assert_eq!(ids(&[old.clone(), fresh.clone()], &query(*audience)), ["fresh"]);
        }
    }

    #[test]
    fn an_institution_without_a_contact_is_no_company() {
        let women = service("a-women", "MX", Need::Violence, Serves::WomenAndGirls, ContactKind::Call, "2026-11");
        let mut institution = service("institution", "MX", Need::Violence, Serves::Everyone, ContactKind::Call, "2026-11");
        institution.contacts.clear();
        institution.reach_via = BTreeMap::from([("es-MX".to_owned(), "Pide…".to_owned())]);
        assert_eq!(ids(&[women, institution], &query(Audience::Teen)), ["institution"]);
    }

    #[test]
    fn closed_for_a_time_still_stands_before_what_is_not_for_everyone() {
        let women = service("a-women", "MX", Need::Listen, Serves::WomenAndGirls, ContactKind::Call, "2026-11");
        let mut shut = service("shut", "MX", Need::Listen, Serves::Everyone, ContactKind::Call, "2026-11");
        shut.status = Status::TemporarilyClosed;
        assert_eq!(ids(&[women, shut], &query(Audience::Teen)), ["shut", "a-women"]);
    }

    /// Services of every shape that a rule speaks of. The state of a contact is told by its number's last digit.
    fn any_service() -> impl Strategy<Value = Service> {
        let contact = (0..ContactKind::ALL.len(), 0..3u8, 0..4u8, any::<bool>(), any::<bool>(), 2018..2027u16);
        let shape =
            ("[a-d]{2}", 0..4usize, 0..Need::ALL.len(), 0..Serves::ALL.len(), 0..Status::ALL.len(), any::<bool>(), "[a-d]{2}");
        (shape, prop::collection::vec(contact, 0..3)).prop_map(
            |((id, country, need, serves, status, adults_only, pair), contacts)| {
                let country = ["MX", "CO", "PE", "INT"][country];
                let mut made = service(&id, country, Need::ALL[need], Serves::ALL[serves], ContactKind::Call, "2026");
                made.status = Status::ALL[status];
                made.adults_only = adults_only;
                made.pair = adults_only.then_some(pair);
                made.reach_via = BTreeMap::from([("es-MX".to_owned(), "Pide…".to_owned())]);
                let template = made.contacts.remove(0);
                made.sources.clear();
                for (at, (kind, state, claim, verify_first, assured, year)) in contacts.into_iter().enumerate() {
                    let mut contact = Contact { kind: ContactKind::ALL[kind], ..template.clone() };
                    contact.id = format!("{id}.{at}");
                    contact.number = format!("800 000 000{state}");
                    contact.verify_first = verify_first;
                    contact.assured_on = assured.then(|| "2026-11-01".to_owned());
                    let word = |value: &str| Claim {
                        value: ClaimValue::Word(value.into()),
                        source: "channel".into(),
                        seen_on: "2026-11-24".into(),
                    };
                    match claim {
                        1 => drop(contact.claims.insert("alone".into(), word("no"))),
                        2 => drop(contact.claims.insert("identity".into(), word("yes"))),
                        3 => drop(contact.claims.insert("under_18".into(), word("no"))),
                        _ => {}
                    }
                    let source = format!("s{at}");
                    if let Some(number) = contact.claims.get_mut("number") {
                        number.source.clone_from(&source);
                    }
                    made.sources.push(ServiceSource {
                        id: source,
                        title: String::new(),
                        url: None,
                        kind: "press".into(),
                        dated: Some(year.to_string()),
                        seen_on: "2026-11-24".into(),
                    });
                    made.contacts.push(contact);
                }
                made
            },
        )
    }

    fn state_of(contact: &Contact) -> OpenState {
        match contact.number.as_bytes().last() {
            Some(b'0') => OpenState::Open { until: None },
            Some(b'1') => OpenState::Closed { opens: None, opens_at: None, today: false },
            _ => OpenState::Unknown,
        }
    }

    proptest! {
        #[test]
        fn the_rules_hold_for_any_directory(services in prop::collection::vec(any_service(), 0..14), audience in 0..3usize, need in 0..2 * Need::ALL.len(),
            no_voice: bool, no_credit: bool, offline: bool, alone: bool) {
            let mut query = query(Audience::ALL[audience]);
            let needs = Need::ALL.get(need).copied().into_iter().collect();
            query.asked = Asked { needs, no_voice, no_credit, offline, alone, ..query.asked };
            let teen = query.audience == Audience::Teen;
            let offered = select(services.iter(), &query, Timestamp::MIN, |_, contact| state_of(contact));
            let says = |contact: &Contact, field: &str, word: &str| contact.claims.get(field).is_some_and(|claim| claim.value.plain("") == word);
            for (at, offered_one) in offered.iter().enumerate() {
                let service = offered_one.service;
                prop_assert!(matches!(service.country.as_str(), "MX" | "INT"), "scope");
                prop_assert!(query.asked.needs.iter().all(|need| service.needs.contains(need)), "need");
                prop_assert!(matches!(service.status, Status::Active | Status::TemporarilyClosed), "at work");
                prop_assert!(!(teen && service.adults_only), "under-18s are turned away");
                let pair_stands = offered.iter().any(|other| Some(&other.service.id) == service.pair.as_ref());
                prop_assert!(!service.adults_only || pair_stands, "adults only beside its pair");
                let first_or_alone = at == 0 && service.serves == Serves::WomenAndGirls;
                prop_assert!(!(teen && first_or_alone), "a women's line first");
                for contact in &offered_one.contacts {
                    let contact = contact.contact;
                    let written = matches!(contact.kind, ContactKind::Whatsapp | ContactKind::Sms);
                    prop_assert!(!(teen && written && contact.assured_on.is_none()), "a message to an unconfirmed number");
                    prop_assert!(!(teen && says(contact, "under_18", "no")), "not for under-18s");
                    prop_assert!(!contact.verify_first || query.audience == Audience::Caregiver, "to be verified first");
                    prop_assert!(!(alone && (says(contact, "alone", "no") || says(contact, "identity", "yes"))), "asks for an adult");
                    prop_assert!(!(offline && contact.kind.needs_network()), "needs the internet");
                }
                let mut keys = offered_one.contacts.iter().map(|contact| (no_voice && !contact.contact.kind.is_text(), alone, open_rank(&contact.state)));
                prop_assert!(keys.clone().zip(keys.by_ref().skip(1)).all(|(a, b)| a <= b), "text first, then open before closed");
            }
            let mut shuffled = services.clone();
            shuffled.reverse();
            let again = select(shuffled.iter(), &query, Timestamp::MIN, |_, contact| state_of(contact));
            let order = |offered: &[Offered<'_>]| offered.iter().map(|offered| offered.service.id.clone()).collect::<Vec<_>>();
            let unique: BTreeSet<_> = services.iter().map(|service| &service.id).collect();
            if unique.len() == services.len() {
                prop_assert_eq!(order(&offered), order(&again), "the order is total and stable");
            }
        }
    }
}
