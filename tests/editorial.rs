//! The editors' own rules: each finds what is planted, at its line, and our own content has nothing to find.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

use std::path::{Path, PathBuf};

use cobijo_desk::{Finding, Severity, check};

/// A copy of the real content, to break.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(cobijo_tests::copy_of_content())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join("content").join(name)
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).expect(name);
    }

    /// Adds lines at the end of a file; the line on which they begin.
    fn append(&self, name: &str, lines: &str) -> usize {
        let text = self.read(name);
        let line = text.lines().count() + 2;
        self.write(name, &format!("{}\n\n{lines}\n", text.trim_end_matches('\n')));
        line
    }

    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} has no {from:?}");
        self.write(name, &text.replacen(from, to, 1));
    }

    fn line(&self, name: &str, text: &str) -> usize {
        self.read(name).lines().position(|line| line.contains(text)).map_or_else(|| panic!("{name} has no {text:?}"), |at| at + 1)
    }

    fn findings(&self) -> Vec<Finding> {
        check(&self.path(""), None).findings
    }

    fn finds(&self, rule: &str, file: &str, line: usize, severity: Severity) {
        let findings = self.findings();
        let file = format!("content/{file}");
        let found = findings
            .iter()
            .any(|finding| (finding.rule, &finding.file, finding.line) == (rule, &file, line) && finding.severity == severity);
        let near: Vec<_> = findings.iter().filter(|finding| finding.file == file || finding.rule == rule).collect();
        assert!(found, "{rule} at {file}:{line}; found {near:#?}");
    }
}

const SPANISH: &str = "topics/grooming/es-MX.teen.md";
const ENGLISH: &str = "topics/grooming/en.teen.md";

/// A sentence for each rule that looks at sentences: where, what, the rule, whether it stops a build.
#[test]
fn what_may_not_be_said_is_found_at_its_line() {
    use Severity::{Error, Warning};
    let long = "Si te pasa algo así hoy, mañana o cualquier otro día puedes hablar con una línea y decir todo lo que te haga falta sin prisa.";
    for (page, said, rule, severity) in [
        (SPANISH, "Eso es pornografía infantil.", "term", Error),
        (SPANISH, "Un depredador puede escribirte.", "term", Error),
        (SPANISH, "Protege al menor, no al adulto: el menor cuenta.", "term", Error),
        (SPANISH, "La Ley Olimpia te protege.", "term", Error),
        (ENGLISH, "That is child porn.", "term", Error),
        (ENGLISH, "A predator may write to you.", "term", Error),
        (SPANISH, "No debiste mandar nada.", "blame", Error),
        (SPANISH, "Fue tu error.", "blame", Error),
        (SPANISH, "Es tu culpa.", "blame", Error),
        (SPANISH, "Fue culpa tuya por mandar fotos.", "blame", Error),
        (SPANISH, "Tú tienes la culpa.", "blame", Error),
        (SPANISH, "Es tu responsabilidad cuidar tus fotos.", "blame", Error),
        (SPANISH, "¿Por qué le mandaste fotos?", "blame", Error),
        (SPANISH, "Tú lo provocaste.", "blame", Error),
        (ENGLISH, "It is your fault.", "blame", Error),
        (ENGLISH, "You should have known.", "blame", Error),
        (ENGLISH, "Once out, it stays forever.", "blame", Error),
        (SPANISH, "La herramienta garantiza que desaparece.", "forbidden-advice", Error),
        (SPANISH, "Es 100% anónimo.", "forbidden-advice", Error),
        (SPANISH, "No te preocupes, borra el chat hoy.", "forbidden-advice", Error),
        (SPANISH, "Guarda la imagen como prueba.", "forbidden-advice", Error),
        (SPANISH, "Págale y ya.", "forbidden-advice", Error),
        (SPANISH, "Te guardo el secreto.", "forbidden-advice", Error),
        (SPANISH, "Enfréntalo con calma.", "forbidden-advice", Error),
        (SPANISH, "Son diez años de prisión.", "forbidden-advice", Error),
        (ENGLISH, "Relax, delete the chat.", "forbidden-advice", Error),
        (ENGLISH, "Forward the image to a teacher.", "forbidden-advice", Error),
        (ENGLISH, "It is completely anonymous.", "forbidden-advice", Error),
        (SPANISH, "Pedir eso es un delito.", "law-outside-block", Error),
        (ENGLISH, "Asking for it is a crime.", "law-outside-block", Error),
        (SPANISH, "Si estás sola, respira.", "one-gender", Error),
        (SPANISH, "Puedes sentirte culpado o asustado.", "one-gender", Error),
        (SPANISH, "Les pasa a muchas niñas.", "one-gender", Error),
        (ENGLISH, "Many girls go through it.", "one-gender", Error),
        (SPANISH, "¡Cuidado con eso!", "shouting", Error),
        (ENGLISH, "This is VERY DANGEROUS.", "shouting", Error),
        (SPANISH, long, "long-sentence", Warning),
    ] {
        let desk = Desk::new();
        let line = desk.append(page, said);
        desk.finds(rule, page, line, severity);
    }
}

