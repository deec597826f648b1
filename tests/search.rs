//! Search, through the API: the development set, other people's wording, misspelled and reworded queries, half words, danger.
#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "a test may stop at the first thing that is wrong")]

use std::collections::BTreeMap;
use std::sync::Arc;

use cobijo::{Audience, Cobijo, Config, Event, Reader, Screen, SearchScreen, Visit};
use serde::Deserialize;

/// A labelled query.
#[derive(Clone, Debug, Deserialize)]
struct Query {
    q: String,
    lang: String,
    audience: String,
    topics: Vec<String>,
    danger: bool,
    set: Option<String>,
}

/// Searches as every reader of both languages.
struct Searcher {
    visits: BTreeMap<(String, String), Arc<Visit>>,
}

impl Searcher {
    fn new() -> Self {
        let core = Cobijo::open(Config::default()).expect("opens");
        core.input(Event::Entered);
        let mut visits = BTreeMap::new();
        for (name, audience) in [("teen", Audience::Teen), ("parent", Audience::Parent), ("caregiver", Audience::Caregiver)] {
            for (language, locale) in [("es", "es-MX"), ("en", "en")] {
                let reader = Reader { audience, locale: locale.into(), country: "MX".into(), region: None };
                visits.insert((language.to_owned(), name.to_owned()), core.clone().enter(reader).expect("enters"));
            }
        }
        Self { visits }
    }

    fn ask(&self, language: &str, audience: &str, typed: &str) -> SearchScreen {
        let visit = &self.visits[&(language.to_owned(), audience.to_owned())];
        match visit.search(typed.to_owned()) {
            Ok(Screen::Search { search }) => search,
            other => panic!("{typed}: {other:?}"),
        }
    }

    fn hits(&self, query: &Query, typed: &str) -> bool {
        let found = self.ask(&query.lang, &query.audience, typed);
        found.topics.iter().take(3).any(|hit| query.topics.contains(&hit.id))
    }
}

fn set(name: &str) -> Vec<Query> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
    let text = std::fs::read_to_string(path).expect("reads");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// A hand on a telephone: a fixed sequence, so that a failure comes again.
struct Typist(u64);

impl Typist {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("fits") % most.max(1)
    }

    /// One slip in one word of at least four letters: two letters swapped, one missing, one twice, its neighbour on the keys, or
    /// one that sounds alike. None: there is no such word.
    fn slip(&mut self, text: &str) -> Option<String> {
        let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        let long: Vec<usize> = (0..words.len()).filter(|at| words[*at].chars().count() >= 4).collect();
        let at = *long.get(self.below(long.len()))?;
        let mut letters: Vec<char> = words[at].chars().collect();
        // People seldom miss the first letter.
        let place = 1 + self.below(letters.len() - 2);
        match self.below(5) {
            0 => letters.swap(place, place + 1),
            1 => drop(letters.remove(place)),
            2 => letters.insert(place, letters[place]),
            3 => letters[place] = self.beside(letters[place]),
            _ => letters[place] = sounds_like(letters[place]),
        }
        words[at] = letters.into_iter().collect();
        Some(words.join(" "))
    }

    fn beside(&mut self, letter: char) -> char {
        let row = ["qwertyuiop", "asdfghjklñ", "zxcvbnm"].into_iter().find(|row| row.contains(letter));
        let Some(keys) = row.map(|row| row.chars().collect::<Vec<_>>()) else { return letter };
        let at = keys.iter().position(|key| *key == letter).unwrap_or_default();
        let step = if self.below(2) == 0 { at.checked_sub(1) } else { Some(at + 1) };
        step.and_then(|at| keys.get(at)).copied().unwrap_or(letter)
    }

    /// What people put around a question.
    fn wrap(&mut self, language: &str, text: &str) -> String {
        let (before, after) = if language == "es" {
            (
                ["hola una pregunta", "oigan", "ayuda porfa", "es que", "no sé si aquí pero"],
                ["gracias", "no sé qué hacer", "???", "bye"],
            )
        } else {
            (
                ["hi quick question", "um so", "please help", "idk if this is the place but", "ok so"],
                ["thanks", "what do i do", "???", "bye"],
            )
        };
        format!("{} {text} {}", before[self.below(before.len())], after[self.below(after.len())])
    }
}

fn sounds_like(letter: char) -> char {
    match letter {
        'b' => 'v',
        'v' => 'b',
        's' | 'c' => 'z',
        'z' => 's',
        'y' => 'i',
        'i' => 'y',
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' => 'u',
        'ñ' => 'n',
        other => other,
    }
}

