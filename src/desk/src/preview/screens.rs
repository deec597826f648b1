//! Each screen of a phone as HTML.

use cobijo::{
    BlockView, CardScreen, ContactEntry, CoverScreen, FollowUp, Front, GuideScreen, HelpScreen, HomeScreen, ItemView, LaunchPlan,
    PageScreen, RehearsalScreen, ServiceEntry, SettingsScreen, TopicSummary, TracesScreen, WordsScreen,
};
use cobijo_base::words::Args;
use maud::{DOCTYPE, Markup, html};

use super::frame::{Drawn, Frame, head};
use super::place::Place;

/// The neutral first screen.
pub fn front(front: &Front, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (front.title) }
        p { a.button href=(frame.to(&Place::Home)) { (front.button) } }
        p.soft { (frame.words.get("front-note")) }
    };
    drawn(&front.title, body, frame)
}

/// The first screen.
pub fn home(home: &HomeScreen, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (frame.words.get("home")) }
        @if let Some(banner) = &home.banner { p.banner { (banner) } }
        @for notice in &home.notices { p.notice { (notice) } }
        ul.soft { @for line in &home.lines { li { (line) } } }
        p.soft {
            @for entry in &home.leaving {
                @let place = match entry.id.as_str() { "traces" => Place::Traces("android"), "rehearsal" => Place::Rehearsal, _ => Place::Settings };
                a href=(frame.to(&place)) { (entry.label) } " "
            }
        }
        ul.list {
            @for situation in &home.situations {
                @if let Some((place, section)) = Place::of(&situation.to) {
                    li { a.button href=(href(&place, section.as_deref(), frame)) { (situation.label) } }
                }
            }
        }
    };
    Drawn { emergency: home.emergency.clone(), ..drawn(&frame.words.get("home"), body, frame) }
}

/// All topics.
pub fn topics(topics: &[TopicSummary], frame: &Frame<'_>) -> Drawn {
    let entries = topics.iter().map(|topic| (Place::Topic(topic.id.clone()), topic.title.as_str(), topic.summary.as_str()));
    entries_of("topics", entries, frame)
}

/// A list of places, each with its title and its summary.
pub fn entries_of<'a>(title: &str, entries: impl Iterator<Item = (Place, &'a str, &'a str)>, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (frame.words.get(title)) }
        ul.list {
            @for (place, title, summary) in entries {
                li { a.button href=(frame.to(&place)) { (title) small { (summary) } } }
            }
        }
    };
    drawn(&frame.words.get(title), body, frame)
}

/// A page.
pub fn page(page: &PageScreen, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (page.title) }
        @for notice in &page.notices { p.notice { (notice) } }
        (blocks(&page.blocks, frame))
        p.soft { (page.review) }
        @if !page.sources.is_empty() {
            details {
                summary { (frame.words.get("sources")) }
                ul.soft { @for source in &page.sources { li { (source.title) ", " (source.publisher) } } }
            }
        }
    };
    Drawn { lang: page.locale.clone(), ..drawn(&page.title, body, frame) }
}

/// A page as a voice says it.
pub fn voice(page: &PageScreen, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (page.title) }
        div.voice {
            @for block in &page.blocks {
                @if !block.spoken.is_empty() { p { (block.spoken) } }
                @for item in &block.items { p { (item.spoken) } }
            }
            p { (page.review) }
        }
    };
    Drawn { lang: page.locale.clone(), ..drawn(&page.title, body, frame) }
}

/// A step of a guide.
pub fn step(step: &GuideScreen, next: &[(String, Place)], frame: &Frame<'_>) -> Drawn {
    let body = html! {
        p.soft { (step.title) }
        h1 { (step.heading) }
        @for notice in &step.notices { p.notice { (notice) } }
        (blocks(&step.blocks, frame))
        @for contact in &step.contacts { (frame.contact(contact, &contact.name)) }
        @if !next.is_empty() {
            h2 { (frame.words.get("choose")) }
            ul.list { @for (label, place) in next { li { a.button href=(frame.to(place)) { (label) } } } }
        }
        @if step.step != "start" {
            p.soft { a href=(frame.to(&Place::start(step.id.clone()))) { (frame.words.get("step-back")) } }
        }
    };
    Drawn { lang: step.locale.clone(), emergency: step.emergency.clone(), ..drawn(&step.heading, body, frame) }
}

/// A card.
pub fn card(card: &CardScreen, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (card.title) }
        @for notice in &card.notices { p.notice { (notice) } }
        (blocks(&card.blocks, frame))
        p.soft { (card.review) }
    };
    Drawn { lang: card.locale.clone(), ..drawn(&card.title, body, frame) }
}

