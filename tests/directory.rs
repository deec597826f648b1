//! Who can help, over every country, hour and wish: with the draft directories of five other countries beside Mexico's.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use cobijo::{Audience, Cobijo, Config, Event, HelpRequest, HelpScreen, LaunchPlan, Platform, Reader, Screen, Visit};
use cobijo_base::content::{Need, Release};
use cobijo_base::hours::{OpenState, state_at};
use cobijo_parse::{compile_hours, read_content_with_drafts};
use jiff::{Timestamp, ToSpan as _, tz::TimeZone};

const COUNTRIES: [&str; 6] = ["MX", "AL", "BA", "CO", "MD", "PE"];

fn release() -> &'static Release {
    static RELEASE: OnceLock<Release> = OnceLock::new();
    RELEASE.get_or_init(|| {
        let content = read_content_with_drafts(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../content")));
        assert!(content.release.is_some(), "{:#?}", content.findings);
        content.release.expect("just looked")
    })
}

/// The core on a test release that has all six countries.
fn core() -> Arc<Cobijo> {
    static IMAGE: OnceLock<&'static [u8]> = OnceLock::new();
    let image = IMAGE.get_or_init(|| {
        let image = cobijo_base::bundle::build(release(), &release().canonical()).expect("builds");
        Box::leak(image.into_boxed_slice())
    });
    let core = Cobijo::open_image(image, Config::default()).expect("opens");
    core.input(Event::Entered);
    core
}

fn enter(audience: Audience, country: &str, region: Option<&str>) -> Arc<Visit> {
    let reader = Reader { audience, locale: "es-MX".into(), country: country.into(), region: region.map(str::to_owned) };
    core().enter(reader).expect("enters")
}

fn help(visit: &Visit, request: HelpRequest) -> HelpScreen {
    match visit.help(request).expect("answers") {
        Screen::Help { help } => help,
        other => panic!("{other:?}"),
    }
}

fn at(hour: &str) -> HelpRequest {
    HelpRequest { at: Some(hour.into()), ..HelpRequest::default() }
}

/// A small generator of its own: the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

#[test]
fn ten_thousand_readers_get_no_contact_from_another_country() {
    let owner: BTreeMap<&str, &str> =
        release().services.iter().map(|service| (service.id.as_str(), service.country.as_str())).collect();
    let core = core();
    let mut dice = Dice(7);
    let start: Timestamp = "2026-11-24T00:00:00Z".parse().unwrap();
    for _ in 0..10_000 {
        let country = COUNTRIES[dice.roll(6)];
        let audience = [Audience::Teen, Audience::Parent, Audience::Caregiver][dice.roll(3)];
        let region = release().regions.get(country).map(|regions| regions.keys().nth(dice.roll(regions.len())).unwrap().clone());
        let region = region.filter(|_| dice.roll(2) == 0);
        let reader = Reader { audience, locale: ["es-MX", "en"][dice.roll(2)].into(), country: country.into(), region };
        let needs = (0..dice.roll(3)).map(|_| Need::ALL[dice.roll(Need::ALL.len())].as_str().to_owned()).collect();
        let hour = start.checked_add(i64::try_from(dice.roll(3 * 365 * 24)).unwrap().hours()).unwrap();
        let [alone, no_voice, no_credit, offline] = std::array::from_fn(|_| dice.roll(2) == 0);
        let request = HelpRequest { needs, at: Some(hour.to_string()), alone, no_voice, no_credit, offline };
        let teen = audience == Audience::Teen;
        let visit = core.clone().enter(reader).expect("enters");
        let screen = help(&visit, request);
        let emergency = screen.emergency.expect("each country has one");
        assert!(emergency.id.starts_with(&country.to_ascii_lowercase()), "{country}: {}", emergency.id);
        for (place, service) in screen.services.iter().enumerate() {
            assert!([country, "INT"].contains(&owner[service.id.as_str()]), "{country} is offered {}", service.id);
            assert!(!teen || place > 0 || service.serves != "women-and-girls", "{country}: {} stands first", service.id);
            for contact in &service.contacts {
                assert!(contact.id != emergency.id);
                assert!(!offline || matches!(contact.kind.as_str(), "call" | "sms" | "in-person"), "{}", contact.id);
                assert!(!alone || contact.alone != "no", "{}", contact.id);
                assert!(!teen || !matches!(contact.kind.as_str(), "whatsapp" | "sms") || contact.assured_on.is_some());
            }
        }
        assert!(screen.services.is_empty() == screen.none.is_some());
    }
}

