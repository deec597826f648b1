//! The site: from the first screen along every link, each screen once.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cobijo::{Cobijo, CobijoError, Config, Edition, Event, HelpRequest, Platform, Reader, Screen, Visit};
use cobijo_base::content::{Edition as PageEdition, LocalePack, Need, Release};
use cobijo_base::words::Args;
use maud::{DOCTYPE, Markup, html};

use super::frame::{AUDIENCES, Drawn, Frame, head};
use super::place::Place;
use super::{PreviewError, PreviewOptions, Previewed, screens};
use crate::check::check;
use crate::words::Words;

/// A file by which the folder is known as ours.
const MARK: &str = ".cobijo-preview";

/// Draws the content of a folder into `out`, which may be absent, empty, or an older preview. It is swapped in one step.
pub fn preview(folder: &Path, out: &Path, options: &PreviewOptions) -> Result<Previewed, PreviewError> {
    let mut checked = check(folder, None);
    let Some(release) = checked.release.take() else { return Err(PreviewError::Findings { checked: Box::new(checked) }) };
    if out.exists() && !out.join(MARK).exists() && std::fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(PreviewError::NotOurs { path: out.display().to_string() });
    }
    let image = cobijo_base::bundle::build(&release, &release.canonical())?;
    // The image lives as long as the program; `--watch` draws each time in a program of its own.
    let core = Cobijo::open_image(Box::leak(image.into_boxed_slice()), Config::default())?;
    let beside = out.with_extension("new");
    let mut site = Site { release: &release, core, options, root: beside.clone(), pages: 0 };
    let _ = std::fs::remove_dir_all(&beside);
    site.write_all()?;
    let old = out.with_extension("old");
    let _ = std::fs::remove_dir_all(&old);
    if out.exists() {
        std::fs::rename(out, &old).map_err(|error| PreviewError::write(out, &error))?;
    }
    std::fs::rename(&beside, out).map_err(|error| PreviewError::write(out, &error))?;
    let _ = std::fs::remove_dir_all(&old);
    Ok(Previewed { start: out.join("index.html"), pages: site.pages })
}

struct Site<'a> {
    release: &'a Release,
    core: Arc<Cobijo>,
    options: &'a PreviewOptions,
    root: PathBuf,
    pages: usize,
}

