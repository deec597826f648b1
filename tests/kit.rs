//! The review and call kit: what is signed, what reopens, what a call writes, what blocks a public release.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

use std::path::PathBuf;

use cobijo_desk::{Call, CallError, ImportError, Outcome, Role, Verdict, Why};

/// The day of these tests.
const TODAY: &str = "2027-12-31";

/// A copy of the real content, to work on.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(cobijo_tests::copy_of_content())
    }

    fn content(&self) -> PathBuf {
        self.0.path().join("content")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).expect(name);
    }

    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} has no {from:?}");
        self.write(name, &text.replacen(from, to, 1));
    }

    /// Imports answers as a form would save them.
    fn import(&self, role: &str, answers: &serde_json::Value) -> Result<cobijo_desk::Imported, ImportError> {
        let file = serde_json::json!({
            "cobijo_review": 1, "role": role, "locale": "es-MX", "organisation": "ECPAT México", "person": "Una Persona",
            "month": "2027-01", "answers": answers,
        });
        self.write("answers.json", &file.to_string());
        cobijo_desk::import(&self.content(), &self.path("answers.json"), &self.path("private.tsv"), TODAY.parse().expect("a day"))
    }
}

fn answer(unit: &cobijo_desk::Unit, verdict: &str, note: &str) -> serde_json::Value {
    serde_json::json!({ "text": unit.id, "number": 1, "verdict": verdict, "note": note, "begins": unit.text })
}

#[test]
fn three_signed_one_to_change_one_to_remove_and_an_edit_reopens_exactly_that() {
    let desk = Desk::new();
    let topic = ["grooming".to_owned()];
    let open = || cobijo_desk::open_units(&desk.content(), Role::Practitioner, "es-MX", &topic);
    let units = open();
    let own: Vec<_> = units
        .iter()
        .filter(|unit| unit.file.ends_with("grooming/es-MX.teen.md") && unit.line > 1 && !unit.heading)
        .take(5)
        .collect();
    let answers = serde_json::json!([
        answer(own[0], "ok", ""),
        answer(own[1], "ok", ""),
        answer(own[2], "ok", ""),
        answer(own[3], "change", "más corto"),
        answer(own[4], "remove", "asusta"),
    ]);
    let done = desk.import("practitioner", &answers).expect("imports");
    assert_eq!((done.signed.len(), done.wishes.len(), done.gone.len(), done.foreign.len()), (3, 2, 0, 0));
    for ((unit, wish), (wanted, verdict)) in done.wishes.iter().zip([(own[3], Verdict::Change), (own[4], Verdict::Remove)]) {
        assert_eq!((&unit.file, unit.line, wish.verdict), (&wanted.file, wanted.line, verdict), "at file and line");
    }
    let rules: Vec<_> = cobijo_desk::check(&desk.content(), None)
        .findings
        .into_iter()
        .filter(|finding| finding.rule.starts_with("review-"))
        .collect();
    assert_eq!(
        rules.iter().map(|finding| (finding.rule, finding.line)).collect::<std::collections::BTreeSet<_>>(),
        [("review-change", own[3].line), ("review-remove", own[4].line)].into()
    );

    let left = open();
    assert_eq!(left.len(), units.len() - 3, "what is signed is not asked again");
    assert!(own[..3].iter().all(|unit| left.iter().all(|other| other.id != unit.id)));
    let file = own[0].file.clone();
    desk.edit(&file, &own[0].text, &format!("{} Hoy.", own[0].text));
    let again = open();
    let new: Vec<_> = again.iter().filter(|unit| left.iter().all(|other| other.id != unit.id)).collect();
    assert_eq!(new.len(), 1, "{new:#?}");
    assert!(new[0].text.ends_with("Hoy."), "exactly the edited sentence");
    let progress = cobijo_desk::progress(&desk.content(), Role::Practitioner, "es-MX");
    assert_eq!((progress.signed, progress.wishes, progress.orphans), (2, 2, 1));

    let signed = desk.read("content/reviews/signed.toml");
    assert!(signed.contains("ECPAT México") && signed.contains("2027-01") && !signed.contains("Una Persona"), "{signed}");
    assert!(!desk.read("content/reviews/open.toml").contains("Una Persona"));
    assert!(desk.read("private.tsv").contains("Una Persona"));
}

