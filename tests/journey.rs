//! One reader's way through the API: what every screen answers, and that help is never far.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier};

use cobijo::{Audience, Cobijo, Config, Edition, Effect, Event, ExitTrigger, HelpRequest, Reader, Screen, ScreenState, Visit};

const HOUR: &str = "2026-11-28T02:30:00-06:00";

fn reader(audience: Audience, locale: &str) -> Reader {
    Reader { audience, locale: locale.into(), country: "MX".into(), region: None }
}

fn at(hour: &str) -> HelpRequest {
    HelpRequest { at: Some(hour.into()), ..HelpRequest::default() }
}

fn enter(audience: Audience, locale: &str) -> (Arc<Cobijo>, Arc<Visit>) {
    let core = Cobijo::open(Config::default()).expect("opens");
    core.input(Event::Entered);
    let visit = core.clone().enter(reader(audience, locale)).expect("enters");
    (core, visit)
}

fn help(visit: &Visit, request: HelpRequest) -> cobijo::HelpScreen {
    match visit.help(request).expect("answers") {
        Screen::Help { help } => help,
        other => panic!("{other:?}"),
    }
}

fn page(visit: &Visit, id: &str) -> cobijo::PageScreen {
    match visit.topic(id.into(), Edition::Page).expect("answers") {
        Screen::Topic { page } => page,
        other => panic!("{other:?}"),
    }
}

fn topics(visit: &Visit) -> Vec<cobijo::TopicSummary> {
    match visit.topics().expect("answers") {
        Screen::Topics { topics } => topics,
        other => panic!("{other:?}"),
    }
}

fn every_screen(visit: &Visit) -> Vec<Screen> {
    vec![
        visit.home().expect("home"),
        visit.topics().expect("topics"),
        visit.topic("sextortion".into(), Edition::Page).expect("topic"),
        visit.search("fotos".into()).expect("search"),
        visit.help(at(HOUR)).expect("help"),
        visit.guides().expect("guides"),
        visit.guide("threatened".into(), Vec::new()).expect("guide"),
        visit.words(None, None).expect("words"),
        visit.cards().expect("cards"),
        visit.card("adult".into()).expect("card"),
    ]
}

#[test]
fn a_cold_start_never_shows_a_page() {
    let core = Cobijo::open(Config::default()).expect("opens");
    let visit = core.clone().enter(reader(Audience::Teen, "es-MX")).expect("enters");
    for screen in every_screen(&visit) {
        let Screen::Front { front } = screen else { panic!("{screen:?}") };
        assert_eq!((front.title.as_str(), front.button.as_str()), ("Inicio", "Entrar"));
    }
    core.input(Event::Entered);
    assert!(matches!(visit.home().expect("home"), Screen::Home { .. }));
}

#[test]
fn leaving_covers_every_visit_in_the_same_instant_and_the_word_returns() {
    let (core, visit) = enter(Audience::Teen, "es-MX");
    let left = core.exit(ExitTrigger::Button);
    assert_eq!(left.effects.first(), Some(&Effect::ShowCover), "hide first");
    assert_eq!(left.cover.as_ref().expect("a cover").name, "Apuntes");
    for screen in every_screen(&visit) {
        assert!(matches!(screen, Screen::Covered { .. }), "{screen:?}");
    }
    let searched = core.input(Event::CoverSearch { text: "fracciones".into() });
    assert_eq!(searched.state, ScreenState::Covered);
    assert_eq!(searched.cover.expect("a cover").entries.len(), 1, "any other word searches the cover");
    assert_eq!(core.input(Event::CoverSearch { text: " Abrigo ".into() }).state, ScreenState::Open);
    assert!(matches!(visit.home().expect("home"), Screen::Covered { .. }), "the visit from before has ended");
    let again = core.clone().enter(reader(Audience::Teen, "es-MX")).expect("enters");
    assert!(matches!(again.home().expect("home"), Screen::Home { .. }));
}

#[test]
fn the_app_switcher_sees_the_cover_and_the_visit_goes_on() {
    let (core, visit) = enter(Audience::Teen, "es-MX");
    assert_eq!(core.input(Event::Inactive).effects.first(), Some(&Effect::ShowCover));
    assert!(matches!(visit.home().expect("home"), Screen::Covered { .. }));
    core.input(Event::Returned);
    assert!(matches!(visit.home().expect("home"), Screen::Home { .. }));
    core.input(Event::Background);
    core.input(Event::Returned);
    assert!(matches!(visit.home().expect("home"), Screen::Front { .. }), "whoever comes back may be somebody else");
}

