//! The two objects: the core, and a visit.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cobijo_base::content::{Cover, Need};
use cobijo_base::words::{Args, keys};
use jiff::Timestamp;

use super::{
    Answer, CobijoError, Config, CoverScreen, Edition, Effect, Event, ExitTrigger, Front, HelpRequest, HelpScreen, HomeScreen,
    ListEntry, PageScreen, Platform, Reader, Screen, ScreenState, Status, TopicSummary,
};
use crate::embedded;
use crate::error::Error;
use crate::exit::{Gate, Input, Machine, State};
use crate::visit::{self, Library, Words};

/// The core. Open it once and share it: every call may come from any thread.
#[derive(uniffi::Object)]
pub struct Cobijo {
    library: Library,
    gate: Gate,
    machine: Mutex<Machine>,
    /// What leaving shows, kept ready so that leaving reads nothing.
    cover: Mutex<Arc<Cover>>,
    data_dir: Option<String>,
}

#[uniffi::export]
impl Cobijo {
    /// Opens the core on its embedded content. *Main thread*, some 100 µs: no file, no network, no copy of the content.
    ///
    /// Throws `damaged` if the library's own content cannot be read.
    #[uniffi::constructor]
    pub fn open(config: Config) -> Result<Arc<Self>, CobijoError> {
        Self::open_image(embedded::IMAGE, config)
    }

    /// Begins a visit. *Main thread*, some 10 µs. Who reads stays in memory; a visit that is forgotten does no harm.
    ///
    /// On a cold start, and after the app was in the background, the visit's screens answer `Front` until
    /// [`Event::Entered`]; after leaving they answer `Covered`. Throws `bad-place`.
    pub fn enter(self: Arc<Self>, reader: Reader) -> Result<Arc<Visit>, CobijoError> {
        // First of all: whoever leaves while this runs ends this visit too.
        let epoch = self.gate.epoch();
        let Reader { audience, locale, country, region } = reader;
        let known = visit::Reader::new(&self.library, audience.into(), &locale, &country, region.as_deref());
        let reader = match known {
            Ok(reader) => reader,
            Err(error) => return Err(self.tell(error, &locale)),
        };
        if let Ok(cover) = self.library.cover(reader.locale) {
            *lock(&self.cover) = cover;
        }
        Ok(Arc::new(Visit { epoch, reader, core: self }))
    }

    /// Leaves. *Main thread*, no I/O, never fails: every visit on every thread ends in this instant, and the effects come back
    /// in the order in which to do them, the cover first.
    pub fn exit(&self, trigger: ExitTrigger) -> Answer {
        // All triggers leave in the same way; the type exists so that an app says which, and later rules may tell them apart.
        let _ = trigger;
        self.step(Input::Exit, None)
    }

    /// Tells the machine what happened to the app. *Main thread*, never fails. A search of the cover reads a few rows.
    pub fn input(&self, event: Event) -> Answer {
        match event {
            Event::Inactive => self.step(Input::Inactive, None),
            Event::Background => self.step(Input::Background, None),
            Event::Returned => self.step(Input::Returned, None),
            Event::Recreated => self.step(Input::Recreated, None),
            Event::Entered => self.step(Input::Entered, None),
            Event::CoverSearch { text } if self.library.is_return_word(&text) => self.step(Input::ReturnWord, None),
            Event::CoverSearch { text } => self.step(Input::OtherWord, Some(&text)),
        }
    }

    /// The covers that leaving can show, in the nearest locale to the one given. *Main thread*, some 200 µs. They are ordinary
    /// content and may be read at any time.
    pub fn covers(&self, locale: String) -> Result<Vec<CoverScreen>, CobijoError> {
        let tags = self.library.tags();
        let served = cobijo_base::words::negotiate(&locale, &tags, &self.library.release().default_locale);
        match self.library.covers(self.library.locale(&served.tag)) {
            Ok(covers) => Ok(covers.iter().map(CoverScreen::whole).collect()),
            Err(error) => Err(self.tell(error, &locale)),
        }
    }

    /// What the phone holds. *Main thread*. The text is in the nearest locale to the one given. While content is hidden the
    /// publisher's name, which may tell what the app is, is left out.
    pub fn status(&self, locale: String) -> Result<Status, CobijoError> {
        let release = self.library.release();
        let text = self.with_words(&locale, |words| {
            let when = words.month_year(&release.published);
            words.say(keys::STATUS_HELD, &Args::new().text("serial", &release.serial.to_string()).text("when", &when))
        });
        Ok(Status {
            publisher: if lock(&self.machine).state() == State::Open { release.publisher.clone() } else { String::new() },
            serial: release.serial,
            channel: release.channel.as_str().to_owned(),
            published: release.published.clone(),
            locales: self.library.tags(),
            on_floor: true,
            data_dir: self.data_dir.clone(),
            text: text.unwrap_or_default(),
        })
    }
}

