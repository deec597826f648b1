//! Guides, opening words, cards and covers through the API: every path, every choice.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

use std::collections::BTreeSet;
use std::sync::Arc;

use cobijo::{Audience, Cobijo, Config, Edition, Event, GuideScreen, Reader, Screen, Visit, WordsScreen};

const AUDIENCES: [Audience; 3] = [Audience::Teen, Audience::Parent, Audience::Caregiver];
const LOCALES: [&str; 2] = ["es-MX", "en"];

fn enter(audience: Audience, locale: &str, country: &str) -> Arc<Visit> {
    let core = Cobijo::open(Config::default()).expect("opens");
    core.input(Event::Entered);
    core.enter(Reader { audience, locale: locale.into(), country: country.into(), region: None }).expect("enters")
}

fn guides(visit: &Visit) -> Vec<String> {
    match visit.guides().expect("answers") {
        Screen::Guides { guides } => guides.into_iter().map(|guide| guide.id).collect(),
        other => panic!("{other:?}"),
    }
}

fn step(visit: &Visit, id: &str, answers: &[String]) -> GuideScreen {
    match visit.guide(id.into(), answers.to_vec()).expect("answers") {
        Screen::Guide { step } => step,
        other => panic!("{other:?}"),
    }
}

fn words(visit: &Visit, to: Option<&str>, about: Option<&str>) -> WordsScreen {
    match visit.words(to.map(str::to_owned), about.map(str::to_owned)).expect("answers") {
        Screen::Words { words } => words,
        other => panic!("{other:?}"),
    }
}

/// Every path of a guide, with the screens on it.
fn paths(visit: &Visit, id: &str) -> Vec<Vec<(Vec<String>, GuideScreen)>> {
    let mut done = Vec::new();
    let mut open = vec![vec![(Vec::new(), step(visit, id, &[]))]];
    while let Some(path) = open.pop() {
        let (answers, last) = path.last().expect("never empty").clone();
        if last.choices.is_empty() {
            done.push(path);
            continue;
        }
        assert!(answers.len() < 5, "{id} {answers:?}: more than five answers");
        for choice in &last.choices {
            let mut answers = answers.clone();
            answers.push(choice.id.clone());
            let mut path = path.clone();
            path.push((answers.clone(), step(visit, id, &answers)));
            open.push(path);
        }
    }
    done
}

#[test]
fn every_path_of_every_guide_ends_with_somebody_to_talk_to() {
    let mut walked = BTreeSet::new();
    for audience in AUDIENCES {
        for locale in LOCALES {
            let visit = enter(audience, locale, "MX");
            for id in guides(&visit) {
                let paths = paths(&visit, &id);
                assert!(paths.len() > 2, "{id}: a guide offers ways");
                for path in &paths {
                    let steps: Vec<&str> = path.iter().map(|(_, screen)| screen.step.as_str()).collect();
                    assert_eq!(steps.iter().collect::<BTreeSet<_>>().len(), steps.len(), "{id}: a loop in {steps:?}");
                    for (answers, screen) in path {
                        let place = format!("{audience:?} {locale} {id} {answers:?}");
                        assert_eq!(
                            screen.emergency.as_ref().expect("Mexico has one").number,
                            "911",
                            "one tap from emergency: {place}"
                        );
                        assert_eq!(screen.end, screen.choices.is_empty());
                        assert!(!screen.heading.is_empty() && screen.locale == locale && !screen.fell_back, "{place}");
                        for block in &screen.blocks {
                            assert!(!block.spoken.is_empty() || !block.items.is_empty(), "spoken form: {place}");
                            assert_eq!(block.kind == "contact", block.contact.is_some(), "{place}");
                        }
                    }
                    let (answers, end) = path.last().expect("never empty");
                    let pressable = !end.contacts.is_empty() || end.blocks.iter().any(|block| block.contact.is_some());
                    assert!(pressable, "{audience:?} {locale} {id} {answers:?} ends without a contact to press");
                }
                walked.insert(id);
            }
        }
    }
    assert_eq!(walked.len(), 12, "{walked:?}");
}

#[test]
fn danger_is_one_answer_away_at_the_beginning_and_has_the_emergency_number() {
    for audience in AUDIENCES {
        let visit = enter(audience, "es-MX", "MX");
        for id in guides(&visit) {
            let first = step(&visit, &id, &[]);
            let early: Vec<Vec<String>> = std::iter::once(Vec::new())
                .chain(first.choices.iter().map(|choice| vec![choice.id.clone()]))
                .filter(|answers| step(&visit, &id, answers).choices.iter().any(|choice| choice.id == "danger"))
                .collect();
            assert!(!early.is_empty(), "{id} asks about danger first");
            for mut answers in early {
                answers.push("danger".into());
                let screen = step(&visit, &id, &answers);
                let emergency =
                    screen.blocks.iter().filter_map(|block| block.contact.as_ref()).any(|contact| contact.number == "911");
                assert!(emergency, "{id} {answers:?}");
            }
        }
    }
}