#[test]
fn a_page_signed_whole_says_so_at_its_foot_without_a_name() {
    let desk = Desk::new();
    let units = cobijo_desk::open_units(&desk.content(), Role::Practitioner, "es-MX", &["grooming".to_owned()]);
    let all: Vec<_> = units.iter().map(|unit| answer(unit, "ok", "")).collect();
    desk.import("practitioner", &serde_json::json!(all)).expect("imports");
    let lawyer = cobijo_desk::open_units(&desk.content(), Role::Lawyer, "es-MX", &[]);
    assert!(lawyer.len() > 20 && lawyer.len() < units.len() * 5, "a lawyer reads legal sentences alone");
    let all: Vec<_> = lawyer.iter().map(|unit| answer(unit, "ok", "")).collect();
    desk.import("lawyer", &serde_json::json!(all)).expect("imports");
    let release = cobijo_desk::check(&desk.content(), None).release.expect("no error");
    let text = String::from_utf8(release.canonical()).expect("UTF-8");
    assert!(text.contains("ECPAT México") && !text.contains("Una Persona"), "a person's name never enters a release");
    let image = cobijo_base::bundle::build(&release, &release.canonical()).expect("builds");
    let core = cobijo::Cobijo::open_image(Box::leak(image.into_boxed_slice()), cobijo::Config::default()).expect("opens");
    core.input(cobijo::Event::Entered);
    let reader = cobijo::Reader { audience: cobijo::Audience::Teen, locale: "es-MX".into(), country: "MX".into(), region: None };
    let visit = core.enter(reader).expect("enters");
    let page = |id: &str| match visit.topic(id.into(), cobijo::Edition::Page).expect("answers") {
        cobijo::Screen::Topic { page } => page,
        other => panic!("{other:?}"),
    };
    assert_eq!(page("grooming").review, "Revisado por una persona especialista de ECPAT México en enero de 2027.");
    assert!(page("sextortion").review.starts_with("Escrito a partir de fuentes públicas."));
    let legal = page("rights-and-law").blocks.into_iter().filter(|block| block.kind == "legal").collect::<Vec<_>>();
    assert!(!legal.is_empty() && legal.iter().all(|block| block.note.is_none()), "a signed legal sentence carries no mark");
}

#[test]
fn a_form_edited_by_hand_is_one_clear_line_and_loses_nothing() {
    let desk = Desk::new();
    let units = cobijo_desk::open_units(&desk.content(), Role::Lawyer, "es-MX", &[]);
    let other = cobijo_desk::open_units(&desk.content(), Role::Youth, "es-MX", &[]);
    let foreign = other.iter().find(|unit| units.iter().all(|own| own.id != unit.id)).expect("a sentence that is not legal");
    let gone = serde_json::json!({ "text": "0000000000000000", "number": 7, "verdict": "ok", "begins": "Una frase vieja" });
    let done = desk
        .import("lawyer", &serde_json::json!([answer(&units[0], "ok", ""), gone, answer(foreign, "ok", "")]))
        .expect("imports the rest");
    assert_eq!((done.signed.len(), done.gone.len(), done.foreign.len()), (1, 1, 1));
    assert_eq!(done.gone[0], (7, "Una frase vieja".to_owned()));

    let before = desk.read("content/reviews/signed.toml");
    let refused = |text: &str| {
        desk.write("bad.json", text);
        let error = cobijo_desk::import(
            &desk.content(),
            &desk.path("bad.json"),
            &desk.path("private.tsv"),
            TODAY.parse().expect("a day"),
        )
        .expect_err("refuses")
        .to_string();
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(error.contains("Nothing was changed") || error.contains("bad.json"), "{error}");
        assert_eq!(desk.read("content/reviews/signed.toml"), before, "nothing is lost");
        error
    };
    assert!(refused("{ \"cobijo_review\": 1,\n \"role\": ").contains("line 2"));
    assert!(refused("[]").contains("not the answers file"));
    let whole = |role: &str, format: u32, month: &str, organisation: &str| {
        serde_json::json!({ "cobijo_review": format, "role": role, "locale": "es-MX", "organisation": organisation, "month": month, "answers": [] }).to_string()
    };
    assert!(refused(&whole("boss", 1, "2027-01", "x")).contains("boss"));
    assert!(refused(&whole("lawyer", 9, "2027-01", "x")).contains("format 9"));
    assert!(refused(&whole("lawyer", 1, "enero", "x")).contains("month"));
    assert!(refused(&whole("lawyer", 1, "2029-01", "x")).contains("month"), "nobody has signed in the future");
    assert!(refused(&whole("lawyer", 1, "2027-01", " ")).contains("organisation"));
    let missing =
        cobijo_desk::import(&desk.content(), &desk.path("absent.json"), &desk.path("private.tsv"), TODAY.parse().expect("a day"));
    assert!(matches!(missing, Err(ImportError::Read { .. })));
}