#[test]
fn what_denies_it_may_be_said() {
    let desk = Desk::new();
    desk.append(SPANISH, "No borres el chat, y no guardes la imagen de nadie.\n\nNo pidas ni busques una copia.\n\n::: say\n+ Te creo.\n- ¿Por qué no me dijiste antes? Fue tu error.\n:::");
    desk.append(SPANISH, "Estás a salvo, y puedes estar sola o solo un rato.");
    desk.append(
        "topics/grooming/es-MX.teen.md",
        "::: legal source=\"cpf-199-septies\" lawyer=\"not-yet\"\nEso es un delito.\nfallback: Puedes pedir ayuda.\n:::",
    );
    let rules: Vec<_> =
        desk.findings().into_iter().filter(|finding| finding.file.ends_with(SPANISH)).map(|finding| finding.rule).collect();
    let wrong = ["term", "blame", "forbidden-advice", "one-gender", "law-outside-block", "shouting"];
    assert!(rules.iter().all(|rule| !wrong.contains(rule)), "{rules:?}");
    // By exact sentence: the same words in another sentence are found.
    desk.append(SPANISH, "Nadie garantiza nada por escrito aquí.");
    let said = desk.append(SPANISH, "Aquí se garantiza todo.");
    desk.edit("editorial/es-MX.toml", "allow = [", "allow = [\n  \"Aquí se garantiza todo.\",");
    assert!(desk.findings().iter().all(|finding| finding.line != said || finding.rule != "forbidden-advice"));
    desk.edit(SPANISH, "Aquí se garantiza todo.", "Aquí se garantiza casi todo.");
    desk.finds("forbidden-advice", SPANISH, said, Severity::Error);
    let line = desk.line("editorial/es-MX.toml", "Aquí se garantiza todo.");
    desk.finds("allowed-for-nothing", "editorial/es-MX.toml", line, Severity::Warning);
}