#[test]
fn nobody_is_asked_and_a_womens_line_never_stands_first_or_alone() {
    for country in COUNTRIES {
        let visit = enter(Audience::Teen, country, None);
        for need in Need::ALL {
            let screen = help(&visit, HelpRequest { needs: vec![need.as_str().into()], ..at("2026-11-28T02:30:00-06:00") });
            let first = screen.services.first().map(|service| service.serves.as_str());
            assert_ne!(first, Some("women-and-girls"), "{country} {need}");
        }
    }
}

#[test]
fn alone_in_mexico_there_are_three_that_ask_for_no_adult() {
    for region in [None, Some("MX-CMX"), Some("MX-TLA")] {
        let visit = enter(Audience::Teen, "MX", region);
        let screen = help(&visit, HelpRequest { alone: true, ..at("2026-11-28T02:30:00-06:00") });
        let contacts: Vec<_> = screen.services.iter().flat_map(|service| &service.contacts).collect();
        assert!(contacts.len() >= 3, "{region:?}");
        for contact in contacts {
            assert!(!contact.claims.iter().any(|claim| claim.field == "identity" && claim.value == "yes"), "{}", contact.id);
            let said = "No sabemos si piden que esté una persona adulta. Puedes preguntarlo antes de dar tu nombre.";
            assert!(contact.alone == "yes" || contact.facts.iter().any(|fact| fact == said), "{}", contact.id);
        }
    }
}

#[test]
fn teenagers_never_see_what_is_to_be_verified_first_and_caregivers_are_told() {
    let unsure: BTreeSet<&str> = release()
        .services
        .iter()
        .flat_map(|service| &service.contacts)
        .filter(|contact| contact.verify_first)
        .map(|contact| contact.id.as_str())
        .collect();
    assert!(unsure.len() >= 4, "{unsure:?}");
    let mut seen_by_caregivers = 0;
    for region in std::iter::once(None).chain(release().regions["MX"].keys().map(Some)) {
        for audience in [Audience::Teen, Audience::Parent, Audience::Caregiver] {
            let visit = enter(audience, "MX", region.map(String::as_str));
            for contact in help(&visit, at("2026-11-28T02:30:00-06:00")).services.iter().flat_map(|service| &service.contacts) {
                if unsure.contains(contact.id.as_str()) {
                    assert_eq!(audience, Audience::Caregiver, "{}", contact.id);
                    assert!(contact.facts.iter().any(|fact| fact.starts_with("Por confirmar")), "{}", contact.id);
                    seen_by_caregivers += 1;
                }
            }
        }
    }
    assert!(seen_by_caregivers > 0);
}

#[test]
fn every_state_has_a_list_and_says_when_nothing_is_local() {
    let with_own = ["MX-AGU", "MX-CMX", "MX-HID", "MX-PUE", "MX-ROO", "MX-TAM", "MX-TLA"];
    assert_eq!(release().regions["MX"].len(), 32);
    for (code, name) in &release().regions["MX"] {
        let screen = help(&enter(Audience::Teen, "MX", Some(code)), at("2026-11-28T02:30:00-06:00"));
        assert!(screen.services.len() > 5, "{code}");
        assert_eq!(screen.region.is_none(), with_own.contains(&code.as_str()), "{code}");
        assert!(screen.region.is_none_or(|line| line.contains(name.as_str())), "{code}");
    }
    let nowhere = core().enter(Reader {
        audience: Audience::Teen,
        locale: "en".into(),
        country: "MX".into(),
        region: Some("MX-XYZ".into()),
    });
    assert_eq!(nowhere.err().expect("no such state").code(), "bad-place");
}