/// Who can help, with the needs to choose from.
pub fn help(help: &HelpScreen, needs: &[(String, String)], when: &str, place: &str, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (frame.words.get("help")) }
        p.soft { (frame.words.say("help-at", &Args::new().text("at", when).text("place", place))) }
        @for notice in help.notices.iter().chain(&help.region).chain(&help.none) { p.notice { (notice) } }
        details {
            summary { (frame.words.get("needs")) }
            ul { @for (need, label) in needs { li { a href=(frame.to(&Place::Help(Some(need.clone())))) { (label) } } } }
        }
        h2 { (frame.words.get("services")) }
        @for service in &help.services { (service_of(service, frame)) }
    };
    Drawn { emergency: help.emergency.clone(), ..drawn(&frame.words.get("help"), body, frame) }
}

fn service_of(service: &ServiceEntry, frame: &Frame<'_>) -> Markup {
    html! {
        section.service {
            h3 { (service.name) }
            p { (service.what) }
            @for line in service.serves_text.iter().chain(&service.reach_via) { p.soft { (line) } }
            @if let Some(ask) = &service.ask { (frame.contact(ask, &ask.name)) }
            @for contact in &service.contacts { (contact_of(contact, frame)) }
        }
    }
}

fn contact_of(contact: &ContactEntry, frame: &Frame<'_>) -> Markup {
    html! {
        a.button href=(frame.to(&Place::Contact(contact.id.clone()))) {
            (contact.label) " · " (contact.number)
            small { (contact.hours) }
        }
        p.note { (contact.note) }
    }
}

/// What to know before opening a contact.
pub fn launch(plan: &LaunchPlan, frame: &Frame<'_>) -> Drawn {
    let words = frame.words;
    let body = html! {
        h1 { (plan.contact.name) }
        p.big { (plan.contact.number) }
        @for line in plan.extension.iter().chain(&plan.menu).chain(&plan.show_to_type) { p { (line) } }
        h2 { (words.get("before")) }
        ul { @for fact in plan.facts.iter().chain([&plan.traces]) { li { (fact) } } }
        @if let Some(uri) = &plan.uri { p { a.button.contact href=(uri) rel="noreferrer" { (words.get("opens")) small { (plan.contact.number) } } } }
        h2 { (words.get("after-none")) }
        p { (plan.no_answer) }
        @if let Some(next) = &plan.next { (frame.contact(next, &words.get("next"))) }
        p.soft { a href=(frame.to(&Place::FollowUp)) { (words.get("on-return")) } }
    };
    drawn(&plan.contact.name, body, frame)
}

/// Back from a contact.
pub fn follow_up(asked: &FollowUp, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (asked.title) }
        ul.list {
            li { a.button href=(frame.to(&Place::Home)) { (asked.yes) } }
            li { a.button href=(frame.to(&Place::Help(None))) { (asked.other) } }
            li { a.button href=(frame.to(&Place::Front)) { (asked.leave) } }
        }
        p.soft { (frame.words.get("follow-up-note")) }
    };
    drawn(&asked.title, body, frame)
}

/// What stays on a phone.
pub fn traces(traces: &TracesScreen, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (traces.title) }
        p { (traces.intro) }
        @for (title, rows) in [(&traces.ours_title, &traces.ours), (&traces.phone_title, &traces.phone)] {
            h2 { (title) }
            ul { @for row in rows { li { (row.text) } } }
        }
        p.soft {
            a href=(frame.to(&Place::Traces("android"))) { "Android" } " "
            a href=(frame.to(&Place::Traces("ios"))) { "iPhone" }
        }
    };
    drawn(&traces.title, body, frame)
}

/// Practising leaving.
pub fn rehearsal(rehearsal: &RehearsalScreen, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (rehearsal.title) }
        ol { @for step in &rehearsal.steps { li { (step) } } }
        p { strong { (rehearsal.button) } }
    };
    drawn(&rehearsal.title, body, frame)
}

/// The return word and the cover.
pub fn settings(settings: &SettingsScreen, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (settings.title) }
        @if let Some(notice) = &settings.notice { p.notice { (notice) } }
        h2 { (settings.word) }
        p { (settings.word_note) }
        h2 { (settings.cover_label) }
        ul { @for cover in &settings.covers { li { a href=(format!("../{}.html", cover.id)) { (cover.name) } } } }
        h2 { (settings.start) }
        p { (settings.start_note) }
    };
    drawn(&settings.title, body, frame)
}

/// Opening words: to whom.
pub fn words(said: &WordsScreen, frame: &Frame<'_>) -> Drawn {
    let body = html! {
        h1 { (said.title) }
        @for notice in &said.notices { p.notice { (notice) } }
        p { (said.intro) }
        h2 { (said.to_question) }
        ul.list { @for to in &said.to { li { a.button href=(frame.to(&Place::WordsTo(to.id.clone()))) { (to.label) } } } }
        @for contact in &said.contacts { (frame.contact(contact, &contact.name)) }
    };
    Drawn { emergency: said.emergency.clone(), ..drawn(&said.title, body, frame) }
}