impl Cobijo {
    /// Opens the core on another image than the embedded one: for tests, benchmarks and the desk. It does not cross the border.
    pub fn open_image(image: &'static [u8], config: Config) -> Result<Arc<Self>, CobijoError> {
        let plain = |error| CobijoError::from_internal(error, None);
        let library = Library::open(image).map_err(plain)?;
        let default_locale = library.locale(&library.release().default_locale);
        let cover = library.cover(default_locale).map_err(plain)?;
        Ok(Arc::new(Self {
            library,
            gate: Gate::default(),
            machine: Mutex::new(Machine::start()),
            cover: Mutex::new(cover),
            data_dir: config.data_dir,
        }))
    }

    /// One step of the machine, then of the gate. The lock is held for the step alone, never while anything is read.
    fn step(&self, input: Input, searched: Option<&str>) -> Answer {
        let (state, effects) = {
            let mut machine = lock(&self.machine);
            let before = machine.state();
            let effects = machine.step(input);
            let after = machine.state();
            match (before, after) {
                (_, State::Open) => self.gate.open(),
                (_, State::Veiled) => self.gate.veil(),
                (State::Front, State::Front) | (State::Covered { .. }, State::Covered { .. }) => {}
                // Whatever was begun before leaving ends with it, also what was begun on the first screen.
                _ => self.gate.close(),
            }
            (after, effects)
        };
        if effects.contains(&crate::exit::Effect::Forget) {
            self.library.forget();
        }
        let covered = matches!(state, State::Covered { .. } | State::Veiled) || effects.contains(&crate::exit::Effect::ShowCover);
        let cover = covered.then(|| Arc::clone(&lock(&self.cover)));
        Answer {
            state: ScreenState::from(state),
            effects: effects.iter().copied().map(Effect::from).collect(),
            cover: cover.map(|cover| match searched {
                Some(text) => CoverScreen::whole(&cover).searched(text),
                None => CoverScreen::whole(&cover),
            }),
        }
    }

    /// What a visit shows that may not read.
    fn instead(&self, reader: &visit::Reader) -> Screen {
        let state = lock(&self.machine).state();
        if state == State::Front {
            let front = self.library.read(|image| {
                let words = Words::of(&self.library, image, reader);
                Ok(Front { title: words.get(keys::FRONT_TITLE), button: words.get(keys::FRONT_BUTTON) })
            });
            return Screen::Front { front: front.unwrap_or_else(|_| Front { title: String::new(), button: "→".to_owned() }) };
        }
        Screen::Covered { cover: CoverScreen::whole(&lock(&self.cover)) }
    }

    /// An error in words of the nearest locale.
    fn tell(&self, error: Error, locale: &str) -> CobijoError {
        let mut error = Some(error);
        let told = self.with_words(locale, |words| error.take().map(|error| CobijoError::from_internal(error, Some(words))));
        told.flatten().unwrap_or_else(|| CobijoError::from_internal(error.unwrap_or(Error::NoWords), None))
    }

    fn with_words<T>(&self, locale: &str, say: impl FnOnce(&Words<'_>) -> T) -> Option<T> {
        let anyone = visit::Reader::new(&self.library, cobijo_base::content::Audience::Teen, locale, "MX", None).ok()?;
        self.library.read(|image| Ok(say(&Words::of(&self.library, image, &anyone)))).ok()
    }
}

/// A visit: one reader, until they leave. It needs no closing.
#[derive(uniffi::Object)]
pub struct Visit {
    core: Arc<Cobijo>,
    reader: visit::Reader,
    epoch: u64,
}

#[uniffi::export]
impl Visit {
    /// The first screen. *Main thread*, some 50 µs.
    pub fn home(&self) -> Result<Screen, CobijoError> {
        self.show(|core| {
            Ok(Screen::Home { home: HomeScreen::from_visit(visit::home(&core.library, &self.reader)?, &self.reader) })
        })
    }

    /// All topics; those for the reader's audience first. *Main thread*, some 50 µs.
    pub fn topics(&self) -> Result<Screen, CobijoError> {
        self.show(|core| {
            let topics = visit::topics(&core.library, &self.reader)?;
            Ok(Screen::Topics { topics: topics.into_iter().map(TopicSummary::from).collect() })
        })
    }

    /// A page, in the reader's locale and for the reader's audience as far as it exists. *Main thread*, some 200 µs.
    ///
    /// Throws `unknown-topic`, and `no-edition` where there is no easy-read edition.
    pub fn topic(&self, id: String, edition: Edition) -> Result<Screen, CobijoError> {
        self.show(|core| {
            let page = visit::topic(&core.library, &self.reader, &id, edition.into())?;
            Ok(Screen::Topic { page: PageScreen::from_visit(page, &self.reader) })
        })
    }