/// Each piece of required advice, taken out of a page or a guide, is missed there; in both languages.
#[test]
fn required_advice_is_missed_where_it_is_taken_out() {
    let table: toml::Table = toml::from_str(&Desk::new().read("editorial/advice.toml")).expect("TOML");
    let rows = table["advice"].as_array().expect("rows");
    assert!(rows.len() >= 25, "{}", rows.len());
    let harm: Vec<&str> = table["harm"].as_array().expect("harm").iter().map(|topic| topic.as_str().expect("a topic")).collect();
    for locale in ["es-MX", "en"] {
        let desk = Desk::new();
        // A language in which no advice sounds like anything: every place where advice belongs is told.
        let name = format!("editorial/{locale}.toml");
        let editorial = desk.read(&name);
        let cut = editorial.find("[advice]").expect("a table");
        let silent: String = editorial[cut..]
            .lines()
            .map(|line| line.split_once(" = ").map_or_else(|| format!("{line}\n"), |(id, _)| format!("{id} = [\"qqqq zzzz\"]\n")))
            .collect();
        desk.write(&name, &(editorial[..cut].to_owned() + &silent));
        let findings = desk.findings();
        for row in rows {
            let id = row["id"].as_str().expect("an id");
            if row.get("button").is_some() {
                continue;
            }
            let places = |key: &str| {
                row.get(key).and_then(|list| list.as_array()).into_iter().flatten().map(|id| id.as_str().expect("an id"))
            };
            for topic in places("topics").flat_map(|topic| if topic == "harm" { harm.clone() } else { vec![topic] }) {
                let folder = format!("content/topics/{topic}/{locale}.");
                let told = findings.iter().any(|finding| {
                    finding.rule == "advice-missing"
                        && finding.file.starts_with(&folder)
                        && finding.args.contains(&("advice", id.to_owned()))
                });
                assert!(told, "{id} is not asked for on {folder}*");
            }
            for (kind, key) in [("guides", "guides"), ("cards", "cards")] {
                for place in places(key) {
                    let folder = format!("content/{kind}/{place}/{locale}.");
                    assert!(
                        findings.iter().any(|finding| finding.rule == "advice-missing" && finding.file.starts_with(&folder)),
                        "{id} {folder}"
                    );
                }
            }
        }
        assert!(findings.iter().any(|finding| finding.rule == "first-words"));
    }
}

#[test]
fn advice_in_one_language_only_and_buttons_taken_out() {
    let desk = Desk::new();
    desk.edit("editorial/en.toml", "even-if-you-drank = ", "even-if-nobody-asks = ");
    assert!(
        desk.findings()
            .iter()
            .any(|finding| finding.rule == "advice-without-words" && finding.file == "content/topics/grooming/en.teen.md")
    );
    let desk = Desk::new();
    let page = "topics/sextortion/es-MX.teen.md";
    let text = desk.read(page).replace("(contact:crisis)", "(help:)").replace("::: include danger-now\n:::\n", "");
    desk.write(page, &text);
    desk.finds("advice-missing", page, 1, Severity::Error);
    let text = desk.read(page);
    let first = text.find("[Ver quién").expect("a button");
    let end = text[first..].find('\n').expect("a line") + first;
    desk.write(page, &(text[..first].to_owned() + &"Una frase tranquila y clara, de pocas palabras. ".repeat(12) + &text[end..]));
    assert!(desk.findings().iter().any(|finding| finding.rule == "first-button" && finding.file.ends_with(page)));
}

#[test]
fn hard_texts_fail_by_their_score_and_on_average() {
    let hard = "La circunstancialidad administrativa correspondiente establecerá procedimientos interinstitucionales.";
    let desk = Desk::new();
    let page = "topics/grooming/es-MX.teen.md";
    desk.append(page, &[hard; 40].join(" "));
    desk.finds("hard-to-read", page, 1, Severity::Error);
    let easy = "topics/sextortion/en.easy.md";
    desk.append(easy, &["The words of this one are all quite short but there are far too many of them."; 30].join(" "));
    desk.finds("long-on-average", easy, 1, Severity::Error);
    let desk = Desk::new();
    let file = "editorial/en.toml";
    desk.edit(file, "floor = 70\nmean = 75", "floor = 70\nmean = 99");
    let line = desk.line(file, "[reading.teen]");
    desk.finds("hard-on-average", file, line, Severity::Error);
}

#[test]
fn pages_that_say_the_same_and_languages_that_differ() {
    let desk = Desk::new();
    let (one, other) = ("topics/grooming/es-MX.teen.md", "topics/asked-for-photos/es-MX.teen.md");
    let body = desk.read(other).split("+++\n").nth(2).expect("a body").replace("{#", "{#copy-");
    desk.append(one, &body);
    assert!(desk.findings().iter().any(|finding| finding.rule == "same-as-another"));

    let desk = Desk::new();
    desk.append(one, "## Algo más {#more}\n\nUna frase.");
    assert!(desk.findings().iter().any(|finding| finding.rule == "sibling-differs"), "a section in one language");
    let desk = Desk::new();
    std::fs::remove_file(desk.path("topics/feeling-bad/en.easy.md")).expect("removes");
    assert!(desk.findings().iter().any(|finding| finding.rule == "missing-sibling"));
}

