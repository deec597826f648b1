//! What stands around every screen: the reviewer's bar, leaving, the sections, the emergency slot.

use std::cell::RefCell;

use cobijo::{Audience, ContactButton};
use maud::{DOCTYPE, Markup, html};

use super::place::Place;
use crate::words::Words;

/// The audiences, as folders.
pub const AUDIENCES: [(Audience, &str); 3] =
    [(Audience::Teen, "teen"), (Audience::Parent, "parent"), (Audience::Caregiver, "caregiver")];

/// One reader's part of the site.
pub struct Frame<'a> {
    /// BCP 47 tag.
    pub locale: &'a str,
    /// The audience's folder.
    pub audience: &'a str,
    /// Every language of the site: tag and own name.
    pub locales: &'a [(String, String)],
    /// The cover that leaving shows.
    pub cover: &'a str,
    /// The desk's words in this language.
    pub words: &'a Words,
    /// Places that screens lead to.
    pub found: RefCell<Vec<Place>>,
}

/// A screen, ready to be framed.
pub struct Drawn {
    /// The document's title.
    pub title: String,
    /// What it shows.
    pub body: Markup,
    /// BCP 47 tag of the text.
    pub lang: String,
    /// The emergency slot.
    pub emergency: Option<ContactButton>,
    /// Other views of the same page: label key and place.
    pub views: Vec<(&'static str, Place)>,
}

impl Frame<'_> {
    /// A link to a place, which is then drawn too.
    pub fn to(&self, place: &Place) -> String {
        let file = place.file();
        self.found.borrow_mut().push(place.clone());
        file
    }

    /// The whole page of a screen.
    pub fn page(&self, place: &Place, drawn: &Drawn) -> Markup {
        let words = self.words;
        let cover = format!("../{}.html", self.cover);
        html! {
            (DOCTYPE)
            html lang=(self.locale) {
                (head(&drawn.title, "../../"))
                body {
                    nav aria-label=(words.get("first-links")) {
                        a.away href=(cover) data-leave { (words.get("leave-hidden")) }
                        a.away href="#main" { (words.get("skip")) }
                    }
                    (self.review_bar(place, drawn))
                    header {
                        a.home href=(self.to(&Place::Home)) { (words.get("home")) }
                        a.leave href=(cover) data-leave { (words.get("leave")) }
                    }
                    @if *place != Place::Front { (self.sections(place)) }
                    main #main lang=[(drawn.lang != self.locale).then_some(&drawn.lang)] { (drawn.body) }
                    @if let Some(slot) = &drawn.emergency {
                        footer.page { div.emergency { (self.contact(slot, &words.get("emergency"))) } }
                    }
                    script src="../../leave.js" {}
                }
            }
        }
    }

    /// What only a reviewer sees: languages, audiences, views.
    fn review_bar(&self, place: &Place, drawn: &Drawn) -> Markup {
        let words = self.words;
        // A guide or a card may be another audience's, a contact another list's: then the switch leads to the first screen.
        let shared = match place {
            Place::Step { .. } | Place::Card(_) | Place::Contact(_) | Place::Easy(_) | Place::Voice(_) => Place::Home.file(),
            other => other.file(),
        };
        let own = match place {
            Place::Contact(_) => Place::Home.file(),
            other => other.file(),
        };
        html! {
            aside.review aria-label=(words.get("preview-bar")) {
                nav aria-label=(words.get("preview-note")) {
                    @for (tag, name) in self.locales {
                        a href=(format!("../../{tag}/{}/{own}", self.audience)) lang=(tag) aria-current=[(tag == self.locale).then_some("true")] { (name) }
                    }
                    @for (_, audience) in AUDIENCES {
                        a href=(format!("../{audience}/{shared}")) aria-current=[(audience == self.audience).then_some("true")] {
                            (words.get(&format!("audience-{audience}")))
                        }
                    }
                    @for (label, other) in &drawn.views {
                        a href=(self.to(other)) aria-current=[(other == place).then_some("page")] { (words.get(label)) }
                    }
                }
            }
        }
    }

    fn sections(&self, place: &Place) -> Markup {
        let words = self.words;
        let sections = [
            ("topics", Place::Topics),
            ("guides", Place::Guides),
            ("help", Place::Help(None)),
            ("words", Place::Words),
            ("cards", Place::Cards),
            ("search", Place::Search),
        ];
        html! {
            nav.main aria-label=(words.get("menu")) {
                ul {
                    @for (label, section) in &sections {
                        li { a href=(self.to(section)) aria-current=[(section == place).then_some("page")] { (words.get(label)) } }
                    }
                }
            }
        }
    }

    /// A contact, ready to press: it leads to what to know before opening it.
    pub fn contact(&self, contact: &ContactButton, label: &str) -> Markup {
        html! {
            a.button.contact href=(self.to(&Place::Contact(contact.id.clone()))) {
                (label)
                small { (contact.name) @if !contact.number.is_empty() { " · " (contact.number) } }
            }
        }
    }
}

/// The head of every page: everything it needs lies beside it.
pub fn head(title: &str, root: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="referrer" content="no-referrer";
            meta name="robots" content="noindex";
            title { (title) }
            link rel="icon" href="data:,";
            link rel="stylesheet" href=(format!("{root}style.css"));
        }
    }
}