#[test]
fn the_development_questions_find_their_pages() {
    let searcher = Searcher::new();
    let queries = set("search_dev.jsonl");
    for query in &queries {
        let found = searcher.ask(&query.lang, &query.audience, &query.q);
        assert_eq!(found.danger.is_some(), query.danger, "{}: {:?}", query.q, found.danger.map(|danger| danger.kind));
    }
    for language in ["es", "en"] {
        let asked: Vec<&Query> = queries.iter().filter(|query| query.lang == language && !query.topics.is_empty()).collect();
        let missed: Vec<&str> =
            asked.iter().filter(|query| !searcher.hits(query, &query.q)).map(|query| query.q.as_str()).collect();
        assert!(missed.len() * 20 <= asked.len(), "{language}: {} of {}: {missed:#?}", missed.len(), asked.len());
    }
}

/// Sentences of somebody who had seen neither the rules nor the texts. What was measured when they were first looked at is a floor;
/// docs/decisions/0013 has the figures. Nobody tunes on them: only these totals are looked at.
#[test]
fn other_peoples_wording_is_understood_as_well_as_it_was_measured() {
    let searcher = Searcher::new();
    let queries = set("search_heldback.jsonl");
    for (language, found, heard) in [("es", 116, 63), ("en", 112, 66)] {
        let of = |name: &str| {
            let here = move |query: &&Query| query.lang == language && query.set.as_deref() == Some(name);
            queries.iter().filter(here).collect::<Vec<_>>()
        };
        let hits = of("ordinary").iter().filter(|query| searcher.hits(query, &query.q)).count();
        let alarm = |query: &&&Query| searcher.ask(&query.lang, &query.audience, &query.q).danger.is_some();
        let (danger, near) = (of("danger").iter().filter(alarm).count(), of("near-miss").iter().filter(alarm).count());
        let ordinary = of("ordinary").iter().filter(alarm).count();
        println!(
            "{language}: {hits} of 120 in three, danger {danger} of 75, false {near} of 75 near misses and {ordinary} of 120"
        );
        assert!(hits >= found && danger >= heard && near <= 10 && ordinary <= 4, "{language}");
    }
}

#[test]
fn a_misspelled_question_still_finds_its_page() {
    let searcher = Searcher::new();
    let queries: Vec<Query> = set("search_dev.jsonl").into_iter().filter(|query| searcher.hits(query, &query.q)).collect();
    let mut typist = Typist(7);
    let (mut asked, mut missed) = (0, Vec::new());
    while asked < 500 {
        let query = &queries[typist.below(queries.len())];
        let Some(typed) = typist.slip(&query.q) else { continue };
        asked += 1;
        if !searcher.hits(query, &typed) {
            missed.push(format!("{} <- {}", typed, query.q));
        }
    }
    println!("500 misspellings: {} still hit", 500 - missed.len());
    assert!(missed.len() <= 50, "{} of 500: {missed:#?}", missed.len());
}

#[test]
fn a_question_with_small_talk_around_it_still_finds_its_page() {
    let searcher = Searcher::new();
    let queries: Vec<Query> = set("search_dev.jsonl").into_iter().filter(|query| searcher.hits(query, &query.q)).collect();
    let mut typist = Typist(11);
    let mut missed = Vec::new();
    for query in queries.iter().cycle().take(300) {
        let typed = typist.wrap(&query.lang, &query.q);
        if !searcher.hits(query, &typed) {
            missed.push(typed);
        }
    }
    println!("300 with small talk around them: {} still hit", 300 - missed.len());
    assert!(missed.len() <= 30, "{} of 300: {missed:#?}", missed.len());
}

#[test]
fn half_a_word_finds_what_it_will_be() {
    let searcher = Searcher::new();
    for (language, typed, wanted) in [
        ("es", "sextor", "sextortion"),
        ("es", "denunc", "reporting-how"),
        ("en", "sextor", "sextortion"),
        ("en", "deepf", "deepfake"),
    ] {
        let found = searcher.ask(language, "teen", typed);
        assert!(found.topics.iter().take(3).any(|hit| hit.id == wanted), "{typed}: {:?}", found.topics);
    }
}

#[test]
fn what_nothing_here_answers_is_said_gently_and_help_stays() {
    let searcher = Searcher::new();
    for (language, typed) in [
        ("es", "receta de pastel de zanahoria"),
        ("es", "xkcd qwrtp"),
        ("en", "how to fix a flat bike tire"),
        ("en", "zzxx vvbb"),
    ] {
        let found = searcher.ask(language, "teen", typed);
        assert!(!found.confident, "{typed}: {:?}", found.topics);
        assert!(found.unsure.is_some_and(|text| text.len() > 20) && found.help == "help:");
        assert!(found.danger.is_none());
    }
}

