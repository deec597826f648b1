//! The whole journey in a terminal: a teenager in Puebla, home, a page, who can help now, leaving and coming back.

use std::io::Write;

use cobijo::{Audience, Edition, Event, ExitTrigger, HelpRequest, Platform, Reader, Screen};
use cobijo_base::words::Args;

use crate::args::ReaderArgs;
use crate::render::{self, Terminal};
use crate::words::Words;
use crate::{Stop, session};

/// The hour of the journey is part of the story, so that it reads the same on every day.
const HOUR: &str = "2026-11-28T02:30:00-06:00";

pub fn walk(args: &ReaderArgs, terminal: &Terminal, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    let core = session::open(args)?;
    let reader =
        Reader { audience: Audience::Teen, country: "MX".to_owned(), region: Some("MX-PUE".to_owned()), ..session::reader(args) };
    let visit = core.clone().enter(reader.clone())?;

    step(out, terminal, &words.get("step-front"))?;
    if let Screen::Front { front } = visit.home()? {
        writeln!(out, "    {}\n\n    [ {} ]", terminal.strong(&front.title), front.button)?;
        step(out, terminal, &words.say("step-home", &Args::new().text("button", &front.button)))?;
    }
    core.input(Event::Entered);
    if let Screen::Home { home } = visit.home()? {
        write!(out, "{}", render::home(&home, terminal, words))?;
    }

    step(out, terminal, &words.get("step-search"))?;
    let typed = words.get("query");
    writeln!(out, "    [ {typed} ]\n")?;
    let mut first = "sextortion".to_owned();
    if let Screen::Search { search } = visit.search(typed)? {
        if let Some(hit) = search.topics.first() {
            first.clone_from(&hit.id);
        }
        let search = cobijo::SearchScreen { topics: search.topics.into_iter().take(3).collect(), ..search };
        write!(out, "{}", render::search(&search, terminal, words))?;
    }

    step(out, terminal, &words.get("step-page"))?;
    if let Screen::Topic { page } = visit.topic(first.clone(), Edition::Page)? {
        write!(out, "{}", render::page(&page, terminal, words, Some(8)))?;
        write!(out, "\n{}", terminal.dim(&terminal.set(&words.say("more-page", &Args::new().text("id", &first)), 2)))?;
    }

    step(out, terminal, &words.get("step-help"))?;
    let request = HelpRequest { needs: vec!["listen".to_owned()], at: Some(HOUR.to_owned()), ..HelpRequest::default() };
    let mut called = None;
    if let Screen::Help { help } = visit.help(request)? {
        called = help.services.first().and_then(|service| service.contacts.first()).map(|contact| contact.id.clone());
        let most = 2;
        write!(out, "{}", render::help(&help, terminal, words, Some(most)))?;
        let rest = i64::try_from(help.services.len().saturating_sub(most)).unwrap_or_default();
        if rest > 0 {
            write!(out, "{}", terminal.dim(&terminal.set(&words.say("more-services", &Args::new().number("count", rest)), 2)))?;
        }
    }

    step(out, terminal, &words.get("step-call"))?;
    if let Some(contact) = called
        && let Screen::Launch { .. } = visit.launch(contact.clone(), Platform::Android)?
    {
        core.input(Event::Launched { contact });
        core.input(Event::Inactive);
        core.input(Event::Background);
        if let Some(asked) = core.input(Event::Returned).follow_up {
            writeln!(out, "    {}\n", terminal.strong(&asked.title))?;
            writeln!(out, "    [ {} ]  [ {} ]  [ {} ]\n", asked.yes, asked.other, asked.leave)?;
        }
        if let Some(next) = core.input(Event::AnotherOption).next
            && let Screen::Launch { plan } = visit.launch(next, Platform::Android)?
        {
            writeln!(out, "    ▸ {}  {}", plan.contact.name, terminal.strong(&plan.contact.number))?;
        }
    }

    step(out, terminal, &words.get("step-exit"))?;
    let left = core.exit(ExitTrigger::Button);
    let effects: Vec<String> = left
        .effects
        .iter()
        .filter_map(|effect| serde_json::to_value(effect).ok())
        .filter_map(|value| value.as_str().map(|effect| words.get(&format!("effect-{effect}"))))
        .collect();
    write!(out, "{}", terminal.set(&words.say("exit-effects", &Args::new().text("effects", &effects.join(" → "))), 2))?;

    step(out, terminal, &words.get("step-covered"))?;
    if let Screen::Covered { cover } = visit.help(HelpRequest { at: Some(HOUR.to_owned()), ..HelpRequest::default() })? {
        write!(out, "{}", render::cover(&cover, terminal))?;
        write!(out, "\n{}", terminal.set(&words.get("read-refused"), 2))?;
    }

    step(out, terminal, &words.get("step-return"))?;
    let word = if reader.locale.to_ascii_lowercase().starts_with("en") { "lantern" } else { "abrigo" };
    writeln!(out, "    [ {word} ]\n")?;
    core.input(Event::CoverSearch { text: word.to_owned() });
    let visit = core.clone().enter(reader)?;
    if let Screen::Home { .. } = visit.home()? {
        write!(out, "{}", terminal.set(&words.get("back"), 2))?;
    }
    write!(out, "\n{}{}", terminal.rule(), terminal.dim(&terminal.set(&words.get("journey-end"), 2)))?;
    Ok(())
}

fn step(out: &mut dyn Write, terminal: &Terminal, text: &str) -> Result<(), Stop> {
    Ok(write!(out, "\n{}{}\n", terminal.rule(), terminal.strong(&terminal.set(text, 0)))?)
}
