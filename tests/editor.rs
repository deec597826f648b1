//! What an editor sees: every mistake in one run, each with its file, its line and what to do, in two languages.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

use std::path::{Path, PathBuf};

use cobijo_desk::{Finding, Language, Severity, check};

/// A copy of the real content, to break.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: cobijo_tests::copy_of_content() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("content").join(name)
    }

    fn edit(&self, name: &str, from: &str, to: &str) -> &Self {
        let text = std::fs::read_to_string(self.path(name)).expect(name);
        assert!(text.contains(from), "{name} has no {from:?}");
        std::fs::write(self.path(name), text.replacen(from, to, 1)).expect(name);
        self
    }

    fn write(&self, name: &str, text: &str) -> &Self {
        std::fs::create_dir_all(self.path(name).parent().expect("a parent")).expect(name);
        std::fs::write(self.path(name), text).expect(name);
        self
    }

    /// The findings; whatever they are, both languages tell them whole.
    fn findings(&self) -> Vec<Finding> {
        let checked = check(&self.path(""), None);
        for finding in &checked.findings {
            for language in [Language::English, Language::Spanish] {
                for told in [finding.what(language), finding.advice(language)] {
                    assert!(
                        !told.starts_with(finding.rule)
                            && !told.contains("{ $")
                            && (told.ends_with(['.', '}', ':', '…', ']', ')', 'm', '>']) || told.contains(": cobijo content ")),
                        "{told}"
                    );
                }
            }
        }
        let errors = checked.findings.iter().any(|finding| finding.severity == Severity::Error);
        assert_eq!(checked.release.is_none(), errors, "no half release");
        checked.findings
    }

    /// Exactly one finding of a rule, at this file and line.
    fn finds(&self, rule: &str, file: &str, line: usize) {
        let findings = self.findings();
        let found: Vec<_> =
            findings.iter().filter(|finding| finding.rule == rule).map(|finding| (finding.file.as_str(), finding.line)).collect();
        assert!(found.contains(&(&*format!("content/{file}"), line)), "{rule} at {file}:{line}; found {findings:#?}");
    }
}

fn line_of(desk: &Desk, name: &str, text: &str) -> usize {
    let file = std::fs::read_to_string(desk.path(name)).expect(name);
    file.lines().position(|line| line.contains(text)).map_or_else(|| panic!("{name} has no {text:?}"), |at| at + 1)
}

const PAGE: &str = "topics/evidence/es-MX.teen.md";
const SERVICE: &str = "directory/mx/mx-linea-vida.toml";

#[test]
fn our_own_content_has_no_finding() {
    let findings: Vec<_> = Desk::new().findings().into_iter().filter(|finding| !finding.file.contains("/drafts/")).collect();
    assert_eq!(findings, []);
}

#[test]
fn front_matter_without_a_title() {
    let desk = Desk::new();
    let title = std::fs::read_to_string(desk.path(PAGE)).expect(PAGE).lines().nth(1).expect("a second line").to_owned();
    assert!(title.starts_with("title"), "{title}");
    desk.edit(PAGE, &format!("{title}\n"), "");
    desk.finds("missing-field", PAGE, 2);
    desk.edit(PAGE, "+++\n", "+++\ntitle = \"\"\n");
    desk.finds("missing-field", PAGE, 2);
}

#[test]
fn a_page_whose_fences_are_missing() {
    let desk = Desk::new();
    desk.write(PAGE, "title = \"x\"\n");
    desk.finds("front-matter-missing", PAGE, 1);
    desk.write(PAGE, "+++\ntitle = \"x\"\n");
    desk.finds("front-matter-open", PAGE, 1);
}

#[test]
fn two_topics_with_one_key() {
    let desk = Desk::new();
    std::fs::copy(desk.path(PAGE), desk.path("topics/evidence/es-MX.teen2.md")).expect("copies");
    let line = line_of(&desk, PAGE, "audiences");
    desk.finds("duplicate-topic", "topics/evidence/es-MX.teen2.md", line);
    desk.edit("release.toml", "\"evidence\"", "\"evidence\", \"evidence\"");
    assert!(desk.findings().iter().any(|finding| finding.rule == "topic-listed-twice"));
}

#[test]
fn a_link_to_nowhere() {
    let desk = Desk::new();
    desk.write(
        PAGE,
        &(std::fs::read_to_string(desk.path(PAGE)).expect(PAGE)
            + "\n[Leer más](topic:pizza)\n\n[Ver](topic:evidence#nada)\n\n[Ir](nada)\n\n[Ver](help:pizza)\n"),
    );
    for (rule, text) in [
        ("link-to-nowhere", "topic:pizza"),
        ("unknown-section", "#nada"),
        ("unknown-link", "(nada)"),
        ("unknown-need", "help:pizza"),
    ] {
        let line = line_of(&desk, PAGE, text);
        desk.finds(rule, PAGE, line);
    }
}

