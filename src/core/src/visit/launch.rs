//! A launch plan: what a platform must do to open a contact, said before it is done. The core launches nothing.

use cobijo_base::content::{ContactKind, Need, Service};
use cobijo_base::words::{Args, keys};

use super::help::facts;
use super::{ContactShown, Library, Reader, Words, best, emergency, shown};
use crate::directory::dial::{self, Platform};
use crate::directory::{Asked, Offered, next_of};
use crate::error::Error;

/// A launch plan.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The contact.
    pub contact: ContactShown,
    /// How it is reached.
    pub kind: ContactKind,
    /// An extension to ask for.
    pub extension: Option<String>,
    /// The option to choose in the menu.
    pub menu: Option<String>,
    /// The word that the service asks for first. Never a reader's own words.
    pub body: Option<String>,
    /// The link for the platform; none: it must be typed or walked to.
    pub uri: Option<String>,
    /// What to show large, to be typed, where no link dials it.
    pub show_to_type: Option<String>,
    /// What it leaves on the phone.
    pub traces: String,
    /// What to know before opening it.
    pub facts: Vec<String>,
    /// What to do if nobody answers.
    pub no_answer: String,
    /// The next best contact.
    pub next: Option<ContactShown>,
}

/// The plan for a contact that this reader may be offered. The next one is none of the `tried`.
pub fn launch(library: &Library, reader: &Reader, id: &str, platform: Platform, tried: &[String]) -> Result<Launch, Error> {
    library.read(|image| {
        let words = Words::of(library, image, reader);
        let unknown = || Error::UnknownContact { id: id.to_owned() };
        let directory = library.directory(image, &reader.country)?;
        let (service, contact) = directory.contact(id).ok_or_else(unknown)?;
        let all = directory.offer(&reader.query(Asked::default()));
        // An old number may stand only in the list of a need that nothing newer answers: a button may still lead to it.
        let holds = |list: &[Offered<'_>]| list.iter().flat_map(|one| &one.contacts).any(|one| one.contact.id == id);
        let asked_for = |need: &Need| Asked { needs: vec![*need], ..Asked::default() };
        let offered = holds(&all) || service.needs.iter().any(|need| holds(&directory.offer(&reader.query(asked_for(need)))));
        if !offered && !service.emergency {
            return Err(unknown());
        }
        // A service is tried once its contact was opened, by whichever of its ways.
        let is_tried = |service: &Service| service.contacts.iter().any(|contact| tried.contains(&contact.id));
        let untried: Vec<Offered<'_>> = all.into_iter().filter(|one| !is_tried(one.service)).collect();
        let first = |one: &Offered<'_>| {
            let contact = one.contacts.first()?.contact;
            Some(shown(one.service, contact, reader, &words))
        };
        let next = if service.emergency {
            match best(Need::Listen, library, image, reader, &words)?.filter(|best| !tried.contains(&best.id)) {
                Some(best) => Some(best),
                None => next_of(&untried, service).and_then(first),
            }
        } else {
            match next_of(&untried, service).and_then(first) {
                Some(next) => Some(next),
                None => emergency(image, reader)?.filter(|emergency| !tried.contains(&emergency.id)),
            }
        };
        let no_answer = match &next {
            Some(next) => words.say(keys::NO_ANSWER_NEXT, &Args::new().text("next", &next.name)),
            None => words.get(keys::NO_ANSWER),
        };
        let typed = dial::to_type(contact, platform);
        let mut facts = facts(contact, &words, reader, &Asked::default());
        let number_seen = matches!(contact.kind, ContactKind::Call | ContactKind::Sms | ContactKind::Whatsapp);
        if number_seen && !service.emergency {
            facts.push(words.get(keys::CALL_BACK));
        }
        Ok(Launch {
            contact: shown(service, contact, reader, &words),
            kind: contact.kind,
            extension: contact.extension.clone(),
            menu: contact.menu.clone(),
            body: contact.keyword.clone(),
            uri: dial::link(contact, &service.country, platform),
            show_to_type: typed.map(|number| words.say(keys::TYPE_IT, &Args::new().text("number", &number))),
            traces: words.get(&format!("trace-{}", contact.kind)),
            facts,
            no_answer,
            next,
        })
    })
}