#[test]
fn threads_that_read_while_somebody_leaves_hand_over_nothing_afterwards() {
    let (core, visit) = enter(Audience::Teen, "es-MX");
    let left = AtomicBool::new(false);
    let started = Barrier::new(5);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                started.wait();
                for _ in 0..200 {
                    // What is begun after leaving has returned shows the cover; so does an error.
                    let after = left.load(Ordering::SeqCst);
                    let screens = [visit.search("me amenazan con mis fotos".into()), visit.topic("pizza".into(), Edition::Page)];
                    for screen in screens.into_iter().filter(|_| after) {
                        assert!(matches!(screen, Ok(Screen::Covered { .. })), "{screen:?}");
                    }
                }
            });
        }
        started.wait();
        core.exit(ExitTrigger::Gesture);
        left.store(true, Ordering::SeqCst);
    });
    assert!(matches!(visit.home().expect("home"), Screen::Covered { .. }));
}

#[test]
fn leaving_from_the_first_screen_ends_what_was_begun_there() {
    let core = Cobijo::open(Config::default()).expect("opens");
    let visit = core.clone().enter(reader(Audience::Teen, "es-MX")).expect("enters");
    core.exit(ExitTrigger::Button);
    core.input(Event::CoverSearch { text: "abrigo".into() });
    assert!(matches!(visit.home().expect("home"), Screen::Covered { .. }), "the visit from before has ended");
    let background = enter(Audience::Teen, "es-MX").0.input(Event::Background);
    assert!(background.cover.is_some(), "what says to show the cover brings it");
    assert_eq!(enter(Audience::Teen, "es-MX").0.input(Event::CoverSearch { text: String::new() }).state, ScreenState::Open);
    core.exit(ExitTrigger::Button);
    assert_eq!(core.input(Event::CoverSearch { text: "  ".into() }).state, ScreenState::Covered, "nothing typed opens nothing");
}

/// A node of the graph: a screen as a reader reaches it. Edges are what that screen itself offers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Front,
    Covered,
    Home,
    Topics,
    Topic(String),
    Guide(String, Vec<String>),
    Words,
    Card(String),
    Search,
    Help,
}

fn offered(node: &Node, visit: &Visit) -> Vec<Node> {
    let target = |to: &str| match to.split_once(':') {
        Some(("help" | "contact", _)) => Some(Node::Help),
        Some(("topic", rest)) => Some(Node::Topic(rest.split('#').next().unwrap_or_default().to_owned())),
        Some(("guide", id)) => Some(Node::Guide(id.to_owned(), Vec::new())),
        Some(("card", id)) => Some(Node::Card(id.to_owned())),
        Some(("words", _)) => Some(Node::Words),
        _ => None,
    };
    match node {
        Node::Front | Node::Covered => vec![Node::Home],
        Node::Home => {
            let Screen::Home { home } = visit.home().expect("home") else { panic!("not home") };
            home.situations.iter().filter_map(|situation| target(&situation.to)).chain([Node::Topics, Node::Search]).collect()
        }
        Node::Topics => topics(visit).into_iter().map(|topic| Node::Topic(topic.id)).collect(),
        Node::Topic(id) => page(visit, id).blocks.iter().filter_map(|block| block.to.as_deref().and_then(target)).collect(),
        Node::Guide(id, answers) => {
            let Screen::Guide { step } = visit.guide(id.clone(), answers.clone()).expect("guide") else { panic!("not a guide") };
            let on =
                step.choices.iter().map(|choice| Node::Guide(id.clone(), [answers.clone(), vec![choice.id.clone()]].concat()));
            let buttons = step.blocks.iter().filter_map(|block| block.to.as_deref().and_then(target));
            buttons.chain(target(&step.more)).chain(on).collect()
        }
        Node::Words => {
            let Screen::Words { words } = visit.words(None, None).expect("words") else { panic!("not words") };
            words.contacts.iter().map(|_| Node::Help).collect()
        }
        Node::Card(id) => {
            let Screen::Card { card } = visit.card(id.clone()).expect("card") else { panic!("not a card") };
            card.blocks.iter().filter_map(|block| block.to.as_deref().and_then(target)).collect()
        }
        Node::Search => {
            let Screen::Search { search } = visit.search("xyzzy".into()).expect("search") else { panic!("not search") };
            vec![target(&search.help).expect("a search always leads to help")]
        }
        Node::Help => Vec::new(),
    }
}