#[test]
fn markdown_that_a_block_cannot_hold() {
    let desk = Desk::new();
    let text = "\nEsto es **fuerte**.\n\nVe a [la página](topic:evidence) ahora.\n\n# Uno\n\n- a\n  - b\n\n> cita\n\n<b>x</b>\n\n::: nada\n:::\n\n::: callout rojo\n:::\n\n::: say\nhola\n:::\n\n::: include nada\n:::\n\n::: legal\nx\n:::\n\n::: callout note\nsin fin\n";
    desk.write(PAGE, &(std::fs::read_to_string(desk.path(PAGE)).expect(PAGE) + text));
    for (rule, text) in [
        ("unsupported-markdown", "**fuerte**"),
        ("inline-link", "la página"),
        ("heading-level", "# Uno"),
        ("nested-list", "  - b"),
        ("unknown-container", "::: nada"),
        ("unknown-callout", "::: callout rojo"),
        ("unknown-shared-part", "::: include nada"),
        ("container-open", "::: callout note"),
        ("say-line", "hola"),
        ("legal-without-source", "::: legal"),
    ] {
        let file = std::fs::read_to_string(desk.path(PAGE)).expect(PAGE);
        let line = file.lines().enumerate().filter(|(_, line)| line.contains(text)).last().map_or(0, |(at, _)| at + 1);
        desk.finds(rule, PAGE, line);
    }
}

#[test]
fn a_service_statement_without_a_source() {
    let desk = Desk::new();
    desk.edit(SERVICE, "kind = \"call\"\n", "kind = \"call\"\nalone = { value = \"yes\" }\n");
    let line = line_of(&desk, SERVICE, "alone = ");
    desk.finds("claim-without-source", SERVICE, line);
    desk.edit(SERVICE, "alone = { value = \"yes\" }", "alone = { value = \"quizá\", source = \"nada\" }");
    desk.finds("unknown-value", SERVICE, line);
    desk.finds("unknown-source", SERVICE, line);
}

#[test]
fn a_service_cut_in_half_or_wrong_in_each_part() {
    let desk = Desk::new();
    let whole = std::fs::read_to_string(desk.path(SERVICE)).expect(SERVICE);
    let cut = whole.find("operator").expect("an operator") + 12;
    desk.write(SERVICE, &whole[..cut]);
    let line = whole[..cut].lines().count();
    desk.finds("toml", SERVICE, line);
    desk.write(SERVICE, &whole);
    desk.edit(SERVICE, "value = \"24/7\"", "value = \"siempre\"");
    let line = line_of(&desk, SERVICE, "siempre");
    desk.finds("hours", SERVICE, line);
    desk.edit(SERVICE, "value = \"800 911 2000\"", "value = \"800-LLAMA\"");
    let line = line_of(&desk, SERVICE, "id = \"mx-linea-vida.call\"");
    desk.finds("undialable", SERVICE, line);
    desk.edit(SERVICE, "es-MX = ", "es-ES = ");
    assert!(desk.findings().iter().any(|finding| finding.rule == "missing-translation"));
    desk.edit(SERVICE, "needs = [", "needs = [\"pizza\", ");
    let line = line_of(&desk, SERVICE, "needs");
    desk.finds("unknown-value", SERVICE, line);
}