#[test]
fn a_form_has_its_sentences_its_sources_and_only_its_questions() {
    let desk = Desk::new();
    let sources = cobijo_desk::check(&desk.content(), None).release.expect("no error").sources;
    for role in Role::ALL {
        let units = cobijo_desk::open_units(&desk.content(), role, "es-MX", &["rights-and-law".to_owned()]);
        let form = cobijo_desk::export(&units, role, "es-MX", 1, &sources);
        assert_eq!(form.matches("<fieldset").count(), units.len());
        assert!(!form.contains("review-") || !form.contains(">review-"), "every word of the form has its text");
        assert!(!form.contains("http://") && !form.contains("src=\"http"), "nothing is fetched");
        let questions = [
            "¿Podría esta frase hacer daño",
            "¿La frase es cierta según la fuente",
            "¿Qué harías primero",
            "¿Así lo diría alguien",
        ];
        let asked: Vec<bool> = questions.iter().map(|question| form.contains(question)).collect();
        assert_eq!(asked.iter().filter(|asked| **asked).count(), 1, "{role}: {asked:?}");
    }
}

fn record(desk: &Desk, call: &Call) -> Result<cobijo_desk::Recorded, CallError> {
    cobijo_desk::record(&desk.content(), call, TODAY.parse().expect("a day"))
}

fn call(contact: &str, outcome: Outcome, on: &str, said: &[(&str, &str)]) -> Call {
    Call {
        contact: contact.to_owned(),
        outcome,
        by: "volunteer".to_owned(),
        from: "MX-PUE".to_owned(),
        on: on.parse().expect("a day"),
        said: said.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect(),
    }
}

#[test]
fn a_call_that_was_answered_fills_the_claims_and_two_that_were_not_withdraw() {
    let desk = Desk::new();
    let file = "content/directory/mx/mx-linea-vida.toml";
    let before = desk.read(file);
    let said = [("alone", "yes"), ("asks_name", "no"), ("after.es-MX", "Te escuchan."), ("after.en", "They listen.")];
    let done = record(&desk, &call("mx-linea-vida.call", Outcome::Answered, "2026-12-03", &said)).expect("records");
    assert!(!done.withdrawn && done.file.is_some());
    let after = desk.read(file);
    assert!(
        before.lines().filter(|line| !line.starts_with("after =")).all(|line| after.contains(line)),
        "what its author wrote stays"
    );
    let checked = cobijo_desk::check(&desk.content(), None);
    let release = checked.release.unwrap_or_else(|| panic!("{:#?}", checked.findings));
    let contact = release
        .services
        .iter()
        .flat_map(|service| &service.contacts)
        .find(|contact| contact.id == "mx-linea-vida.call")
        .expect("it ships");
    assert_eq!(contact.assured_on.as_deref(), Some("2026-12-03"));
    let alone = &contact.claims["alone"];
    assert_eq!((alone.value.plain("es-MX").as_str(), alone.source.as_str()), ("yes", "call-2026-12-03"));

    let due = |at: &str| {
        cobijo_desk::due(
            &desk.content(),
            &cobijo_desk::check(&desk.content(), None).release.expect("sound"),
            "MX",
            at.parse().expect("a day"),
        )
    };
    let of = |list: Vec<cobijo_desk::Due>, id: &str| list.into_iter().find(|due| due.contact == id).map(|due| due.why);
    assert_eq!(of(due("2026-12-20"), "mx-linea-vida.call"), None, "called a fortnight ago");
    assert_eq!(of(due("2027-02-20"), "mx-linea-vida.call"), Some(Why::Old));
    assert_eq!(of(due("2026-12-20"), "mx-consejo-ciudadano.call"), Some(Why::Never));

    let fails = |on: &str| record(&desk, &call("mx-consejo-ciudadano.call", Outcome::NoAnswer, on, &[])).expect("records");
    assert_eq!(fails("2026-12-04"), cobijo_desk::Recorded { file: None, withdrawn: false }, "once may be chance");
    assert_eq!(of(due("2026-12-05"), "mx-consejo-ciudadano.call"), Some(Why::Failed));
    assert!(fails("2026-12-05").withdrawn);
    let release = cobijo_desk::check(&desk.content(), None).release.expect("sound");
    let contacts: Vec<_> =
        release.services.iter().flat_map(|service| &service.contacts).map(|contact| contact.id.as_str()).collect();
    assert!(!contacts.contains(&"mx-consejo-ciudadano.call"), "a withdrawn contact does not ship");
    assert_eq!(of(due("2026-12-06"), "mx-consejo-ciudadano.call"), Some(Why::Failed), "and somebody is still to find its number");
    record(&desk, &call("mx-consejo-ciudadano.call", Outcome::Answered, "2026-12-07", &[])).expect("records");
    let release = cobijo_desk::check(&desk.content(), None).release.expect("sound");
    let back =
        release.services.iter().flat_map(|service| &service.contacts).any(|contact| contact.id == "mx-consejo-ciudadano.call");
    assert!(back, "it comes back");

    // A number edited after the call is not the number that was called.
    desk.edit("content/directory/mx/mx-linea-vida.toml", "800 911 2000\", source", "800 911 2099\", source");
    let rules: Vec<_> = cobijo_desk::check(&desk.content(), None).findings.into_iter().map(|finding| finding.rule).collect();
    assert!(rules.contains(&"assured-number-changed"), "{rules:?}");
}