#[test]
fn a_guide_is_for_its_audience_and_keeps_nothing() {
    let teen = enter(Audience::Teen, "es-MX", "MX");
    let (for_teens, for_parents) = (guides(&teen), guides(&enter(Audience::Parent, "es-MX", "MX")));
    assert!(for_teens.contains(&"someone-at-home".to_owned()) && !for_parents.contains(&"someone-at-home".to_owned()));
    assert!(for_parents.contains(&"suspect-at-home".to_owned()) && !for_teens.contains(&"suspect-at-home".to_owned()));
    let own = step(&enter(Audience::Parent, "es-MX", "MX"), "after-reporting", &[]);
    assert_ne!(own, step(&teen, "after-reporting", &[]), "each audience has its own guide of this name");
    let before = step(&teen, "threatened", &[]);
    step(&teen, "threatened", &["danger".to_owned()]);
    assert_eq!(before, step(&teen, "threatened", &[]), "the answers of one call do not reach the next");
}

#[test]
fn a_guide_or_an_answer_that_does_not_exist_is_one_clear_error() {
    let visit = enter(Audience::Teen, "es-MX", "MX");
    let code = |answer: Result<Screen, cobijo::CobijoError>| answer.expect_err("misuse").code().to_owned();
    assert_eq!(code(visit.guide("pizza".into(), Vec::new())), "unknown-guide");
    assert_eq!(code(visit.guide("threatened".into(), vec!["pizza".into()])), "unknown-answer");
    assert_eq!(code(visit.words(Some("pizza".into()), None)), "unknown-answer");
    assert_eq!(code(visit.words(None, Some("pizza".into()))), "unknown-answer");
    assert_eq!(code(visit.card("pizza".into())), "unknown-card");
}

#[test]
fn in_a_country_without_a_directory_a_guide_gives_no_number_of_another() {
    let visit = enter(Audience::Teen, "es-MX", "FR");
    for id in guides(&visit) {
        for (answers, screen) in paths(&visit, &id).concat() {
            assert!(screen.emergency.is_none(), "{id} {answers:?}");
            let given = screen.blocks.iter().filter_map(|block| block.contact.as_ref()).chain(&screen.contacts);
            for contact in given {
                assert!(contact.uri.starts_with("https://") || contact.uri.is_empty(), "{id} {answers:?}: {contact:?}");
            }
        }
    }
}

#[test]
fn opening_words_read_well_for_everyone_and_everything() {
    for locale in LOCALES {
        let visit = enter(Audience::Teen, locale, "MX");
        let start = words(&visit, None, None);
        assert!(start.sentences.is_none() && start.to.len() >= 12 && start.about.len() >= 6);
        assert!(start.emergency.is_some() && start.contacts.len() == 2, "somebody who listens, and a crisis line");
        let mut openings = BTreeSet::new();
        for to in &start.to {
            for about in &start.about {
                let screen = words(&visit, Some(&to.id), Some(&about.id));
                let said = screen.sentences.expect("both are chosen");
                let all = said.say.iter().chain([&said.show, &said.honest]).chain(&said.home_note);
                for text in all {
                    let place = format!("{locale} {} {}: {text}", to.id, about.id);
                    assert!(!text.contains("words-") && !text.contains(['{', '}', '$']), "{place}");
                    assert!(text.ends_with(['.', '?', '»', '"']), "{place}");
                    let first = text.chars().find(|letter| letter.is_alphabetic()).expect("a letter");
                    assert!(first.is_uppercase(), "{place}");
                    assert!(!text.contains("  ") && !text.contains(" ,") && !text.contains(",,"), "{place}");
                }
                assert_eq!(said.say.len(), 3, "at most three sentences");
                for say in &said.say {
                    assert!(say.split_whitespace().count() <= 16, "{locale} {} {}: {say}", to.id, about.id);
                }
                assert!(said.say[2].contains('?'), "the last one asks for something: {}", said.say[2]);
                openings.insert(said.say[0].clone());
            }
        }
        assert!(openings.len() > start.to.len(), "how one begins depends on whom one tells");
    }
}

#[test]
fn opening_words_are_polite_where_spanish_is_polite_and_name_another_door_than_home() {
    let visit = enter(Audience::Teen, "es-MX", "MX");
    let said = |to: &str| words(&visit, Some(to), Some("threatened")).sentences.expect("both are chosen");
    let (mother, teacher) = (said("mother"), said("teacher-f"));
    assert!(mother.say.iter().any(|say| say.contains("Mamá")) && teacher.say.iter().any(|say| say.contains("Maestra")));
    assert!(
        mother.say.iter().any(|say| say.contains("Me ayudas") || say.contains("me ayudas") || say.contains("Me acompañas")),
        "{mother:?}"
    );
    assert!(teacher.say.iter().any(|say| say.contains("Me ayuda ") || say.contains("Me acompaña ")), "{teacher:?}");
    let note = mother.home_note.expect("home may not be safe");
    assert!(note.contains("fuera de casa"), "{note}");
    assert!(teacher.home_note.is_none() && teacher.honest.contains("avisar"), "{}", teacher.honest);
    let screen = words(&visit, None, None);
    assert!(screen.plan_b.iter().any(|line| line.contains("No es tu culpa")) && screen.plan_b.len() == 4);
}