/// Sentences of our own, in words that stand in no rule's comment: each kind, oneself and another.
#[test]
fn each_kind_of_danger_is_heard_with_who_is_in_it() {
    let searcher = Searcher::new();
    for (language, typed, kind, who) in [
        ("es", "ya no quiero seguir viviendo", "self-harm", "me"),
        ("es", "mi mejor amigo dice que se va a matar esta noche", "self-harm", "other"),
        ("es", "ayuda mi padrastro me está golpeando", "harm-now", "me"),
        ("es", "no me deja salir de su casa y me quitó el teléfono", "held-or-followed", "me"),
        ("es", "al rato voy a ver a alguien que conocí en un juego y nadie sabe", "meeting", "me"),
        ("es", "mi hija no llegó a dormir y no contesta", "missing", "other"),
        ("en", "i dont want to be alive anymore", "self-harm", "me"),
        ("en", "my friend says shes going to kill herself tonight", "self-harm", "other"),
        ("en", "help my stepdad is hitting me", "harm-now", "me"),
        ("en", "he wont let me leave his apartment and took my phone", "held-or-followed", "me"),
        ("en", "meeting a guy from discord tonight and nobody knows", "meeting", "me"),
        ("en", "my daughter didnt come home last night and her phone is off", "missing", "other"),
    ] {
        let danger = searcher.ask(language, "teen", typed).danger.unwrap_or_else(|| panic!("not heard: {typed}"));
        assert_eq!((danger.kind.as_str(), danger.who.as_str()), (kind, who), "{typed}");
        assert!(danger.lines.len() == 4 && !danger.contacts.is_empty());
    }
    for (language, typed) in [
        ("es", "me muero de risa con mis amigas"),
        ("es", "hace años mi tío me pegaba pero ya no vivo ahí"),
        ("es", "no me quiero morir, solo estoy triste por lo de mi ex"),
        ("en", "im dying of laughter lol"),
        ("en", "years ago my uncle used to hit me but i dont live there now"),
        ("en", "how do i prevent suicide in my school, its for homework"),
    ] {
        assert!(searcher.ask(language, "teen", typed).danger.is_none(), "{typed}");
    }
}

/// A danger block leads with the page that fits, and hides no other.
#[test]
fn danger_leads_to_the_page_of_its_kind_for_the_reader() {
    let searcher = Searcher::new();
    let first = |audience, typed| searcher.ask("es", audience, typed).topics.first().map(|hit| hit.id.clone()).expect("a page");
    assert_eq!(first("teen", "me quiero morir"), "feeling-bad");
    let parent = searcher.ask("es", "parent", "mi hijo se quiere matar");
    assert!(parent.danger.is_some());
    assert!(parent.topics.iter().take(3).any(|hit| hit.id == "helplines"), "{:?}", parent.topics);
    assert_ne!(parent.topics[0].id, "friend-in-danger", "that page is for teenagers");
}

/// `COBIJO_FUZZ=100000` is the deep tier's.
#[test]
fn anything_at_all_is_answered() {
    let searcher = Searcher::new();
    let pieces = [
        "foto",
        "amenaza",
        "\"",
        "AND",
        "NEAR(",
        "*",
        "^",
        "😭",
        "ꞌ",
        "'",
        "\u{0}",
        "ﷺ",
        "\u{202e}",
        "a",
        "kms",
        "q",
        "xq",
        "me",
        "matar",
        "-",
        "title:",
        "{",
        "%",
        "\\",
        "\n",
        "ñandú",
        "ＦＯＴＯ",
        "123456789",
        "sextor",
        "zzzzzzzzzzzz",
    ];
    let most = std::env::var("COBIJO_FUZZ").ok().and_then(|most| most.parse().ok()).unwrap_or(500_usize);
    let mut typist = Typist(20_261_124);
    for _ in 0..most {
        let count = 1 + typist.below(9);
        let text: String =
            (0..count).map(|_| pieces[typist.below(pieces.len())].to_owned() + [" ", ""][typist.below(2)]).collect();
        let language = ["es", "en"][typist.below(2)];
        let visit = &searcher.visits[&(language.to_owned(), "teen".to_owned())];
        match visit.search(text.clone()) {
            Ok(Screen::Search { search }) => assert!(search.topics.len() <= 6),
            Ok(other) => panic!("{text:?}: {other:?}"),
            Err(error) => assert_eq!(error.code(), "no-words", "{text:?}"),
        }
    }
    let long = "me amenazan con mis fotos ".repeat(400);
    assert!(searcher.ask("es", "teen", &long).topics.iter().take(3).any(|hit| hit.id == "sextortion"));
}