#[test]
fn a_wrong_number_goes_at_once_and_the_same_day_is_one_day() {
    let desk = Desk::new();
    let told = |contact: &str, outcome, on: &str| record(&desk, &call(contact, outcome, on, &[])).expect("records").withdrawn;
    assert!(told("mx-079.call", Outcome::Wrong, "2026-12-04"));
    assert!(!told("mx-linea-vida.call", Outcome::NoAnswer, "2026-12-04"));
    assert!(!told("mx-linea-vida.call", Outcome::NoAnswer, "2026-12-04"), "two calls of one afternoon are one day");
    assert!(told("mx-linea-vida.call", Outcome::NoAnswer, "2026-12-06"));
}

#[test]
fn a_call_that_cannot_be_written_changes_nothing() {
    let desk = Desk::new();
    let file = "content/directory/mx/mx-linea-vida.toml";
    let before = desk.read(file);
    let refused = |contact: &str, said: &[(&str, &str)]| {
        let error = record(&desk, &call(contact, Outcome::Answered, "2026-12-03", said)).expect_err("refuses");
        assert!(error.to_string().contains("Nothing was changed"), "{error}");
        assert!(desk.read(file) == before && !desk.path("content/directory/calls.toml").exists());
        error
    };
    assert!(matches!(refused("mx-nadie.call", &[]), CallError::UnknownContact { .. }));
    assert!(matches!(refused("mx-linea-vida.call", &[("pizza", "yes")]), CallError::UnknownField { .. }));
    assert!(matches!(refused("mx-linea-vida.call", &[("alone", "maybe")]), CallError::BadValue { .. }));
    assert!(matches!(refused("mx-linea-vida.call", &[("after.es-MX", "Te escuchan.")]), CallError::OneLanguage { .. }));
    let whole = call("mx-linea-vida.call", Outcome::Answered, "2026-12-03", &[]);
    let wrong = |call: Call| record(&desk, &call).expect_err("refuses");
    assert!(
        matches!(wrong(Call { by: "Ana López".into(), ..whole.clone() }), CallError::UnknownCaller { .. }),
        "a name is no role"
    );
    assert!(matches!(wrong(Call { from: "MX-ZZZ".into(), ..whole.clone() }), CallError::UnknownPlace { .. }));
    assert!(matches!(wrong(Call { on: "2031-01-01".parse().expect("a day"), ..whole }), CallError::Future { .. }));
}