#[test]
fn cards_are_read_in_seconds() {
    for locale in LOCALES {
        let parent = enter(Audience::Parent, locale, "MX");
        let Screen::Card { card } = parent.card("adult".into()).expect("answers") else { panic!("a card") };
        let pairs = card.blocks.iter().find(|block| block.kind == "pairs").expect("what to say and what not");
        let count = |role: &str| pairs.items.iter().filter(|item| item.role == role).count();
        assert_eq!((count("say"), count("dont-say")), (4, 5));
        let read: usize = card
            .blocks
            .iter()
            .filter(|block| block.kind != "action")
            .flat_map(|block| std::iter::once(&block.text).chain(block.items.iter().map(|item| &item.text)))
            .map(|text| text.split_whitespace().count())
            .sum();
        assert!(read <= 75, "{read} words are not read in ten seconds");
        let Screen::Cards { cards } = enter(Audience::Caregiver, locale, "MX").cards().expect("answers") else { panic!("cards") };
        let ids: Vec<&str> = cards.iter().map(|card| card.id.as_str()).collect();
        assert_eq!(ids, ["adult", "staff", "study"]);
        let Screen::Card { card } = parent.card("study".into()).expect("answers") else { panic!("a card") };
        let text: String = card
            .blocks
            .iter()
            .flat_map(|block| std::iter::once(&block.text).chain(block.items.iter().map(|item| &item.text)))
            .cloned()
            .collect();
        for figure in
            text.split(|c: char| !c.is_ascii_digit()).zip(text.split(|c: char| !c.is_ascii_digit()).skip(1)).map(|(one, _)| one)
        {
            let known = ["", "55", "41", "91", "50", "37", "5", "1", "2"].contains(&figure);
            assert!(known, "only two figures of the study are tied to a label, not {figure}");
        }
    }
}

#[test]
fn covers_are_ordinary_content_that_can_be_looked_up() {
    let core = Cobijo::open(Config::default()).expect("opens");
    for (locale, word) in [("es-MX", "abrigo"), ("en", "lantern")] {
        let covers = core.covers(locale.into()).expect("answers");
        assert_eq!(covers.iter().map(|cover| cover.id.as_str()).collect::<Vec<_>>(), ["apuntes", "curiosidades", "recetas"]);
        for cover in covers {
            assert!(cover.searched(word).entries.is_empty(), "{} holds the return word", cover.id);
            let whole = cover.searched("");
            assert!(whole.entries.len() >= 12);
            for entry in &cover.entries {
                let rare = entry.title.split_whitespace().max_by_key(|word| word.chars().count()).expect("a title");
                assert!(cover.searched(rare).entries.contains(entry), "{}: {rare} finds {}", cover.id, entry.title);
            }
        }
    }
    assert_eq!(core.covers("fr".into()).expect("answers"), core.covers("es-MX".into()).expect("answers"));
}

#[test]
fn the_first_three_steps_of_sextortion_are_near() {
    let visit = enter(Audience::Teen, "es-MX", "MX");
    let Screen::Topic { page } = visit.topic("sextortion".into(), Edition::Page).expect("answers") else { panic!("a page") };
    let mut words = page.title.split_whitespace().count() + page.summary.split_whitespace().count();
    for block in &page.blocks {
        words += block.text.split_whitespace().count();
        if block.kind == "steps" {
            words += block.items.iter().take(3).map(|item| item.text.split_whitespace().count()).sum::<usize>();
            break;
        }
    }
    assert!(words <= 260, "{words} words to the end of the third step");
}

#[test]
fn every_kind_of_help_is_answered_in_mexico() {
    for audience in AUDIENCES {
        let visit = enter(audience, "es-MX", "MX");
        for need in cobijo_base::content::Need::ALL {
            let request = cobijo::HelpRequest {
                needs: vec![need.as_str().into()],
                at: Some("2026-11-28T02:30:00-06:00".into()),
                ..Default::default()
            };
            let Screen::Help { help } = visit.help(request).expect("answers") else { panic!("help") };
            assert!(!help.services.is_empty() || help.none.is_some(), "{audience:?} {need}");
            if *need != cobijo_base::content::Need::Missing {
                assert!(!help.services.is_empty(), "{audience:?} {need}");
            }
        }
    }
}