    /// Looks up a reader's own words: danger first, then pages. *Main thread* for a line of text; a long one is cut at 2,000
    /// characters. What is typed is neither kept nor logged. Throws `no-words`.
    pub fn search(&self, text: String) -> Result<Screen, CobijoError> {
        self.show(|core| Ok(Screen::Search { search: visit::search(&core.library, &self.reader, &text)?.into() }))
    }

    /// Who can help now. *Main thread*, some 300 µs. Throws `bad-time`.
    pub fn help(&self, request: HelpRequest) -> Result<Screen, CobijoError> {
        self.show(|core| {
            let at = match &request.at {
                None => Timestamp::now(),
                Some(text) => text.parse().map_err(|_| Error::BadTime { value: text.clone() })?,
            };
            let asked = visit::Asked {
                needs: request.needs.iter().filter_map(|need| Need::from_word(need)).collect(),
                at: Some(at),
                alone: request.alone,
                no_voice: request.no_voice,
                no_credit: request.no_credit,
                offline: request.offline,
            };
            let help = visit::help(&core.library, &self.reader, &asked)?;
            core.library.read(|image| {
                let words = Words::of(&core.library, image, &self.reader);
                Ok(Screen::Help { help: HelpScreen::from_visit(help, &self.reader, |kind| words.get(&format!("kind-{kind}"))) })
            })
        })
    }

    /// The guides for the reader's audience. *Main thread*, some 30 µs.
    pub fn guides(&self) -> Result<Screen, CobijoError> {
        self.show(|core| {
            let guides = visit::guides(&core.library, &self.reader)?;
            Ok(Screen::Guides { guides: guides.into_iter().map(ListEntry::from).collect() })
        })
    }

    /// The step of a guide to which the answers lead, in the order in which they were tapped; without answers its first.
    /// *Main thread*, some 100 µs. The answers come with every call and are kept nowhere.
    ///
    /// Throws `unknown-guide`, and `unknown-answer` for one that the step does not offer.
    pub fn guide(&self, id: String, answers: Vec<String>) -> Result<Screen, CobijoError> {
        self.show(|core| Ok(Screen::Guide { step: visit::guide(&core.library, &self.reader, &id, &answers)?.into() }))
    }

    /// Sentences for telling somebody: to whom, what about; the sentences once both are chosen. *Main thread*, some 200 µs.
    /// Nothing that is chosen is kept. Throws `unknown-answer`.
    #[uniffi::method(default(to = None, about = None))]
    pub fn words(&self, to: Option<String>, about: Option<String>) -> Result<Screen, CobijoError> {
        self.show(|core| {
            let opening = visit::opening(&core.library, &self.reader, to.as_deref(), about.as_deref())?;
            Ok(Screen::Words { words: opening.into() })
        })
    }

    /// The cards for the reader's audience. *Main thread*, some 30 µs.
    pub fn cards(&self) -> Result<Screen, CobijoError> {
        self.show(|core| {
            let cards = visit::cards(&core.library, &self.reader)?;
            Ok(Screen::Cards { cards: cards.into_iter().map(ListEntry::from).collect() })
        })
    }

    /// A card. *Main thread*, some 50 µs. Throws `unknown-card`.
    pub fn card(&self, id: String) -> Result<Screen, CobijoError> {
        self.show(|core| Ok(Screen::Card { card: visit::card(&core.library, &self.reader, &id)?.into() }))
    }

    /// How to open a contact on a platform: what it leaves, what to know, what to do if nobody answers, who is next.
    /// *Main thread*, some 100 µs. Throws `unknown-contact` for one that this reader is not offered.
    pub fn launch(&self, contact: String, platform: Platform) -> Result<Screen, CobijoError> {
        self.show(|core| {
            let plan = visit::launch(&core.library, &self.reader, &contact, platform.into())?;
            Ok(Screen::Launch { plan: plan.into() })
        })
    }
}

impl Visit {
    /// Reads between two looks at the gate: what was read before somebody left is not handed over after.
    fn show(&self, read: impl FnOnce(&Cobijo) -> Result<Screen, Error>) -> Result<Screen, CobijoError> {
        if !self.core.gate.admits(self.epoch) {
            return Ok(self.core.instead(&self.reader));
        }
        let screen = read(&self.core);
        if !self.core.gate.admits(self.epoch) {
            return Ok(self.core.instead(&self.reader));
        }
        screen.map_err(|error| self.core.tell(error, &self.reader.tag))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
