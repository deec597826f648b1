//! What each verb does.

use std::io::{BufRead as _, Write};

use cobijo::{Edition, Event, ExitTrigger, HelpRequest, Platform, Screen, Visit};
use cobijo_base::content::Need;
use cobijo_base::words::Args as WordArgs;

use crate::args::{Args, DirectoryVerb, Form, PlatformArg, Verb};
use crate::output::json;
use crate::render::{self, Terminal};
use crate::{Stop, content, directory, eval, journey, kit, leaving, preview, session, words};

/// Runs a verb.
pub fn run(args: &Args, out: &mut dyn Write) -> Result<(), Stop> {
    let reader = &args.reader;
    let terminal = Terminal::detect();
    let words = words::of(&reader.locale);
    if args.verb.is_none() && reader.json {
        return Err(Stop::Misuse("the journey is for people; ask a verb for JSON, for example: cobijo home --json".to_owned()));
    }
    let Some(verb) = &args.verb else { return journey::walk(reader, &terminal, &words, out) };
    let text = match verb {
        Verb::Home => match session::enter(reader)?.home()? {
            Screen::Home { home } if reader.json => return json(out, &home),
            Screen::Home { home } => render::home(&home, &terminal, &words),
            other => return unexpected(&other),
        },
        Verb::Topics => {
            let visit = session::enter(reader)?;
            // A list of topics has no line of its own for it: the first screen says that another language is served.
            let notices = match visit.home()? {
                Screen::Home { home } => home.notices,
                other => return unexpected(&other),
            };
            match visit.topics()? {
                Screen::Topics { topics } if reader.json => return json(out, &topics),
                Screen::Topics { topics } => terminal.notices(&notices) + &render::topics(&topics, &terminal),
                other => return unexpected(&other),
            }
        }
        Verb::Read { topic, form } => {
            let edition = if *form == Form::Easy { Edition::Easy } else { Edition::Page };
            match session::enter(reader)?.topic(topic.clone(), edition)? {
                Screen::Topic { page } if reader.json => return json(out, &page),
                Screen::Topic { page } if *form == Form::Speech => render::speech(&page),
                Screen::Topic { page } => render::page(&page, &terminal, &words, None),
                other => return unexpected(&other),
            }
        }
        Verb::Search { eval: Some(file), misses, .. } => return eval::run(file, *misses, reader, &words, out),
        Verb::Search { words: typed, batch, explain, .. } => {
            let visit = session::enter(reader)?;
            if *explain {
                let Some(explanation) = visit.explain(&typed.join(" "))? else { return unexpected(&visit.home()?) };
                if reader.json {
                    return json(out, &explanation);
                }
                write!(out, "{}", render::explanation(&explanation, &terminal, &words))?;
                return Ok(());
            }
            if *batch {
                return search_lines(&visit, out);
            }
            match visit.search(typed.join(" "))? {
                Screen::Search { search } if reader.json => return json(out, &search),
                Screen::Search { search } => render::search(&search, &terminal, &words),
                other => return unexpected(&other),
            }
        }
        Verb::Guide { id: None, .. } => match session::enter(reader)?.guides()? {
            Screen::Guides { guides } if reader.json => return json(out, &guides),
            Screen::Guides { guides } => {
                render::entries(guides.iter().map(|guide| (&guide.id, &guide.title, &guide.summary)), &terminal)
            }
            other => return unexpected(&other),
        },
        Verb::Guide { id: Some(id), answers } => match session::enter(reader)?.guide(id.clone(), answers.clone())? {
            Screen::Guide { step } if reader.json => return json(out, &step),
            Screen::Guide { step } => render::guide(&step, answers, &terminal, &words),
            other => return unexpected(&other),
        },
        Verb::Words { to, about } => match session::enter(reader)?.words(to.clone(), about.clone())? {
            Screen::Words { words: said } if reader.json => return json(out, &said),
            Screen::Words { words: said } => render::words(&said, &terminal, &words),
            other => return unexpected(&other),
        },
        Verb::Card { id: None } => match session::enter(reader)?.cards()? {
            Screen::Cards { cards } if reader.json => return json(out, &cards),
            Screen::Cards { cards } => {
                render::entries(cards.iter().map(|card| (&card.id, &card.title, &card.summary)), &terminal)
            }
            other => return unexpected(&other),
        },
        Verb::Card { id: Some(id) } => match session::enter(reader)?.card(id.clone())? {
            Screen::Card { card } if reader.json => return json(out, &card),
            Screen::Card { card } => render::card(&card, &terminal, &words),
            other => return unexpected(&other),
        },
        Verb::Cover { id, search } => {
            let core = session::open(reader)?;
            let shown = core.exit(ExitTrigger::Button).cover;
            let covers: Vec<_> = shown.into_iter().filter(|_| id.is_none()).chain(core.covers(reader.locale.clone())?).collect();
            let known = covers.iter().map(|cover| cover.id.as_str()).collect::<Vec<_>>().join(" ");
            let found = covers.into_iter().find(|cover| id.as_ref().is_none_or(|id| *id == cover.id));
            let unknown =
                || words.say("no-cover", &WordArgs::new().text("id", id.as_deref().unwrap_or_default()).text("known", &known));
            let mut cover = found.ok_or_else(|| Stop::Misuse(unknown()))?;
            if let Some(typed) = search {
                cover = cover.searched(typed);
            }
            if reader.json {
                return json(out, &cover);
            }
            render::cover_whole(&cover, &terminal)
        }
        Verb::Help { need, at, alone, no_voice, no_credit, offline } => {
            if let Some(unknown) = need.iter().find(|need| Need::from_word(need).is_none()) {
                let known: Vec<&str> = Need::ALL.iter().map(|need| need.as_str()).collect();
                let args = WordArgs::new();
                let known = known.join(" ");
                return Err(Stop::Misuse(words.say("no-need", &args.text("need", unknown).text("known", &known))));
            }
            let request = HelpRequest {
                needs: need.clone(),
                at: at.clone(),
                alone: *alone,
                no_voice: *no_voice,
                no_credit: *no_credit,
                offline: *offline,
            };
            match session::enter(reader)?.help(request)? {
                Screen::Help { help } if help.emergency.is_none() && help.services.is_empty() => {
                    return Err(Stop::Misuse(help.none.unwrap_or_default()));
                }
                Screen::Help { help } if reader.json => return json(out, &help),
                Screen::Help { help } => render::help(&help, &terminal, &words, None),
                other => return unexpected(&other),
            }
        }
        Verb::Exit { script } => return leaving::exit(script, reader, &words, out),
        Verb::Traces { platform } => return leaving::traces(self::platform(*platform), reader, &terminal, out),
        Verb::Rehearsal => return leaving::rehearsal(reader, &terminal, &words, out),
        Verb::Settings { word, cover, start_covered } => {
            let wanted = leaving::Wanted { word: *word, cover: cover.as_ref(), start_covered: *start_covered };
            return leaving::settings(&wanted, reader, &terminal, &words, out);
        }
        Verb::Launch { contact, platform } => {
            match session::enter(reader)?.launch(contact.clone(), self::platform(*platform))? {
                Screen::Launch { plan } if reader.json => return json(out, &plan),
                Screen::Launch { plan } => render::launch(&plan, &terminal),
                other => return unexpected(&other),
            }
        }
        Verb::Directory { content, verb: DirectoryVerb::Report { at } } => {
            return directory::report(content, *at, reader, &terminal, &words, out);
        }
        Verb::Status => {
            let core = session::open(reader)?;
            core.input(Event::Entered);
            let status = core.status(reader.locale.clone())?;
            if reader.json {
                return json(out, &status);
            }
            format!("{} {} ({}).\n", status.text, status.publisher, status.channel)
        }
        Verb::Preview { content, out: folder, at, serve, watch } => {
            let asked = preview::Asked { content, folder, at: at.as_deref(), serve: *serve, watch: *watch };
            return preview::run(&asked, reader, &words, out);
        }
        Verb::Cards { content, out: folder } => return kit::cards(content, folder, reader, &words, out),
        Verb::Review { content, verb } => return kit::review(content, verb, reader, &words, out),
        Verb::Calls { content, verb } => return kit::calls(content, verb, reader, &words, out),
        Verb::Gate { content, at } => return kit::gate(content, *at, reader, &words, out),
        Verb::Content { content, verb } => return content::run(content, verb, reader, &words, out),
    };
    Ok(out.write_all(text.as_bytes())?)
}

fn platform(platform: PlatformArg) -> Platform {
    match platform {
        PlatformArg::Android => Platform::Android,
        PlatformArg::Ios => Platform::Ios,
        PlatformArg::Terminal => Platform::Terminal,
    }
}

/// A query a line in, a JSON line out. A line without words answers an error object and the rest goes on.
fn search_lines(visit: &Visit, out: &mut dyn Write) -> Result<(), Stop> {
    for line in std::io::stdin().lock().lines() {
        let text = match visit.search(line?) {
            Ok(Screen::Search { search }) => serde_json::to_string(&search),
            Ok(other) => return unexpected(&other),
            Err(error) => serde_json::to_string(&serde_json::json!({ "error": error.code(), "text": error.to_string() })),
        };
        writeln!(out, "{}", text.map_err(|error| Stop::Misuse(error.to_string()))?)?;
    }
    Ok(())
}

/// The command enters before it reads, so that no screen answers with another.
pub fn unexpected(screen: &Screen) -> Result<(), Stop> {
    let what = match screen {
        Screen::Front { .. } => "the first screen",
        Screen::Covered { .. } => "the cover",
        _ => "another screen",
    };
    Err(Stop::Misuse(format!("the core answered with {what}")))
}