/// Opening words for one person: everything that there is to tell, one under the other.
pub fn words_to(to: &str, screens: &[(String, WordsScreen)], frame: &Frame<'_>) -> Drawn {
    let Some((_, first)) = screens.first() else { return drawn(to, html! {}, frame) };
    let honest = first.sentences.as_ref();
    let body = html! {
        h1 { (to) }
        @if let Some(note) = honest.and_then(|said| said.home_note.as_ref()) { p.callout { (note) } }
        @if let Some(said) = honest { p { (said.honest) } }
        @for (about, screen) in screens {
            @if let Some(said) = &screen.sentences {
                details {
                    summary { (about) }
                    p.big { (said.show) }
                    ul { @for say in &said.say { li { (say) } } }
                }
            }
        }
        p.note { (first.copy_note) }
        h2 { (first.plan_b_title) }
        ul { @for line in &first.plan_b { li { (line) } } }
        p.callout { (first.plan_b_say) }
        @for contact in &first.contacts { (frame.contact(contact, &contact.name)) }
    };
    Drawn { emergency: first.emergency.clone(), ..drawn(to, body, frame) }
}

/// Search, over what editors wrote as ways of saying. `index` is a list of places as JSON.
pub fn search(index: &str, frame: &Frame<'_>) -> Drawn {
    let words = frame.words;
    let body = html! {
        h1 { (words.get("search")) }
        form role="search" action=(Place::Topics.file()) {
            label for="box" { (words.get("search-label")) }
            input #box type="search" autocomplete="off" spellcheck="false" autocorrect="off";
        }
        p.soft { (words.get("search-note")) }
        p role="status" { span.soft { (words.get("search-found")) ": " } span #say {} }
        ul.list #found {}
        noscript { p { (words.get("search-script")) } p { a href=(frame.to(&Place::Topics)) { (words.get("topics")) } } }
        script { (maud::PreEscaped(format!("window.places = {};", index.replace("</", "<\\/")))) }
        script src="../../search.js" {}
    };
    drawn(&words.get("search"), body, frame)
}

/// A cover, by itself: no bar, no sections, no word of ours.
pub fn cover(cover: &CoverScreen, locale: &str, word: &str) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(locale) {
            (head(&cover.name, "../"))
            body {
                main.cover {
                    h1 { (cover.name) }
                    form role="search" onsubmit="return false" {
                        input type="search" aria-label=(cover.search_hint) placeholder=(cover.search_hint) autocomplete="off"
                            data-word=(word) data-back="teen/home.html";
                    }
                    @for entry in &cover.entries {
                        section { h2 { (entry.title) } @for line in entry.text.lines() { p { (line) } } }
                    }
                }
                script src="../cover.js" {}
            }
        }
    }
}

fn blocks(blocks: &[BlockView], frame: &Frame<'_>) -> Markup {
    html! { @for block in blocks { (block_of(block, frame)) } }
}

fn block_of(block: &BlockView, frame: &Frame<'_>) -> Markup {
    let said = block.note.as_ref().map(|note| html! { p.note { (note) } });
    match block.kind.as_str() {
        "heading" if block.level == 3 => html! { h3 id=[&block.anchor] { (block.text) } },
        "heading" => html! { h2 id=[&block.anchor] { (block.text) } },
        "callout" => html! { div.callout data-role=(block.role) { p { (block.text) } } },
        "list" => html! { ul { @for item in &block.items { li { (item.text) } } } },
        "steps" => html! { ol { @for item in &block.items { li { (item.text) } } } },
        "pairs" => pairs(&block.items, frame),
        "legal" => html! { div.legal { p { (block.text) } @if let Some(note) = &said { (note) } } },
        "contact" => match &block.contact {
            Some(contact) => frame.contact(contact, &block.text),
            None => html! { p { (block.text) } },
        },
        "link" => html! {
            a.button href=[&block.to] rel="noreferrer" { (block.text) @if let Some(note) = &block.note { small { (note) } } }
        },
        "action" => html! {
            @if let Some((place, section)) = block.to.as_deref().and_then(Place::of) {
                a.button href=(href(&place, section.as_deref(), frame)) { (block.text) }
            }
            @if let Some(note) = &said { (note) }
        },
        _ => html! { p { (block.text) } },
    }
}

fn pairs(items: &[ItemView], frame: &Frame<'_>) -> Markup {
    html! {
        dl.pairs {
            @for role in ["say", "dont-say"] {
                @if items.iter().any(|item| item.role == role) {
                    dt { (frame.words.get(role)) }
                    @for item in items.iter().filter(|item| item.role == role) { dd { (item.text) } }
                }
            }
        }
    }
}

fn href(place: &Place, section: Option<&str>, frame: &Frame<'_>) -> String {
    let file = frame.to(place);
    section.map_or_else(|| file.clone(), |section| format!("{file}#{section}"))
}

fn drawn(title: &str, body: Markup, frame: &Frame<'_>) -> Drawn {
    Drawn { title: title.to_owned(), body, lang: frame.locale.to_owned(), emergency: None, views: Vec::new() }
}