#[test]
fn an_institution_without_a_number_says_how_to_be_put_through() {
    let screen = help(
        &enter(Audience::Teen, "MX", None),
        HelpRequest { needs: vec!["protection".into()], ..at("2026-11-28T02:30:00-06:00") },
    );
    assert!(!screen.services.is_empty());
    for service in &screen.services {
        assert!(!service.contacts.is_empty() || service.reach_via.as_ref().is_some_and(|text| text.len() > 20), "{}", service.id);
    }
    let medical = help(
        &enter(Audience::Teen, "MX", None),
        HelpRequest { needs: vec!["medical".into()], ..at("2026-11-28T02:30:00-06:00") },
    );
    assert!(!medical.services.is_empty(), "a harmed body is cared for");
}

/// Every string of hours that ships, at every hour of three years, against the `opening-hours` crate's answer at the local
/// time that the machine's own zone database gives. It proves the POSIX rules too.
#[test]
fn every_shipped_hour_of_three_years_agrees_with_the_crate_and_the_zone_database() {
    let from = &release().published;
    let start: Timestamp = format!("{from}T00:00:00Z").parse().unwrap();
    let mut checked = 0;
    let mut seen = BTreeSet::new();
    for service in &release().services {
        let Some(zone) = &service.zone else { continue };
        for contact in &service.contacts {
            let Some(hours) = contact.claims.get("hours").map(|claim| claim.value.plain("")) else { continue };
            assert_eq!(contact.hours.as_ref(), compile_hours(&hours, &service.country, from).ok().as_ref(), "{}", contact.id);
            if hours == "24/7" || !seen.insert((hours.clone(), zone, &service.country)) {
                continue;
            }
            let oracle = Oracle::new(&hours, &service.country);
            let database = TimeZone::get(zone).expect("a zone of the database");
            let rule = &release().zones[zone];
            for hour in 0..3 * 365 * 24 {
                let at = start.checked_add(i64::from(hour).hours()).unwrap();
                let open = match state_at(contact.hours.as_ref(), rule, at, start) {
                    OpenState::Open { .. } => true,
                    OpenState::Closed { .. } => false,
                    OpenState::Unknown => panic!("{}: unknown at {at}", contact.id),
                };
                assert_eq!(open, oracle.is_open(database.to_datetime(at)), "{} {hours} at {at}", contact.id);
                checked += 1;
            }
        }
    }
    assert!(checked > 100_000, "{checked} hours checked");
}

struct Oracle(opening_hours::OpeningHours);

impl Oracle {
    fn new(text: &str, country: &str) -> Self {
        let holidays =
            country.parse::<opening_hours::localization::Country>().map(|country| country.holidays()).unwrap_or_default();
        let context = opening_hours::Context::default().with_holidays(holidays);
        Self(text.parse::<opening_hours::OpeningHours>().expect("it ships").with_context(context))
    }

    fn is_open(&self, local: jiff::civil::DateTime) -> bool {
        let part = |value: i8| u32::from(value.unsigned_abs());
        let date = chrono::NaiveDate::from_ymd_opt(i32::from(local.year()), part(local.month()), part(local.day())).unwrap();
        self.0.is_open(date.and_hms_opt(part(local.hour()), part(local.minute()), 0).unwrap())
    }
}

#[test]
fn a_clock_before_the_release_knows_no_hours() {
    let screen = help(&enter(Audience::Teen, "MX", None), at("1970-01-01T00:00:00Z"));
    let unam = screen.services.iter().find(|service| service.id == "mx-unam").expect("is offered");
    assert_eq!((unam.contacts[0].open.as_str(), unam.contacts[0].opens_at.as_deref()), ("unknown", None));
}