#[test]
fn the_directorys_linter() {
    let desk = Desk::new();
    let contact = |text: &str| line_of(&desk, SERVICE, text);
    desk.edit(SERVICE, "value = \"24/7\"", "value = \"Mo 09:00-14:00,13:00-18:00\"");
    desk.finds("hours", SERVICE, contact("13:00-18:00"));
    desk.edit(SERVICE, "Mo 09:00-14:00,13:00-18:00", "24/7");
    desk.edit(SERVICE, "value = \"800 911 2000\"", "value = \"55 12 34\"");
    desk.edit(SERVICE, "55 12 34", "155 1234 56789 0123");
    desk.finds("phone-refused", SERVICE, contact("id = \"mx-linea-vida.call\""));
    desk.edit(SERVICE, "155 1234 56789 0123", "800 911 2000");
    desk.edit(
        SERVICE,
        "kind = \"call\"\n",
        "kind = \"call\"\ncall_cost = { value = \"none-even-without-credit\", source = \"channel\" }\n",
    );
    desk.finds("free-without-source", SERVICE, contact("id = \"mx-linea-vida.call\""));
    desk.edit(SERVICE, "source = \"channel\" }\n", "source = \"channel\" }\n\n[[conflict]]\nabout = \"number\"\ntext = \"Two numbers.\"\n\n[[contact]]\nid = \"mx-linea-vida.call-2\"\nkind = \"call\"\n");
    desk.finds("conflict-open", SERVICE, contact("about = \"number\""));
    for (from, to, rule) in [
        ("kind = \"call\"\n", "kind = \"call\"\nships = \"verify-frist\"\n", "unknown-value"),
        ("kind = \"call\"\n", "kind = \"call\"\nassured_on = \"yes\"\n", "bad-date"),
        ("kind = \"call\"\n", "kind = \"call\"\nassured_on = \"2031-01-01\"\n", "bad-date"),
        ("800 911 2000", "800 911 200", "phone-refused"),
        ("800 911 2000", "800 911 20000", "phone-refused"),
        ("800 911 2000", "80", "phone-refused"),
        ("es-MX = \"Línea de la Secretaría", "es-ES = \"Línea de la Secretaría", "missing-translation"),
    ] {
        let desk = Desk::new();
        desk.edit(SERVICE, from, to);
        assert!(desk.findings().iter().any(|finding| finding.rule == rule && finding.file.ends_with(SERVICE)), "{to}");
    }
    let form = "directory/mx/mx-teprotejo.toml";
    let page = Desk::new();
    page.edit(form, "value = \"https://teprotejomexico.org/\"", "value = \"javascript:alert(1)\"");
    assert!(page.findings().iter().any(|finding| finding.rule == "no-address"));
    let word = Desk::new();
    word.edit("locales/en/locale.toml", "return_word = \"lantern\"", "return_word = \"!\"");
    assert!(word.findings().iter().any(|finding| finding.rule == "return-word-untold"));
    let puebla = "directory/mx/mx-pc-puebla.toml";
    desk.edit(puebla, "\"MX-PUE\"", "\"MX-PUX\"");
    desk.finds("unknown-region", puebla, line_of(&desk, puebla, "MX-PUX"));
    desk.edit(puebla, "sees = { value = [\"number\"]", "sees = { value = [\"profile\"]");
    desk.finds("sees-contradicts-channel", puebla, line_of(&desk, puebla, "id = \"mx-pc-puebla.call\""));
}

#[test]
fn what_is_too_old_is_a_warning_on_a_day_that_is_given() {
    let desk = Desk::new();
    let stale = |day: &str| {
        let findings = check(&desk.path(""), Some(day.parse().expect("a day"))).findings;
        assert!(findings.iter().all(|finding| finding.severity == Severity::Warning));
        findings.iter().filter(|finding| finding.rule == "stale-number").count()
    };
    assert!(stale("2026-11-24") > 0 && stale("2030-01-01") > stale("2026-11-24"));
    assert!(desk.findings().iter().all(|finding| finding.rule != "stale-number"), "without a day the calendar breaks nothing");
}

#[test]
fn directory_files_against_one_another() {
    let desk = Desk::new();
    desk.edit("directory/int/int-stopncii.toml", "pair = \"int-takeitdown\"", "pair = \"nada\"");
    let line = line_of(&desk, "directory/int/int-stopncii.toml", "pair");
    desk.finds("unknown-pair", "directory/int/int-stopncii.toml", line);
    desk.edit("directory/mx/mx-911.toml", "emergency = true", "emergency = false");
    assert!(desk.findings().iter().any(|finding| finding.rule == "country-without-emergency"));
    desk.edit(SERVICE, "id = \"mx-linea-vida\"", "id = \"mx-otra\"");
    assert!(desk.findings().iter().any(|finding| finding.rule == "id-is-not-file-name"));
    desk.edit(SERVICE, "America/Mexico_City", "America/Nowhere");
    let line = line_of(&desk, SERVICE, "zone");
    desk.finds("zone-without-rule", SERVICE, line);
}

#[test]
fn a_missing_an_unused_and_a_broken_word() {
    let desk = Desk::new();
    let file = "locales/en/core.ftl";
    desk.edit(file, "front-button = Enter\n", "");
    desk.finds("missing-word", "locales/en/locale.toml", 1);
    desk.write(
        file,
        &(std::fs::read_to_string(desk.path(file)).expect(file) + "pizza = Pizza\nfront-title = Again\nbroken = { $\n"),
    );
    for (rule, text) in [("unused-word", "pizza ="), ("duplicate-word", "front-title = Again"), ("fluent", "broken =")] {
        let line = line_of(&desk, file, text);
        desk.finds(rule, file, line);
    }
}