#[test]
fn the_gate_says_what_blocks_and_a_public_release_is_refused_for_the_same() {
    let desk = Desk::new();
    let blockers = cobijo_desk::gate(&desk.content(), "2026-11-24".parse().expect("a day"));
    let count = |who: &str, what: &str| {
        blockers.iter().filter(|one| one.who == who && one.what == what).map(|one| one.count).sum::<usize>()
    };
    assert!(count("practitioner", "unsigned") > 1_000 && count("lawyer", "unsigned") > 50 && count("caller", "uncalled") > 5);
    assert_eq!(count("editor", "errors"), 0);
    assert!(blockers.iter().filter(|one| one.who == "lawyer").all(|one| one.softened), "the fallback is shown");
    assert!(blockers.iter().all(|one| one.minutes > 0));

    desk.edit("content/release.toml", "channel = \"preview\"", "channel = \"public\"");
    let checked = cobijo_desk::check(&desk.content(), None);
    assert!(checked.release.is_none());
    let of = |rule: &str| checked.findings.iter().filter(|finding| finding.rule == rule).count();
    assert_eq!(of("public-unassured"), count("caller", "uncalled"));
    let pages =
        std::fs::read_dir(desk.path("content/topics")).expect("lists").flatten().filter(|entry| entry.file_name() != "_shared");
    let pages: usize = pages.map(|entry| std::fs::read_dir(entry.path()).expect("lists").count()).sum();
    assert_eq!(of("public-unreviewed"), pages);
    let emergency = checked.findings.iter().any(|finding| finding.rule == "public-unassured" && finding.file.contains("mx-911"));
    assert!(!emergency, "nobody calls the emergency number for a test");
}

#[test]
fn signatures_grow_old() {
    let desk = Desk::new();
    let units = cobijo_desk::open_units(&desk.content(), Role::Lawyer, "es-MX", &[]);
    let all: Vec<_> = units.iter().map(|unit| answer(unit, "ok", "")).collect();
    desk.import("lawyer", &serde_json::json!(all)).expect("imports");
    let expired = |at: &str| {
        let blockers = cobijo_desk::gate(&desk.content(), at.parse().expect("a day"));
        blockers.iter().filter(|one| one.who == "lawyer" && one.what == "expired").map(|one| one.count).sum::<usize>()
    };
    assert_eq!(expired("2027-06-01"), 0);
    assert_eq!(expired("2027-09-01"), units.len(), "law holds for 180 days");
}

#[test]
fn cards_carry_their_text_in_the_code_and_in_outlines() {
    let desk = Desk::new();
    let out = desk.path("cards");
    let made = cobijo_desk::cards(&desk.content(), &out, "MX").expect("draws");
    assert!(made.images > 60, "{}", made.images);
    let text = desk.read("cards/es-MX/sextortion.teen.txt");
    assert!(text.contains("911") && text.contains("800 911 2000") && !text.contains("http"), "{text}");
    let svg = desk.read("cards/es-MX/sextortion.teen.svg");
    assert!(!svg.contains("<text") && !svg.contains("http://www.cobijo") && svg.contains("<path"), "letters are outlines");
    let png = std::fs::read(out.join("es-MX/sextortion.teen.png")).expect("an image");
    assert_eq!(&png[16..20], &1080_u32.to_be_bytes(), "1080 pixels wide");
    assert!(out.join("en/poster.png").exists());
    let sheet = desk.read("cards/index.html");
    assert!(!sheet.contains("http") && sheet.matches("<img").count() >= 60);
}

#[test]
fn a_preview_writes_over_nothing_that_is_not_its_own() {
    let desk = Desk::new();
    let options = cobijo_desk::PreviewOptions { at: "2026-11-28T02:30:00-06:00".into(), country: "MX".into(), region: None };
    let out = desk.path("site");
    std::fs::create_dir(&out).expect("makes");
    std::fs::write(out.join("thesis.txt"), "mine").expect("writes");
    let refused = cobijo_desk::preview(&desk.content(), &out, &options).expect_err("refuses");
    assert!(matches!(refused, cobijo_desk::PreviewError::NotOurs { .. }) && out.join("thesis.txt").exists());
    std::fs::remove_file(out.join("thesis.txt")).expect("removes");
    let made = cobijo_desk::preview(&desk.content(), &out, &options).expect("draws");
    assert!(made.pages > 1_000 && made.start.exists());
    let again = cobijo_desk::preview(&desk.content(), &out, &options).expect("draws over its own");
    assert_eq!(again.pages, made.pages);
    let page = std::fs::read_to_string(out.join("es-MX/teen/topic-sextortion.html")).expect("a page");
    assert!(page.contains("data-leave") && page.contains("911") && !page.contains("http://") && !page.contains("src=\"http"));
    let cover = std::fs::read_to_string(out.join("es-MX/apuntes.html")).expect("a cover");
    assert!(!cover.to_lowercase().contains("cobijo"), "the cover says nothing of ours");
}
