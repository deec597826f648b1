//! `calls sheet`: a page for each contact, to hold while calling.

use cobijo_base::content::{ContactKind, Release, local};
use cobijo_base::words::Args;
use maud::{DOCTYPE, PreEscaped, html};

use super::due::{Due, is_called};
use crate::words::Words;

/// What to ask, in order, and how `calls record` takes the answer; without, it goes into the service's file by hand. The words are `call-ask-<name>`.
const QUESTIONS: [(&str, &str); 10] = [
    ("is-it", ""),
    ("under-18", "--set under_18=yes|no"),
    ("alone", "--set alone=yes|no"),
    ("name", "--set asks_name=yes|no"),
    ("tell", "--set may_tell.es-MX=… --set may_tell.en=…"),
    ("cost", "--set call_cost=none-even-without-credit|normal-call|data"),
    ("hours", ""),
    ("boys", ""),
    ("languages", ""),
    ("after", "--set after.es-MX=… --set after.en=…"),
];

/// The sheet for the contacts of a country, those that are due first.
pub fn sheet(release: &Release, country: &str, due: &[Due], locale: &str) -> String {
    let words = Words::of(locale);
    let mut contacts: Vec<_> = release
        .services
        .iter()
        .filter(|service| service.country == country && !service.emergency)
        .flat_map(|service| service.contacts.iter().filter(|contact| is_called(contact)).map(move |contact| (service, contact)))
        .collect();
    contacts.sort_by_key(|(_, contact)| due.iter().position(|one| one.contact == contact.id).unwrap_or(usize::MAX));
    let count = contacts.len().to_string();
    let page = html! {
        (DOCTYPE)
        html lang=(locale) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (words.get("call-title")) }
                style { (PreEscaped(include_str!("sheet.css"))) }
            }
            body {
                h1 { (words.get("call-title")) }
                p { (words.say("call-intro", &Args::new().text("count", &count).text("country", country))) }
                p { strong { (words.get("call-emergency")) } }
                @for (service, contact) in contacts {
                    section {
                        h2 { (local(&service.name, locale)) }
                        p.number { (contact.number)
                            @for extra in contact.extension.iter().chain(&contact.menu).chain(&contact.keyword) { " → " (extra) } }
                        p { (contact.id) " · " (words.get(&format!("call-kind-{}", kind(contact.kind))))
                            @if let Some(day) = &contact.assured_on { " · " (words.say("call-last", &Args::new().text("day", day))) } }
                        p.say { (words.say("call-say", &Args::new().text("name", local(&service.name, locale)))) }
                        ol {
                            @for (question, field) in QUESTIONS {
                                li { (words.get(&format!("call-ask-{question}"))) " " span.soft { (field) } div.line {} }
                            }
                        }
                        p { (words.get("call-outcome")) " ☐ " (words.get("call-answered")) " ☐ " (words.get("call-no-answer")) " ☐ " (words.get("call-wrong")) }
                        p.line { (words.get("call-by")) }
                        p.soft { "cobijo calls record " (contact.id) " --outcome answered --by … --from MX-… --on …" }
                    }
                }
            }
        }
    };
    page.into_string()
}

fn kind(kind: ContactKind) -> &'static str {
    if kind == ContactKind::Call { "call" } else { "write" }
}