fn plan(visit: &Visit, contact: &str, platform: Platform) -> LaunchPlan {
    match visit.launch(contact.into(), platform).expect(contact) {
        Screen::Launch { plan } => plan,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_launch_plan_says_what_stays_behind_and_who_is_next() {
    let city = enter(Audience::Teen, "MX", Some("MX-CMX"));
    let star = plan(&city, "mx-locatel.call", Platform::Ios);
    assert_eq!((star.uri.as_deref(), star.show_to_type.as_deref()), (None, Some("Marca tú: *0311")));
    assert_eq!(plan(&city, "mx-locatel.call", Platform::Android).uri.as_deref(), Some("tel:%2A0311"));
    assert_eq!(plan(&city, "mx-pc-cdmx.call", Platform::Android).uri.as_deref(), Some("tel:5552425100,5086"));
    let terminal = plan(&city, "mx-079.call", Platform::Terminal);
    assert_eq!(terminal.show_to_type.as_deref(), Some("Marca tú: 079 → 1"));
    for visit in [&city, &enter(Audience::Caregiver, "MX", Some("MX-CMX"))] {
        for contact in help(visit, at("2026-11-28T02:30:00-06:00")).services.iter().flat_map(|service| &service.contacts) {
            for platform in [Platform::Android, Platform::Ios, Platform::Terminal] {
                let plan = plan(visit, &contact.id, platform);
                assert!(!plan.traces.is_empty() && !plan.no_answer.is_empty(), "{}", contact.id);
                let next = plan.next.expect("there is always another");
                assert_ne!(next.id.split('.').next(), contact.id.split('.').next(), "the next is another service");
                assert!(plan.no_answer.contains(&next.name), "{}", contact.id);
            }
        }
    }
    let old = enter(Audience::Caregiver, "MX", None).launch("mx-trevor.whatsapp".into(), Platform::Android);
    assert_eq!(old.expect_err("seen in 2022, and fresher ones exist").code(), "unknown-contact");
    assert_eq!(plan(&city, "mx-911.call", Platform::Android).uri.as_deref(), Some("tel:911"));
}

#[test]
fn what_is_not_offered_is_not_launched() {
    let teen = enter(Audience::Teen, "MX", None);
    for contact in ["mx-trevor.whatsapp", "mx-locatel.call", "int-stopncii.web-form", "co-141.call", "nothing"] {
        assert_eq!(teen.launch(contact.into(), Platform::Android).expect_err(contact).code(), "unknown-contact");
    }
}

#[test]
fn whoever_cannot_speak_is_told_when_all_there_is_must_be_called() {
    let visit = enter(Audience::Teen, "MX", None);
    let ask = |need: &str| HelpRequest { needs: vec![need.into()], no_voice: true, ..at("2026-11-28T02:30:00-06:00") };
    let listen = help(&visit, ask("listen"));
    assert!(listen.services.iter().flat_map(|service| &service.contacts).all(|contact| contact.kind == "call"));
    assert!(listen.notices.iter().any(|notice| notice.contains("llamar por ti")), "{:?}", listen.notices);
    assert!(help(&visit, ask("report")).notices.is_empty(), "reporting can be done in writing");
    assert!(help(&visit, HelpRequest { no_voice: false, ..ask("listen") }).notices.is_empty());
}

/// Found by drawing every screen: a button on a page offered an old number (nothing newer answers that need), and opening it
/// was refused, because the list for every need has newer ones.
#[test]
fn whatever_a_screen_offers_can_be_opened() {
    for audience in [Audience::Teen, Audience::Parent, Audience::Caregiver] {
        for region in [None, Some("MX-PUE"), Some("MX-CMX")] {
            let visit = enter(audience, "MX", region);
            let mut offered = BTreeSet::new();
            for need in Need::ALL {
                let list = help(&visit, HelpRequest { needs: vec![need.to_string()], ..at("2026-11-28T02:30:00-06:00") });
                offered.extend(list.services.into_iter().flat_map(|service| service.contacts).map(|contact| contact.id));
            }
            let Screen::Topics { topics } = visit.topics().expect("answers") else { panic!("topics") };
            for topic in topics {
                let Screen::Topic { page } = visit.topic(topic.id, cobijo::Edition::Page).expect("answers") else {
                    panic!("a page")
                };
                offered.extend(page.blocks.into_iter().filter_map(|block| block.contact).map(|contact| contact.id));
            }
            for contact in offered {
                assert!(visit.launch(contact.clone(), Platform::Android).is_ok(), "{audience:?} {region:?} {contact}");
            }
        }
    }
}