#[test]
fn help_is_at_most_two_calls_from_every_screen() {
    for audience in [Audience::Teen, Audience::Parent, Audience::Caregiver] {
        for locale in ["es-MX", "en"] {
            let (_core, visit) = enter(audience, locale);
            let mut nodes = vec![Node::Front, Node::Covered, Node::Home, Node::Topics, Node::Search];
            nodes.extend(topics(&visit).into_iter().map(|topic| Node::Topic(topic.id)));
            let Screen::Guides { guides } = visit.guides().expect("guides") else { panic!("not guides") };
            let Screen::Cards { cards } = visit.cards().expect("cards") else { panic!("not cards") };
            nodes.extend(cards.into_iter().map(|card| Node::Card(card.id)).chain([Node::Words]));
            let mut steps: Vec<Node> = guides.into_iter().map(|guide| Node::Guide(guide.id, Vec::new())).collect();
            while let Some(step) = steps.pop() {
                steps.extend(offered(&step, &visit).into_iter().filter(|node| matches!((node, &step), (Node::Guide(id, answers), Node::Guide(own, _)) if id == own && !answers.is_empty())));
                nodes.push(step);
            }
            let mut known: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
            for start in nodes {
                let mut steps = BTreeMap::from([(start.clone(), 0)]);
                let mut queue = VecDeque::from([start.clone()]);
                while let Some(node) = queue.pop_front() {
                    let next = steps[&node] + 1;
                    // Two calls are asked for; nobody has to look further.
                    if next > 2 {
                        continue;
                    }
                    for other in known.entry(node.clone()).or_insert_with(|| offered(&node, &visit)).clone() {
                        if !steps.contains_key(&other) {
                            steps.insert(other.clone(), next);
                            queue.push_back(other);
                        }
                    }
                }
                assert!(steps.get(&Node::Help).is_some_and(|steps| *steps <= 2), "{audience:?} {locale} {start:?}: {steps:?}");
            }
        }
    }
}

#[test]
fn every_page_reads_on_a_screen_and_by_a_voice() {
    let mut seen = BTreeSet::new();
    for audience in [Audience::Teen, Audience::Parent, Audience::Caregiver] {
        for locale in ["es-MX", "en"] {
            let (_core, visit) = enter(audience, locale);
            for topic in topics(&visit) {
                let page = page(&visit, &topic.id);
                assert_eq!(page.locale, locale);
                assert!(!page.fell_back && !page.sources.is_empty() && !page.review.is_empty(), "{}", topic.id);
                assert_eq!(
                    page.audience == audience,
                    topic.audiences.contains(&audience),
                    "{}: the audience's own page",
                    topic.id
                );
                for block in &page.blocks {
                    assert_eq!(block.lang, locale);
                    let texts = std::iter::once((&block.text, &block.spoken))
                        .chain(block.items.iter().map(|item| (&item.text, &item.spoken)));
                    for (text, spoken) in texts {
                        assert_eq!(text.is_empty(), spoken.is_empty(), "{}: {block:?}", topic.id);
                    }
                    assert!(!block.text.is_empty() || !block.items.is_empty(), "{}: an empty block", topic.id);
                    assert_eq!(
                        block.kind == "contact",
                        block.contact.is_some(),
                        "{}: Mexico has a contact for each button",
                        topic.id
                    );
                    seen.insert(block.kind.clone());
                }
            }
        }
    }
    let kinds = ["action", "callout", "contact", "heading", "legal", "link", "list", "pairs", "paragraph", "steps"];
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), kinds, "each kind of block stands in real content");
}

#[test]
fn a_number_in_a_page_is_said_digit_by_digit() {
    let (_core, visit) = enter(Audience::Teen, "es-MX");
    let page = page(&visit, "sextortion");
    let emergency = page.blocks.iter().find(|block| block.to.as_deref() == Some("contact:emergency")).expect("a button");
    assert_eq!(emergency.contact.as_ref().expect("a contact").spoken, "nueve, uno, uno");
}