impl Site<'_> {
    fn write_all(&mut self) -> Result<(), PreviewError> {
        for (name, text) in [
            ("style.css", include_str!("style.css")),
            ("leave.js", include_str!("leave.js")),
            ("search.js", include_str!("search.js")),
            ("cover.js", include_str!("cover.js")),
            (MARK, ""),
        ] {
            self.file(name, text)?;
        }
        let locales: Vec<(String, String)> =
            self.release.locales.iter().map(|pack| (pack.tag.clone(), pack.name.clone())).collect();
        for pack in &self.release.locales {
            self.covers(pack)?;
            for (audience, folder) in AUDIENCES {
                self.core.input(Event::Entered);
                let reader = Reader {
                    audience,
                    locale: pack.tag.clone(),
                    country: self.options.country.clone(),
                    region: self.options.region.clone(),
                };
                let visit = self.core.clone().enter(reader)?;
                let words = Words::of(&pack.tag);
                let cover = pack.covers.first().map_or("apuntes", |cover| cover.id.as_str());
                let frame = Frame {
                    locale: &pack.tag,
                    audience: folder,
                    locales: &locales,
                    cover,
                    words: &words,
                    found: RefCell::default(),
                };
                self.crawl(pack, &visit, &frame)?;
            }
        }
        let index = self.index(&locales);
        self.file("index.html", &index.into_string())
    }

    /// Every screen that can be reached, each once.
    fn crawl(&mut self, pack: &LocalePack, visit: &Visit, frame: &Frame<'_>) -> Result<(), PreviewError> {
        let mut done = BTreeSet::new();
        let mut open = vec![Place::Front, Place::Home];
        while let Some(place) = open.pop() {
            if !done.insert(place.file()) {
                continue;
            }
            if let Some(drawn) = self.draw(&place, pack, visit, frame)? {
                let page = frame.page(&place, &drawn).into_string();
                self.file(&format!("{}/{}/{}", frame.locale, frame.audience, place.file()), &page)?;
                self.pages += 1;
            }
            open.append(&mut frame.found.borrow_mut());
        }
        Ok(())
    }

    /// A screen; none: there is no such edition.
    fn draw(&self, place: &Place, pack: &LocalePack, visit: &Visit, frame: &Frame<'_>) -> Result<Option<Drawn>, PreviewError> {
        let drawn = match (place, self.screen(place, visit)?) {
            (Place::Front, Some(Screen::Front { front })) => screens::front(&front, frame),
            (_, Some(Screen::Home { home })) => screens::home(&home, frame),
            (_, Some(Screen::Topics { topics })) => screens::topics(&topics, frame),
            (Place::Voice(id), Some(Screen::Topic { page })) => {
                Drawn { views: self.views(id, frame), ..screens::voice(&page, frame) }
            }
            (Place::Topic(id) | Place::Easy(id), Some(Screen::Topic { page })) => {
                Drawn { views: self.views(id, frame), ..screens::page(&page, frame) }
            }
            (_, Some(Screen::Guides { guides })) => {
                let entries =
                    guides.iter().map(|guide| (Place::start(guide.id.clone()), guide.title.as_str(), guide.summary.as_str()));
                screens::entries_of("guides", entries, frame)
            }
            (Place::Step { guide, answers, .. }, Some(Screen::Guide { step })) => {
                let next = self.next(guide, answers, &step, visit)?;
                screens::step(&step, &next, frame)
            }
            (_, Some(Screen::Cards { cards })) => {
                let entries = cards.iter().map(|card| (Place::Card(card.id.clone()), card.title.as_str(), card.summary.as_str()));
                screens::entries_of("cards", entries, frame)
            }
            (_, Some(Screen::Card { card })) => screens::card(&card, frame),
            (_, Some(Screen::Help { help })) => {
                let word = |need: &Need| pack.words.get(&format!("need-{need}")).cloned().unwrap_or_else(|| need.to_string());
                let needs: Vec<(String, String)> = Need::ALL.iter().map(|need| (need.to_string(), word(need))).collect();
                screens::help(&help, &needs, &self.hour(), &self.whereabouts(), frame)
            }
            (_, Some(Screen::Launch { plan })) => screens::launch(&plan, frame),
            (Place::WordsTo(to), Some(Screen::Words { words })) => {
                let label = words.to.iter().find(|option| option.id == *to).map_or(to.clone(), |option| option.label.clone());
                let mut all = Vec::new();
                for about in &words.about {
                    if let Screen::Words { words } = visit.words(Some(to.clone()), Some(about.id.clone()))? {
                        all.push((about.label.clone(), words));
                    }
                }
                screens::words_to(&label, &all, frame)
            }
            (_, Some(Screen::Words { words })) => screens::words(&words, frame),
            (_, Some(Screen::FollowUp { follow_up })) => screens::follow_up(&follow_up, frame),
            (_, Some(Screen::Traces { traces })) => screens::traces(&traces, frame),
            (_, Some(Screen::Rehearsal { rehearsal })) => screens::rehearsal(&rehearsal, frame),
            (_, Some(Screen::Settings { settings })) => screens::settings(&settings, frame),
            (Place::Search, _) => screens::search(&places(pack, frame.audience), frame),
            _ => return Ok(None),
        };
        Ok(Some(drawn))
    }

    /// The screen that a phone gets for a place.
    fn screen(&self, place: &Place, visit: &Visit) -> Result<Option<Screen>, PreviewError> {
        let screen = match place {
            Place::Front => {
                let front = cobijo::Front { title: self.word(visit, "front-title")?, button: self.word(visit, "front-button")? };
                Ok(Screen::Front { front })
            }
            Place::Home => visit.home(),
            Place::Topics => visit.topics(),
            Place::Topic(id) | Place::Voice(id) => visit.topic(id.clone(), Edition::Page),
            Place::Easy(id) => visit.topic(id.clone(), Edition::Easy),
            Place::Guides => visit.guides(),
            Place::Step { guide, answers, .. } => visit.guide(guide.clone(), answers.clone()),
            Place::Help(need) => visit.help(HelpRequest {
                needs: need.iter().cloned().collect(),
                at: Some(self.options.at.clone()),
                ..HelpRequest::default()
            }),
            Place::Contact(id) => visit.launch(id.clone(), Platform::Android),
            Place::Words | Place::WordsTo(_) => visit.words(None, None),
            Place::Cards => visit.cards(),
            Place::Card(id) => visit.card(id.clone()),
            Place::FollowUp => {
                // As a phone comes to it: a contact was opened, and the window lost the foreground.
                self.core.input(Event::Launched { contact: String::new() });
                self.core.input(Event::Inactive);
                self.core.input(Event::Returned);
                let asked = visit.home();
                self.core.input(Event::Answered);
                asked
            }
            Place::Traces("ios") => visit.traces(Platform::Ios),
            Place::Traces(_) => visit.traces(Platform::Android),
            Place::Rehearsal => visit.rehearsal(),
            Place::Settings => visit.settings(),
            Place::Search => return Ok(None),
        };
        match screen {
            Ok(screen) => Ok(Some(screen)),
            Err(CobijoError::NoEdition { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// A word of the first screen, which the open core no longer shows.
    fn word(&self, visit: &Visit, key: &str) -> Result<String, PreviewError> {
        let Screen::Home { home } = visit.home()? else { return Ok(String::new()) };
        let pack = self.release.locales.iter().find(|pack| pack.tag == home.locale).or(self.release.locales.first());
        Ok(pack.and_then(|pack| pack.words.get(key)).cloned().unwrap_or_default())
    }

    /// The hour of the preview, as a reviewer reads it.
    fn hour(&self) -> String {
        // The hour as it stands there, whatever its offset: the reader's own.
        let civil = self.options.at.get(..16).and_then(|at| at.parse::<jiff::civil::DateTime>().ok());
        civil.map_or_else(|| self.options.at.clone(), |at| at.strftime("%H:%M, %Y-%m-%d").to_string())
    }

    /// The reader's state, or else the country.
    fn whereabouts(&self) -> String {
        let regions = self.release.regions.get(&self.options.country);
        let name = self.options.region.as_ref().and_then(|region| regions?.get(region));
        name.unwrap_or(&self.options.country).clone()
    }

    fn views(&self, id: &str, frame: &Frame<'_>) -> Vec<(&'static str, Place)> {
        let pack = self.release.locales.iter().find(|pack| pack.tag == frame.locale);
        let topic = pack.and_then(|pack| pack.topics.iter().find(|topic| topic.id == id));
        let easy = topic.is_some_and(|topic| topic.pages.iter().any(|page| page.edition == PageEdition::Easy));
        let mut views = vec![("view-page", Place::Topic(id.to_owned())), ("view-voice", Place::Voice(id.to_owned()))];
        if easy {
            views.push(("view-easy", Place::Easy(id.to_owned())));
        }
        views
    }

    /// The answers of a step, with the steps that they lead to.
    fn next(
        &self,
        guide: &str,
        answers: &[String],
        step: &cobijo::GuideScreen,
        visit: &Visit,
    ) -> Result<Vec<(String, Place)>, PreviewError> {
        let mut next = Vec::new();
        for choice in &step.choices {
            let answers: Vec<String> = answers.iter().cloned().chain([choice.id.clone()]).collect();
            if let Screen::Guide { step } = visit.guide(guide.to_owned(), answers.clone())? {
                next.push((choice.label.clone(), Place::Step { guide: guide.to_owned(), step: step.step, answers }));
            }
        }
        Ok(next)
    }

    fn covers(&mut self, pack: &LocalePack) -> Result<(), PreviewError> {
        let word = pack.return_word.clone().unwrap_or_default();
        for cover in self.core.covers(pack.tag.clone())? {
            let page = screens::cover(&cover, &pack.tag, &word).into_string();
            self.file(&format!("{}/{}.html", pack.tag, cover.id), &page)?;
            self.pages += 1;
        }
        Ok(())
    }

    fn index(&mut self, locales: &[(String, String)]) -> Markup {
        self.pages += 1;
        let release = self.release;
        let first = locales.first().map_or("es-MX", |(tag, _)| tag.as_str());
        html! {
            (DOCTYPE)
            html lang=(first) {
                (head(&Words::of(first).get("index-title"), ""))
                body {
                    main #main {
                        @for (at, (tag, name)) in locales.iter().enumerate() {
                            @let words = Words::of(tag);
                            section lang=(tag) {
                                @if at == 0 { h1 { (words.get("index-title")) } }
                                h2 { (name) }
                                p { (words.say("index-intro", &Args::new()
                                    .text("serial", &release.serial.to_string()).text("channel", release.channel.as_str())
                                    .text("published", &release.published).text("pages", &self.pages.to_string()))) }
                                ul.list {
                                    li { a.button href=(format!("{tag}/teen/front.html")) { (words.get("index-start")) } }
                                    @for (_, audience) in AUDIENCES {
                                        li { a.button href=(format!("{tag}/{audience}/home.html")) { (words.get(&format!("audience-{audience}"))) } }
                                    }
                                }
                                p { (words.get("index-covers")) ":" }
                                ul {
                                    @for cover in release.locales.iter().filter(|pack| pack.tag == *tag).flat_map(|pack| &pack.covers) {
                                        li { a href=(format!("{tag}/{}.html", cover.id)) { (cover.name) } }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn file(&self, name: &str, text: &str) -> Result<(), PreviewError> {
        let path = self.root.join(name);
        let made = path.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(&path, text));
        made.map_err(|error| PreviewError::write(&path, &error))
    }
}

/// What search looks through: pages and sections with their ways of saying, as JSON.
fn places(pack: &LocalePack, audience: &str) -> String {
    let mut places = Vec::new();
    for topic in &pack.topics {
        let speaks = |page: &&cobijo_base::content::Page| page.audiences.iter().any(|other| other.as_str() == audience);
        let Some(page) = topic.pages.iter().find(speaks) else { continue };
        let to = Place::Topic(topic.id.clone()).file();
        places.push(
            serde_json::json!({ "to": to, "title": page.title, "ways": format!("{} {}", page.ways.join(" "), page.summary) }),
        );
        for (anchor, ways) in &page.section_ways {
            places.push(serde_json::json!({ "to": format!("{to}#{anchor}"), "title": page.title, "ways": ways.join(" ") }));
        }
    }
    serde_json::Value::from(places).to_string()
}