#[test]
fn a_changed_language_is_told_until_both_are_read_together() {
    let desk = Desk::new();
    let (spanish, english) = ("topics/grooming/es-MX.teen.md", "topics/grooming/en.teen.md");
    desk.append(spanish, "Una frase nueva.");
    desk.finds("sibling-changed", english, 1, Severity::Warning);
    desk.append(english, "A new sentence.");
    assert!(desk.findings().iter().any(|finding| finding.rule == "siblings-unread"));
    cobijo_desk::agree(&desk.path(""), &["topic/grooming.teen".to_owned()]).expect("writes");
    assert!(desk.findings().iter().all(|finding| !finding.rule.starts_with("sibling")));
}

#[test]
fn guides_are_checked_as_graphs() {
    let guide = "guides/threatened/es-MX.teen.md";
    let head = Desk::new().read(guide).split("+++\n").nth(1).expect("front matter").to_owned();
    let whole = |body: &str| format!("+++\n{head}+++\n\n{body}");
    let fine = "## ¿Hoy? {#start}\n\nNo es tu culpa.\n\n::: answers\n- danger: Sí -> danger\n- no: No -> end\n:::\n\n\
                ## Ayuda {#danger}\n\nPide ayuda.\n\n[Llamar](contact:emergency)\n\n## Alguien {#end}\n\nHabla con alguien.\n\n[Hablar](help:listen)\n";
    let planted = |body: &str, rule: &str, text: &str| {
        let desk = Desk::new();
        desk.write(guide, &whole(body));
        let line = desk.line(guide, text);
        desk.finds(rule, guide, line, Severity::Error);
    };
    let with = |from: &str, to: &str| {
        assert!(fine.contains(from), "{from}");
        fine.replacen(from, to, 1)
    };
    let desk = Desk::new();
    desk.write(guide, &whole(fine));
    let rules: Vec<_> =
        desk.findings().into_iter().filter(|finding| finding.file.ends_with(guide)).map(|finding| finding.rule).collect();
    assert!(rules.iter().all(|rule| ["sibling-differs", "sibling-changed", "siblings-unread"].contains(rule)), "{rules:?}");
    planted(&with("[Hablar](help:listen)", "[Reportar](help:report)"), "guide-end-without-person", "{#end}");
    planted(&with("[Llamar](contact:emergency)", "[Hablar](help:listen)"), "danger-without-emergency", "{#danger}");
    planted(&with("- danger: Sí", "- yes: Sí"), "guide-without-danger", "{#start}");
    planted(&with("- no: No -> end", "- no: No -> nowhere"), "answer-to-nowhere", "-> nowhere");
    planted(&with("- no: No -> end", "- no: No -> danger"), "step-unreachable", "{#end}");
    planted(&with("- no: No -> end", "- danger: No -> end"), "duplicate-answer", "{#start}");
    planted(&with("- no: No -> end", "no tiene forma"), "answer-line", "no tiene forma");
    planted(&with("{#end}", "{#danger}"), "duplicate-step", "{#danger}");
    planted(&with("{#start}", "{#begin}"), "guide-start", "{#begin}");
    planted(&with(" {#end}", ""), "step-without-id", "## Alguien");
    planted(&with("## ¿Hoy?", "Antes de todo.\n\n## ¿Hoy?"), "text-before-step", "Antes de todo.");
    planted(&with("Habla con alguien.", "Bloquea a esa persona."), "guide-block-before-plan", "{#end}");
    planted(
        &with("[Hablar](help:listen)\n", "[Hablar](help:listen)\n\n::: answers\n- again: Otra vez -> start\n:::\n"),
        "guide-loop",
        "{#start}",
    );
    let mut long = fine.replacen("- no: No -> end", "- no: No -> s1", 1);
    for at in 1..=5 {
        let to = if at == 5 { "end".to_owned() } else { format!("s{}", at + 1) };
        long += &format!("\n## Paso {at} {{#s{at}}}\n\nUna línea.\n\n::: answers\n- on: Sigue -> {to}\n:::\n");
    }
    planted(&long, "guide-too-long", "{#end}");
    // After "they cannot reach me", or after a plan with somebody, blocking is safe advice.
    for (from, to) in [("- no: No -> end", "- cannot-reach: No -> end"), ("## Alguien {#end}", "## Un plan {#plan}")] {
        let body = with("Habla con alguien.", "Bloquea a esa persona.")
            .replacen(from, to, 1)
            .replace("-> end", if to.contains("plan") { "-> plan" } else { "-> end" });
        let desk = Desk::new();
        desk.write(guide, &whole(&body));
        assert!(desk.findings().iter().all(|finding| finding.rule != "guide-block-before-plan"), "{to}");
    }
    let desk = Desk::new();
    let line = desk.append(SPANISH, "::: answers\n- no: No -> end\n:::");
    desk.finds("answers-outside-guide", SPANISH, line, Severity::Error);
}

