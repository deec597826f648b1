//! `review export`: one HTML file to print, or to fill in a browser. "Save" hands back the file that `import` reads.

use cobijo_base::content::Source;
use cobijo_base::words::Args;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::import::FORMAT;
use super::unit::{Role, Unit};
use crate::words::Words;

/// How many questions there are for each role.
const QUESTIONS: u8 = 3;

/// The form for texts. `locale` is the texts' language and the form's.
pub fn export(units: &[Unit], role: Role, locale: &str, serial: u64, sources: &[Source]) -> String {
    let words = Words::of(locale);
    let minutes = (units.len() * role.seconds()).div_ceil(60).to_string();
    let count = units.len().to_string();
    let page = html! {
        (DOCTYPE)
        html lang=(locale) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (words.get(&format!("review-title-{role}"))) }
                style { (PreEscaped(include_str!("form.css"))) }
            }
            body {
                form #form data-format=(FORMAT) data-role=(role.as_str()) data-locale=(locale) data-serial=(serial) {
                    header {
                        h1 { (words.get(&format!("review-title-{role}"))) }
                        p { (words.say("review-intro", &Args::new().text("count", &count).text("minutes", &minutes))) }
                        ol { @for at in 1..=QUESTIONS { li { (words.get(&format!("review-q-{role}-{at}"))) } } }
                        p { label { (words.get("review-organisation")) " " input name="organisation" required autocomplete="organization"; } }
                        @if role == Role::Youth {
                            p { label { (words.get("review-remarks")) " " textarea name="remarks" rows="4" {} } }
                        } @else { p { label { (words.get("review-person")) " " input name="person" autocomplete="name"; } } }
                        p { label { (words.get("review-month")) " " input name="month" required placeholder="2027-01" pattern="[0-9]{4}-[0-9]{2}"; } }
                    }
                    main { (passages(units, sources, &words)) }
                    footer {
                        p { button #save type="submit" { (words.get("review-save")) } " " span #left role="status" {} }
                        p.soft { (words.get("review-paper")) }
                    }
                }
                script { (PreEscaped(include_str!("form.js"))) }
            }
        }
    };
    page.into_string()
}

fn passages(units: &[Unit], sources: &[Source], words: &Words) -> Markup {
    let mut numbered: Vec<(usize, &Unit)> = units.iter().enumerate().map(|(at, unit)| (at + 1, unit)).collect();
    let mut groups: Vec<Vec<(usize, &Unit)>> = Vec::new();
    while !numbered.is_empty() {
        let passage = &numbered[0].1.passage;
        let end = numbered.iter().position(|(_, unit)| unit.passage != *passage).unwrap_or(numbered.len());
        groups.push(numbered.drain(..end).collect());
    }
    html! {
        @for group in &groups {
            section {
                h2 { (group[0].1.title) }
                p.soft { (group[0].1.passage) }
                @for (number, unit) in group { (row(*number, unit, sources, words)) }
            }
        }
    }
}

fn row(number: usize, unit: &Unit, sources: &[Source], words: &Words) -> Markup {
    let begins: String = unit.text.chars().take(60).collect();
    let source = |id: &String| {
        let known = sources.iter().find(|source| source.id == *id);
        known.map_or_else(|| id.clone(), |source| format!("{}, {}", source.title, source.publisher))
    };
    html! {
        fieldset data-text=(unit.id) data-number=(number) data-begins=(begins) {
            legend { (number) @if unit.dont_say { " · " (words.get("dont-say")) } }
            @if unit.heading { p { strong { (unit.text) } } } @else { p { (unit.text) } }
            div.choices {
                @for verdict in ["ok", "change", "remove"] {
                    label { input type="radio" name=(format!("v{number}")) value=(verdict); " " (words.get(&format!("review-{verdict}"))) }
                }
            }
            label.note { (words.get("review-note")) " " textarea name=(format!("n{number}")) rows="1" {} }
            @if !unit.heading && !unit.sources.is_empty() {
                details { summary { (words.get("sources")) } ul { @for id in &unit.sources { li { (source(id)) } } } }
            }
        }
    }
}