#[test]
fn a_country_without_a_directory_gets_no_number_of_another() {
    let core = Cobijo::open(Config::default()).expect("opens");
    core.input(Event::Entered);
    let visit = core.enter(Reader { country: "CO".into(), ..reader(Audience::Teen, "es-CO") }).expect("enters");
    let help = help(&visit, at(HOUR));
    assert!(help.emergency.is_none() && help.services.is_empty());
    assert!(help.none.expect("a sentence").contains("CO"));
    let page = page(&visit, "sextortion");
    assert!(page.fell_back && !page.notices.is_empty(), "es-CO is served by es-MX, and says so");
    assert!(
        page.blocks.iter().all(|block| block.contact.is_none() && block.kind != "contact"),
        "contact buttons lead to help instead"
    );
    let Screen::Home { home } = visit.home().expect("home") else { panic!("not home") };
    assert!(home.emergency.is_none());
    let Screen::Search { search } = visit.search("ya no quiero vivir".into()).expect("search") else { panic!("not search") };
    let danger = search.danger.expect("danger");
    assert!(danger.contacts.is_empty() && danger.lines.len() == 4);
}

#[test]
fn who_can_help_a_teenager_at_half_past_two() {
    let (_core, visit) = enter(Audience::Teen, "es-MX");
    let screen = help(&visit, at(HOUR));
    assert_eq!(screen.emergency.as_ref().expect("a slot").number, "911");
    let first = &screen.services[0];
    assert_eq!(first.contacts[0].open, "open");
    assert!(first.needs.iter().any(|need| need == "listen" || need == "report"), "{:?}", first.needs);
    let mut closed_before = false;
    for service in &screen.services {
        assert!(service.contacts.iter().all(|contact| contact.id != "mx-911.call"), "the emergency number is no row");
        assert!(service.id != "int-stopncii", "it turns under-18s away");
        for contact in &service.contacts {
            assert!(!matches!(contact.kind.as_str(), "whatsapp" | "sms") || contact.assured_on.is_some(), "{}", contact.id);
            assert!(!contact.note.is_empty() && !contact.traces.is_empty());
            assert_eq!(contact.open == "closed", contact.opens_at.is_some(), "{}", contact.id);
            let claimed = contact.claims.iter().any(|claim| claim.field == "alone");
            assert_eq!(contact.alone == "unknown", !claimed, "{}: unknown exactly where nobody has said", contact.id);
        }
        assert!(!service.contacts.is_empty() || service.reach_via.is_some(), "{}", service.id);
        if let Some(first) = service.contacts.first() {
            assert!(!(closed_before && first.open == "open"), "open before closed: {}", service.id);
            closed_before |= first.open == "closed";
        }
    }
    let women = screen.services.iter().position(|service| service.serves == "women-and-girls").expect("079 is there");
    assert!(women > 0);
    let unam = screen.services.iter().find(|service| service.id == "mx-unam").expect("UNAM is there");
    let closed = unam.contacts.iter().find(|contact| contact.kind == "call").expect("a call");
    assert_eq!(closed.opens_at.as_deref(), Some("2026-11-30T09:00:00-06:00"));
    assert_eq!(closed.hours, "Cerrado ahora; abre el lunes a las 09:00");
}

#[test]
fn a_region_adds_its_own_services_and_no_other_regions() {
    let core = Cobijo::open(Config::default()).expect("opens");
    core.input(Event::Entered);
    let ids = |region: Option<&str>| {
        let visit =
            core.clone().enter(Reader { region: region.map(str::to_owned), ..reader(Audience::Teen, "es-MX") }).expect("enters");
        help(&visit, at(HOUR)).services.into_iter().map(|service| service.id).collect::<BTreeSet<_>>()
    };
    let (none, puebla, city) = (ids(None), ids(Some("MX-PUE")), ids(Some("MX-CMX")));
    assert!(puebla.contains("mx-pc-puebla") && !none.contains("mx-pc-puebla") && !city.contains("mx-pc-puebla"));
    assert!(city.contains("mx-locatel") && none.is_subset(&puebla) && none.is_subset(&city));
}

#[test]
fn alone_leaves_out_what_needs_an_adult_and_says_what_is_unknown() {
    let core = Cobijo::open(Config::default()).expect("opens");
    core.input(Event::Entered);
    let visit = core.enter(Reader { region: Some("MX-CMX".into()), ..reader(Audience::Teen, "es-MX") }).expect("enters");
    let screen = help(&visit, HelpRequest { alone: true, ..at(HOUR) });
    let contacts: Vec<_> = screen.services.iter().flat_map(|service| &service.contacts).collect();
    assert!(contacts.len() >= 3);
    assert!(contacts.iter().all(|contact| !contact.id.starts_with("mx-fgjcdmx-denuncia")), "it asks for an official account");
    assert!(contacts.iter().all(|contact| contact.facts.iter().any(|fact| fact.contains("persona adulta"))));
}