#[test]
fn covers_are_long_enough_and_hold_no_word_of_our_field() {
    let desk = Desk::new();
    let cover = "covers/recetas/es-MX.md";
    let line = desk.append(cover, "## Otra\n\nUna sopa que ayuda contra el miedo.") + 2;
    desk.finds("cover-word", cover, line, Severity::Error);
    desk.write(cover, "+++\nname = \"Recetas\"\nicon = \"pot\"\nsearch_hint = \"Buscar\"\n+++\n\n## Arroz\n\nAgua y arroz.\n");
    desk.finds("cover-thin", cover, 1, Severity::Error);
    std::fs::remove_file(desk.path(cover)).expect("removes");
    desk.finds("locale-without-cover", "locales/es-MX/locale.toml", 1, Severity::Error);
}

#[test]
fn lists_that_do_not_fit_their_folders() {
    let desk = Desk::new();
    desk.edit("release.toml", "\"friend\", ", "\"enemy\", ");
    let line = desk.line("release.toml", "guides = [");
    desk.finds("unlisted", "release.toml", line, Severity::Error);
    desk.finds("listed-without-folder", "release.toml", line, Severity::Error);
    desk.edit("words/words.toml", "place = \"home\"", "place = \"moon\"");
    let line = desk.line("words/words.toml", "moon");
    desk.finds("unknown-word", "words/words.toml", line, Severity::Error);
    desk.edit("editorial/es-MX.toml", "rule = \"blame\"", "rule = \"shame\"");
    assert!(
        desk.findings().iter().any(|finding| finding.rule == "unknown-word" && finding.file.ends_with("editorial/es-MX.toml"))
    );
}

#[test]
fn what_a_translator_may_get_wrong() {
    let desk = Desk::new();
    let write = |name: &str, text: &str| {
        std::fs::create_dir_all(desk.path(name).parent().expect("a parent")).expect("makes");
        desk.write(name, text);
    };
    write("locales/nah/locale.toml", "name = \"nahuatl\"\nposition = 9\n");
    let own = |desk: &Desk| desk.findings().into_iter().filter(|finding| !finding.file.contains("/drafts/")).collect::<Vec<_>>();
    assert_eq!(own(&desk), [], "a language with nothing in it is valid, and makes nobody read anything again");
    write("locales/nah/core.ftl", "open-until = Hasta { $hora }\nfront-button = Xi { no-such-word }\n");
    write(
        "words/nah.ftl",
        "words-call = { $to ->\n    [techer-f] Tía,\n   *[other] Hola,\n }\nwords-say-threatened-1 = { words-call } ya.\n",
    );
    for (rule, file, line) in [
        ("unknown-argument", "locales/nah/core.ftl", 1),
        ("unknown-reference", "locales/nah/core.ftl", 2),
        ("unknown-variant", "words/nah.ftl", 1),
    ] {
        desk.finds(rule, file, line, Severity::Error);
    }
    write("cards/adult/tso.md", "+++\n+++\n");
    desk.finds("unknown-language", "cards/adult/tso.md", 1, Severity::Error);
    desk.edit("locales/nah/locale.toml", "position = 9", "position = 1");
    desk.finds("same-position", "locales/nah/locale.toml", 2, Severity::Error);
    let line = desk.append(SPANISH, "::: legal source=\"cpf-199-septies\" lawyer=\"not-yet\"\nUna frase.\nen caso: otra.\n:::");
    desk.finds("legal-without-fallback", SPANISH, line, Severity::Error);
}

