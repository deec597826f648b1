//! A visit: one reader's screens.

use std::sync::Arc;

use cobijo_base::content::Need;
use cobijo_base::words::keys;
use jiff::Timestamp;

use super::{
    Cobijo, CobijoError, Edition, HelpRequest, HelpScreen, HomeScreen, ListEntry, PageScreen, Platform, Screen, SettingsChange,
    SettingsScreen, TopicSummary,
};
use crate::error::Error;
use crate::visit::{self, Words};

/// A visit: one reader, until they leave. It needs no closing.
#[derive(uniffi::Object)]
pub struct Visit {
    pub(super) core: Arc<Cobijo>,
    pub(super) reader: visit::Reader,
    pub(super) epoch: u64,
}

#[uniffi::export]
impl Visit {
    /// The first screen. *Main thread*, some 50 µs.
    pub fn home(&self) -> Result<Screen, CobijoError> {
        self.show_at_once(|core| {
            let home = visit::home(&core.library, &self.reader, &core.cover_shown().0)?;
            Ok(Screen::Home { home: HomeScreen::from_visit(home, &self.reader) })
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
    ///
    /// Send [`crate::Event::Launched`] when it is opened, or when a number that must be typed is shown for that: then the way
    /// back asks whether they answered, and the next contact is one that was not tried.
    pub fn launch(&self, contact: String, platform: Platform) -> Result<Screen, CobijoError> {
        self.show(|core| {
            let plan = visit::launch(&core.library, &self.reader, &contact, platform.into(), &core.tried())?;
            core.planned(self.epoch, &contact, plan.next.as_ref().map(|next| next.id.as_str()));
            Ok(Screen::Launch { plan: plan.into() })
        })
    }

    /// What stays on a phone of this platform: what this app leaves, and what nobody can remove from here. *Main thread*, some
    /// 100 µs.
    pub fn traces(&self, platform: Platform) -> Result<Screen, CobijoError> {
        self.show(|core| Ok(Screen::Traces { traces: visit::left(&core.library, &self.reader, platform.into())?.into() }))
    }

    /// How to practise leaving. *Main thread*, some 100 µs. Nothing is written down of it: its button is a true
    /// [`Cobijo::exit`].
    pub fn rehearsal(&self) -> Result<Screen, CobijoError> {
        self.show(|core| {
            let rehearsal = visit::rehearsal(&core.library, &self.reader, &core.cover_shown().1)?;
            Ok(Screen::Rehearsal { rehearsal: rehearsal.into() })
        })
    }

    /// What can be chosen about leaving. *Main thread*, some 200 µs.
    pub fn settings(&self) -> Result<Screen, CobijoError> {
        self.show(|core| self.settings_with(core, None))
    }

    /// Chooses. *Worker*, some 50 ms: a small file is written, and a return word is hashed slowly on purpose. The file has the
    /// same size whatever was chosen; it is changed in one step, or not at all.
    ///
    /// Throws `bad-word`, `unknown-cover`, and `not-kept` where there is no data folder or it cannot be written; then all stays
    /// as it was.
    pub fn change_settings(&self, change: SettingsChange) -> Result<Screen, CobijoError> {
        self.show(|core| {
            core.keep(self.epoch, &self.reader.tag, &change)?;
            self.settings_with(core, change.return_word.is_some().then_some(keys::SETTINGS_WORD_SET))
        })
    }
}

impl Visit {
    fn settings_with(&self, core: &Cobijo, notice: Option<&str>) -> Result<Screen, Error> {
        let (start_covered, kept) = core.leaving();
        let notice = if kept { notice } else { Some(keys::SETTINGS_NOWHERE) };
        let words = visit::leaving_words(&core.library, &self.reader, notice)?;
        Ok(Screen::Settings { settings: SettingsScreen::from_visit(words, core.cover_shown().0, start_covered) })
    }

    /// Reads between two looks at the gate: what was read before somebody left is not handed over after.
    ///
    /// The first one starts the thread that clears up after leaving; the first screen (`home`) does not wait for that.
    pub(super) fn show(&self, read: impl FnOnce(&Cobijo) -> Result<Screen, Error>) -> Result<Screen, CobijoError> {
        self.core.start_cleaner();
        self.show_at_once(read)
    }

    fn show_at_once(&self, read: impl FnOnce(&Cobijo) -> Result<Screen, Error>) -> Result<Screen, CobijoError> {
        let mut read = Some(read);
        self.show_once(&mut || read.take().map_or(Err(Error::NoWords), |read| read(&self.core)))
    }

    /// One body for every screen: the phone library is smaller by it.
    #[inline(never)]
    fn show_once(&self, read: &mut dyn FnMut() -> Result<Screen, Error>) -> Result<Screen, CobijoError> {
        if !self.core.gate.admits(self.epoch) {
            return Ok(self.core.instead());
        }
        let screen = read();
        if !self.core.gate.admits(self.epoch) {
            return Ok(self.core.instead());
        }
        screen.map_err(|error| self.core.tell(error, &self.reader.tag))
    }
}