#[test]
fn danger_comes_first_and_hides_nothing() {
    let (_core, visit) = enter(Audience::Teen, "es-MX");
    let search = |text: &str| match visit.search(text.into()).expect("search") {
        Screen::Search { search } => search,
        other => panic!("{other:?}"),
    };
    let found = search("ya no quiero vivir por lo de mis fotos");
    let danger = found.danger.expect("danger");
    assert_eq!((danger.kind.as_str(), danger.who.as_str()), ("self-harm", "me"));
    let ids: Vec<&str> = danger.contacts.iter().map(|contact| contact.id.as_str()).collect();
    assert_eq!(ids, ["mx-linea-vida.call", "mx-911.call"], "a crisis line and 911 side by side");
    assert!(!found.topics.is_empty());
    assert!(search("me muero de risa con mis amigas").danger.is_none());
    assert_eq!(search("mi hija no aparece desde ayer").danger.expect("danger").kind, "missing");
}

#[test]
fn whatever_is_typed_is_answered() {
    let (_core, visit) = enter(Audience::Teen, "es-MX");
    for text in [
        "\" OR 1=1 --",
        "fts AND NEAR(*)^body:",
        "😭😭 foto",
        "a",
        "k’iin ꞌaj",
        "sext",
        "mi ex threatens me con fotos",
        "x\u{0}y",
    ] {
        assert!(matches!(visit.search(text.into()).expect("answers"), Screen::Search { .. }), "{text}");
    }
    let long = "me amenazan con mis fotos ".repeat(400);
    assert!(matches!(visit.search(long).expect("answers"), Screen::Search { .. }));
    assert_eq!(visit.search("  ¡! 😭".into()).expect_err("no words").code(), "no-words");
}

#[test]
fn misuse_has_a_stable_code_and_the_readers_language() {
    let (core, visit) = enter(Audience::Teen, "en");
    let unknown = visit.topic("pizza".into(), Edition::Page).expect_err("unknown");
    assert_eq!((unknown.code(), unknown.to_string().as_str()), ("unknown-topic", "There is no page called pizza."));
    assert_eq!(visit.topic("evidence".into(), Edition::Easy).expect_err("no easy read").code(), "no-edition");
    assert_eq!(visit.help(at("yesterday")).expect_err("not a time").code(), "bad-time");
    let nowhere = core.enter(Reader { country: "Narnia".into(), ..reader(Audience::Teen, "es-MX") });
    let nowhere = nowhere.err().expect("not a place");
    assert_eq!(nowhere.code(), "bad-place");
    assert!(nowhere.to_string().contains("Narnia"), "{nowhere}");
}

#[test]
fn an_unknown_locale_falls_back_and_says_so() {
    for (locale, served, fell_back) in
        [("es-PE", "es-MX", true), ("xx", "es-MX", true), ("en-GB", "en", true), ("es", "es-MX", false)]
    {
        let (_core, visit) = enter(Audience::Teen, locale);
        let page = page(&visit, "evidence");
        assert_eq!((page.locale.as_str(), page.fell_back), (served, fell_back), "{locale}");
        assert_eq!(page.notices.is_empty(), !fell_back, "{locale}: {:?}", page.notices);
    }
}

#[test]
fn a_preview_says_so_on_the_first_screen() {
    let (core, visit) = enter(Audience::Teen, "es-MX");
    let Screen::Home { home } = visit.home().expect("home") else { panic!("not home") };
    assert_eq!(home.channel, "preview");
    assert!(home.banner.expect("a banner").starts_with("Versión de prueba"));
    assert_eq!(home.lines.len(), 4);
    let status = core.status("en".into()).expect("status");
    assert!(status.on_floor && status.serial >= 1 && status.text.starts_with("Content number"), "{status:?}");
    assert!(!status.publisher.is_empty());
    core.exit(ExitTrigger::Idle);
    assert!(core.status("en".into()).expect("status").publisher.is_empty(), "a name may tell what the app is");
}