#[test]
fn the_report_has_a_row_for_everything_and_names_what_exists() {
    let desk = Desk::new();
    let rows = cobijo_desk::report(&desk.path(""));
    assert_eq!(rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>(), cobijo_desk::wanted());
    let mut tests = String::new();
    for folder in ["tests", "src"] {
        tests += &every_rust_file(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder));
    }
    for row in &rows {
        for language in ["es-MX", "en"] {
            assert!(row.asks.contains_key(language), "{}", row.id);
            assert!(row.limit.is_empty() || row.limit.contains_key(language), "{}", row.id);
        }
        for name in row.checks.iter().filter_map(|check| check.strip_prefix("test:")) {
            let script = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("{name}.sh"));
            assert!(script.exists() || tests.contains(&format!("fn {name}()")), "{}: no test is called {name}", row.id);
        }
    }
    for id in ["R3", "R6"] {
        let row = rows.iter().find(|row| row.id == id).expect("a row");
        assert!(!row.limit.is_empty(), "{id} is not answered by an app, and says so");
    }
    let file = "answers.toml";
    desk.edit(file, "id = \"B19\"", "id = \"B20\"");
    desk.finds("report-row-missing", file, 1, Severity::Error);
    desk.edit(file, "\"boys-too\", \"sexuality-and-diversity\"]", "\"pizza\"]");
    let line = desk.line(file, "id = \"B01\"");
    desk.finds("report-names-nothing", file, line, Severity::Error);
    let text = desk.read(file);
    let cut = text.find("[[row]]\nid = \"B11\"").expect("a row");
    let end = text[cut + 1..].find("\n[[row]]").expect("a next row") + cut + 1;
    desk.write(
        file,
        &format!("{}[[row]]\nid = \"B11\"\nasks = {{ es-MX = \"Otros\", en = \"Other\" }}\n{}", &text[..cut], &text[end..]),
    );
    let line = desk.line(file, "id = \"B11\"");
    desk.finds("report-row-empty", file, line, Severity::Error);
}

fn every_rust_file(folder: &Path) -> String {
    let mut text = String::new();
    for entry in std::fs::read_dir(folder).expect("lists").flatten() {
        let path = entry.path();
        if path.is_dir() {
            text += &every_rust_file(&path);
        } else if path.extension().is_some_and(|end| end == "rs") {
            text += &std::fs::read_to_string(path).expect("reads");
        }
    }
    text
}

/// npm `silabea` counted these words; see `tests/syllables.sh`, which counts them again.
#[test]
fn syllables_are_those_of_silabea() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/syllables_es.tsv");
    let text = std::fs::read_to_string(path).expect("a committed file");
    let words: Vec<(&str, usize)> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_once('\t').expect("two columns"))
        .map(|(word, count)| (word, count.parse().expect("a number")))
        .collect();
    assert!(words.len() >= 2_000, "{}", words.len());
    let wrong: Vec<_> = words.iter().filter(|(word, count)| cobijo_desk::reading::spanish_syllables(word) != *count).collect();
    assert!(wrong.len() * 1000 <= words.len() * 5, "{} of {} differ: {wrong:?}", wrong.len(), words.len());
}