#[test]
fn editorial_rules_find_their_planted_violations() {
    let desk = Desk::new();
    let page = "topics/feeling-bad/es-MX.teen.md";
    desk.write(
        page,
        &(std::fs::read_to_string(desk.path(page)).expect(page)
            + "\nMarca 55 1234 5678 hoy.\n\nCuéntale a tu mamá.\n\nBloquea a esa persona.\n"),
    );
    for (rule, text) in [
        ("number-in-text", "55 1234 5678"),
        ("home-alternative", "Cuéntale a tu mamá."),
        ("known-offender-missing", "Bloquea a esa persona"),
    ] {
        let line = line_of(&desk, page, text);
        desk.finds(rule, page, line);
    }
    std::fs::remove_file(desk.path("topics/live-streaming/en.teen.md")).expect("removes");
    assert!(desk.findings().iter().any(|finding| finding.rule == "topic-without-page"));
}

#[test]
fn a_release_file_cut_in_half() {
    let desk = Desk::new();
    let whole = std::fs::read_to_string(desk.path("release.toml")).expect("reads");
    let cut = whole.find("\"telling-someone\"").expect("a topic") + 9;
    desk.write("release.toml", &whole[..cut]);
    desk.finds("toml", "release.toml", whole[..cut].lines().count());
}

#[test]
fn files_that_are_not_text_or_not_there() {
    let desk = Desk::new();
    std::fs::write(desk.path(PAGE), [0xff, 0xfe, 0x00]).expect("writes");
    desk.finds("unreadable-file", PAGE, 1);
    std::fs::remove_file(desk.path("sources.toml")).expect("removes");
    desk.finds("unreadable-file", "sources.toml", 1);
    let empty = tempfile::tempdir().expect("a folder");
    assert!(check(empty.path(), None).release.is_none());
}

#[test]
fn a_new_file_is_never_written_over_and_says_what_it_needs() {
    let desk = Desk::new();
    let made = cobijo_desk::new_topic(&desk.path(""), "deepfake", "es-MX", "parent").expect("makes");
    assert!(made.ends_with("topics/deepfake/es-MX.parent.md"));
    assert!(cobijo_desk::new_topic(&desk.path(""), "deepfake", "es-MX", "parent").is_err());
    for bad in ["../etc", "", "Grande", "a/b"] {
        assert!(cobijo_desk::new_topic(&desk.path(""), bad, "es-MX", "teen").is_err(), "{bad}");
        assert!(cobijo_desk::new_topic(&desk.path(""), "x", bad, "teen").is_err() || bad == "Grande", "{bad}");
    }
    cobijo_desk::new_service(&desk.path(""), "mx-nueva", "MX", "2026-11-24").expect("makes");
    let rules: Vec<_> = desk.findings().iter().map(|finding| (finding.file.clone(), finding.rule)).collect();
    assert!(rules.contains(&("content/topics/deepfake/es-MX.parent.md".into(), "missing-field")), "{rules:?}");
    assert!(rules.contains(&("content/directory/mx/mx-nueva.toml".into(), "missing-field")), "{rules:?}");
}

/// Every rule that the code can name has its two sentences in both languages, and no sentence stands for nothing.
#[test]
fn every_rule_is_told_in_both_languages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src");
    let mut code = String::new();
    for room in
        ["parse/src", "parse/src/body", "desk/src", "desk/src/check", "desk/src/review", "desk/src/calls", "base/src/content"]
    {
        for entry in std::fs::read_dir(root.join(room))
            .expect("lists")
            .flatten()
            .filter(|entry| entry.path().extension().is_some_and(|end| end == "rs"))
        {
            code += &std::fs::read_to_string(entry.path()).expect("reads");
        }
    }
    let keys = |language: &str| {
        let text = std::fs::read_to_string(root.join(format!("parse/src/words/{language}.ftl"))).expect("reads");
        text.lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(" = "))
            .map(|(key, _)| key.to_owned())
            .collect::<std::collections::BTreeSet<_>>()
    };
    let (english, spanish) = (keys("en"), keys("es-MX"));
    assert_eq!(english, spanish);
    for rule in english.iter().filter(|key| !key.ends_with("-do")) {
        assert!(english.contains(&format!("{rule}-do")), "{rule} says nothing of what to do");
        assert!(code.contains(&format!("\"{rule}\"")), "no rule is called {rule}");
    }
    for call in code.split(".error(").chain(code.split(".warning(")).chain(code.split(".error_at(")).skip(1) {
        let head: String = call.chars().take(200).collect();
        let named = head
            .split('"')
            .nth(1)
            .filter(|word| word.contains('-') && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
        if let Some(rule) = named.filter(|rule| !["es-mx", "recheck-then-ship"].contains(rule)) {
            assert!(english.contains(rule), "the rule {rule} has no sentence");
        }
    }
}
