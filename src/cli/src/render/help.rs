//! Who can help now.

use cobijo::{ContactEntry, HelpScreen, ServiceEntry};

use super::{Terminal, contact, emergency};
use crate::words::Words;

/// The help screen; `most` services of it without their small print, or all with it.
pub fn help(help: &HelpScreen, terminal: &Terminal, words: &Words, most: Option<usize>) -> String {
    let mut text = terminal.notices(&help.notices) + &emergency(help.emergency.as_ref(), terminal, words);
    text.push('\n');
    if let Some(none) = &help.none {
        text.push_str(&terminal.set(none, 2));
        return text;
    }
    if let Some(region) = &help.region {
        text.push_str(&terminal.set(region, 2));
        text.push('\n');
    }
    text.push_str(&format!("  {}\n\n", words.get("services")));
    for service in help.services.iter().take(most.unwrap_or(help.services.len())) {
        text.push_str(&service_text(service, terminal, most.is_none()));
        text.push('\n');
    }
    text
}

fn service_text(service: &ServiceEntry, terminal: &Terminal, whole: bool) -> String {
    let hours = service.contacts.first().map(|contact| contact.hours.clone()).unwrap_or_default();
    let mut text = if hours.is_empty() {
        terminal.strong(&terminal.set(&service.name, 2))
    } else {
        terminal.sides(&service.name, &hours, 2)
    };
    text.push_str(&terminal.set(&service.what, 2));
    for line in service.serves_text.iter().chain(&service.reach_via) {
        text.push_str(&terminal.set(line, 2));
    }
    if let Some(ask) = &service.ask {
        text.push_str(&terminal.set(&format!("▸ {}  {}", ask.name, ask.number), 2));
    }
    for contact in &service.contacts {
        text.push_str(&contact_text(contact, terminal, whole));
    }
    text
}

fn contact_text(contact: &ContactEntry, terminal: &Terminal, whole: bool) -> String {
    let number = contact::number(&contact.number, contact.extension.as_deref(), contact.menu.as_deref(), terminal);
    let mut text = format!("  ▸ {}  {number}\n", contact.label);
    if whole {
        text.push_str(&terminal.set(&contact.facts.join(" "), 4));
        text.push_str(&terminal.set(&contact.traces, 4));
    }
    text.push_str(&terminal.dim(&terminal.set(&contact.note, 4)));
    text
}
