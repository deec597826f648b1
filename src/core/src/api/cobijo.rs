//! The core: opened once, entered by readers, left by all of them at once.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use cobijo_base::words::{Args, keys};

use super::door::rest;
use super::leaving::Ready;
use super::{
    Answer, CobijoError, Config, CoverScreen, Effect, Event, ExitTrigger, FollowUp, Reader, Screen, ScreenState, Standing,
    Status, Visit,
};
use crate::clearing;
use crate::embedded;
use crate::error::Error;
use crate::exit::{self, Calls, Clock, Gate, Input, Machine, Moment, Passage, State, Word};
use crate::store::{Folder, Settings};
use crate::visit::{self, Cleaner, Library, Words};

/// The core. Open it once and share it: every call may come from any thread.
#[derive(uniffi::Object)]
pub struct Cobijo {
    pub(super) library: Arc<Library>,
    pub(super) gate: Gate,
    pub(super) held: Mutex<Held>,
    /// How often somebody has left, or a window or a visit went: a return word typed before does not open after.
    pub(super) breaks: AtomicU64,
    /// How many calls now work on something typed: words being checked or kept.
    working: AtomicUsize,
    /// What leaving shows, kept ready so that leaving reads nothing.
    pub(super) ready: Arc<Mutex<Ready>>,
    /// The contacts opened by readers who have left, until the cleaner comes.
    over: Arc<Mutex<Vec<Calls>>>,
    cleaner: Cleaner,
    clock: Clock,
    follow_up: Duration,
    idle: Duration,
    data_dir: Option<String>,
    pub(super) folder: Option<Folder>,
    /// Held while the folder is read or written for settings, so that memory never learns an older state after a newer.
    pub(super) saving: Mutex<()>,
    pub(super) settings: Mutex<Settings>,
    pub(super) usual: Vec<Word>,
}

/// What changes together.
pub(super) struct Held {
    pub(super) machine: Machine,
    calls: Calls,
    /// Counts the answers.
    turn: u64,
    /// When the window lost the foreground.
    veiled: Option<Moment>,
}

#[uniffi::export]
impl Cobijo {
    /// Opens the core on its embedded content: a process start. *Main thread*, some 100 µs: no network, no copy of the content;
    /// where a data folder is given, a settings file of 128 bytes is read. Settings that cannot be read are no error: the app
    /// then starts with the cover.
    ///
    /// Throws `damaged` if the library's own content cannot be read.
    #[uniffi::constructor]
    pub fn open(config: Config) -> Result<Arc<Self>, CobijoError> {
        Self::open_with(embedded::IMAGE, config, Clock::Phone)
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
        self.read_settings();
        self.make_ready(&reader.tag);
        Ok(Arc::new(Visit { epoch, reader, core: self }))
    }

    /// Leaves. *Main thread*, some µs, no I/O, never fails: every visit on every thread ends in this instant, and the effects
    /// come back in the order in which to do them, the cover first. What was typed leaves memory soon after, on a thread of
    /// its own.
    pub fn exit(&self, trigger: ExitTrigger) -> Answer {
        // All triggers leave in the same way; the type exists so that an app says which, and later rules may tell them apart.
        let _ = trigger;
        self.step(Input::Exit, None)
    }

    /// Tells the machine what happened to the app. *Main thread*, never fails, some µs; but [`Event::CoverSearch`] takes some
    /// 25 ms by design (more on an old phone): call that one on a *worker*.
    pub fn input(&self, event: Event) -> Answer {
        match event {
            Event::Inactive => self.step(Input::Inactive, None),
            Event::Background => self.step(Input::Background, None),
            Event::Returned => self.step(Input::Returned { late: false }, None),
            Event::Recreated => self.step(Input::Recreated, None),
            Event::Entered => self.step(Input::Entered, None),
            Event::Launched { contact } => {
                let now = self.clock.now();
                let mut held = self.held();
                if matches!(held.machine.state(), State::Open { .. } | State::Veiled | State::Away { .. }) {
                    held.calls.launched(contact, now);
                }
                self.step_held(held, Input::Launched, None)
            }
            Event::NotLaunched => {
                let mut held = self.held();
                if matches!(held.machine.state(), State::Open { .. } | State::Away { asks: false, .. }) {
                    held.calls.not_launched();
                }
                self.step_held(held, Input::NotLaunched, None)
            }
            Event::Answered => self.step(Input::Answered, None),
            Event::AnotherOption => self.step(Input::AnotherOption, None),
            Event::IdleTick { idle_seconds } if Duration::from_secs(idle_seconds.into()) < self.idle => self.stay(),
            Event::IdleTick { .. } => self.step(Input::IdleTick, None),
            Event::Screenshot => self.step(Input::Screenshot, None),
            Event::CoverSearch { text } => self.cover_search(&text),
        }
    }

    /// What an app keeps in force from its first frame on, whatever stands on the screen. *Main thread*.
    pub fn standing(&self) -> Vec<Standing> {
        use Standing::{HiddenInRecents, NoBackup, NoLearningKeyboard, NoSavedState, SecureWindow};
        vec![SecureWindow, HiddenInRecents, NoLearningKeyboard, NoSavedState, NoBackup]
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
        let open = matches!(self.state(), State::Open { .. });
        Ok(Status {
            publisher: if open { release.publisher.clone() } else { String::new() },
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
        Self::open_with(image, config, Clock::Phone)
    }

    /// Opens the core on its embedded content with a clock moved by hand: for scripts and tests. It does not cross the border.
    pub fn open_at(config: Config, clock: Clock) -> Result<Arc<Self>, CobijoError> {
        Self::open_with(embedded::IMAGE, config, clock)
    }

    /// Whether what was typed before the last leaving is gone from memory. It does not cross the border.
    pub fn is_clear(&self) -> bool {
        self.cleaner.is_done() && self.library.is_clear() && self.working.load(Ordering::Acquire) == 0
    }

    fn open_with(image: &'static [u8], config: Config, clock: Clock) -> Result<Arc<Self>, CobijoError> {
        clearing::install();
        let plain = |error| CobijoError::from_internal(error, None);
        let library = Library::open(image).map_err(plain)?;
        let folder = config.data_dir.as_deref().map(Folder::at);
        let settings = folder.as_ref().map_or(Settings::None, Folder::settings);
        let chosen = settings.kept().and_then(|kept| kept.cover.as_deref());
        let tag = config.locale.unwrap_or_else(|| library.release().default_locale.clone());
        let ready = Ready::new(&library, &tag, chosen).map_err(plain)?;
        let usual = library.return_words().map_err(plain)?;
        Ok(Arc::new(Self {
            library: Arc::new(library),
            gate: Gate::default(),
            held: Mutex::new(Held { machine: Machine::start(rest(&settings)), calls: Calls::default(), turn: 0, veiled: None }),
            breaks: AtomicU64::new(0),
            working: AtomicUsize::new(0),
            ready: Arc::new(Mutex::new(ready)),
            over: Arc::new(Mutex::new(Vec::with_capacity(OVER))),
            cleaner: Cleaner::default(),
            clock,
            follow_up: Duration::from_secs(60 * u64::from(config.follow_up_minutes)),
            idle: Duration::from_secs(config.idle_seconds.into()),
            data_dir: config.data_dir,
            folder,
            saving: Mutex::new(()),
            settings: Mutex::new(settings),
            usual: usual.iter().map(|word| Word::typed(word)).collect(),
        }))
    }

    fn step(&self, input: Input, searched: Option<&str>) -> Answer {
        self.step_held(self.held(), input, searched)
    }

    /// Nothing happened.
    fn stay(&self) -> Answer {
        let mut held = self.held();
        let (turn, state) = (held.next_turn(), held.machine.state());
        drop(held);
        self.answer(turn, state, &[], None, None)
    }

    /// One step of the machine, then of the gate. The lock is held for the step alone, never while anything is read.
    pub(super) fn step_held(&self, mut held: MutexGuard<'_, Held>, input: Input, searched: Option<&str>) -> Answer {
        let input = self.timed(&mut held, input);
        let before = held.machine.state();
        let effects = held.machine.step(input);
        let after = held.machine.state();
        let turn = held.next_turn();
        let next = effects.contains(&exit::Effect::ShowNext).then(|| held.calls.next()).flatten();
        let passage = Passage::between(before, after);
        self.gate.follow(passage);
        if before == State::FollowUp && passage == Passage::Open {
            held.calls.answered();
        }
        let over = (passage == Passage::End).then(|| std::mem::take(&mut held.calls));
        if over.is_some() || matches!(input, Input::Exit | Input::Inactive | Input::Background) {
            self.breaks.fetch_add(1, Ordering::AcqRel);
        }
        drop(held);
        if let Some(over) = over {
            self.put_aside(over);
        }
        if effects.contains(&exit::Effect::Forget) {
            self.library.retire();
            self.cleaner.ring(|| clear(&self.library, &self.ready, &self.over));
        }
        self.answer(turn, after, effects, searched, next)
    }

    /// Freed by the cleaner, not by whoever leaves; where many leave at once, by those for whom no place is left.
    fn put_aside(&self, calls: Calls) {
        let mut over = lock(&self.over);
        if over.len() < over.capacity() {
            over.push(calls);
        }
    }

    /// Counts as working on something typed until it is dropped.
    pub(super) fn work(&self) -> Working<'_> {
        self.working.fetch_add(1, Ordering::AcqRel);
        Working(&self.working)
    }

    /// What the clock adds: a return that comes late, a contact that was opened so long ago that nobody asks any more.
    fn timed(&self, held: &mut Held, input: Input) -> Input {
        match (held.machine.state(), input) {
            (State::Veiled, Input::Returned { .. }) => {
                let late = held.veiled.is_some_and(|since| since.is_past(self.clock.now(), self.idle));
                Input::Returned { late }
            }
            (_, Input::Returned { .. }) => Input::Returned { late: held.calls.is_late(self.clock.now(), self.follow_up) },
            (state, Input::Inactive | Input::Background) => {
                let now = self.clock.now();
                if state == (State::Open { awaiting: true }) && held.calls.is_late(now, self.follow_up) {
                    held.machine.step(Input::NotLaunched);
                }
                if !matches!(state, State::Veiled) {
                    held.veiled = Some(now);
                }
                input
            }
            _ => input,
        }
    }

    /// What the machine said, with what the screen then shows.
    fn answer(&self, turn: u64, state: State, effects: &[exit::Effect], searched: Option<&str>, next: Option<String>) -> Answer {
        if effects.contains(&exit::Effect::ClearOurClipboard)
            && let Some(left) = lock(&self.ready).take_left(effects)
        {
            return Answer { turn, ..left };
        }
        let covered = matches!(state, State::Covered { .. } | State::Veiled | State::Away { .. })
            || effects.contains(&exit::Effect::ShowCover);
        let cover = covered.then(|| lock(&self.ready).cover());
        let cover = cover.map(|cover| match searched {
            Some(text) => CoverScreen::whole(&cover).searched(text),
            None => CoverScreen::whole(&cover),
        });
        let notice = effects.contains(&exit::Effect::WarnScreenshot).then(|| self.say(keys::SCREENSHOT_LINE));
        Answer {
            turn,
            state: ScreenState::from(state),
            effects: effects.iter().copied().map(Effect::from).collect(),
            cover,
            front: matches!(state, State::Front(_)).then(|| lock(&self.ready).front()),
            follow_up: (state == State::FollowUp).then(|| self.ask()),
            next,
            notice,
        }
    }

    /// Starts the thread that clears up after leaving, once.
    pub(super) fn start_cleaner(&self) {
        let (library, ready, over) = (&self.library, &self.ready, &self.over);
        self.cleaner.start(|| {
            let (library, ready, over) = (Arc::clone(library), Arc::clone(ready), Arc::clone(over));
            move || clear(&library, &ready, &over)
        });
    }

    /// What a visit shows that may not read.
    pub(super) fn instead(&self) -> Screen {
        match self.state() {
            State::Front(_) => Screen::Front { front: lock(&self.ready).front() },
            State::FollowUp => Screen::FollowUp { follow_up: self.ask() },
            _ => Screen::Covered { cover: CoverScreen::whole(&lock(&self.ready).cover()) },
        }
    }

    /// The id and the name of the cover that leaving shows.
    pub(super) fn cover_shown(&self) -> (String, String) {
        let cover = lock(&self.ready).cover();
        (cover.id.clone(), cover.name.clone())
    }

    /// A plan was shown, in this epoch.
    pub(super) fn planned(&self, epoch: u64, contact: &str, next: Option<&str>) {
        let mut held = self.held();
        if self.gate.admits(epoch) {
            held.calls.plan(contact, next);
        }
    }

    /// The contacts that were opened in this visit.
    pub(super) fn tried(&self) -> Vec<String> {
        self.held().calls.tried().to_vec()
    }

    fn ask(&self) -> FollowUp {
        FollowUp {
            title: self.say(keys::FOLLOW_UP_TITLE),
            yes: self.say(keys::FOLLOW_UP_YES),
            other: self.say(keys::FOLLOW_UP_OTHER),
            leave: self.say(keys::FOLLOW_UP_LEAVE),
        }
    }

    /// A word in the locale of the last reader.
    fn say(&self, key: &str) -> String {
        let tag = lock(&self.ready).tag();
        self.with_words(&tag, |words| words.get(key)).unwrap_or_else(|| "→".to_owned())
    }

    /// An error in words of the nearest locale.
    pub(super) fn tell(&self, error: Error, locale: &str) -> CobijoError {
        let mut error = Some(error);
        let told = self.with_words(locale, |words| error.take().map(|error| CobijoError::from_internal(error, Some(words))));
        told.flatten().unwrap_or_else(|| CobijoError::from_internal(error.unwrap_or(Error::NoWords), None))
    }

    fn with_words<T>(&self, locale: &str, say: impl FnOnce(&Words<'_>) -> T) -> Option<T> {
        let anyone = visit::Reader::new(&self.library, cobijo_base::content::Audience::Teen, locale, "MX", None).ok()?;
        self.library.read(|image| Ok(say(&Words::of(&self.library, image, &anyone)))).ok()
    }

    fn state(&self) -> State {
        self.held().machine.state()
    }

    pub(super) fn held(&self) -> MutexGuard<'_, Held> {
        lock(&self.held)
    }
}

impl Held {
    /// Whether no contact is remembered.
    #[cfg(test)]
    pub(super) fn is_blank(&self) -> bool {
        self.calls.is_blank()
    }

    fn next_turn(&mut self) -> u64 {
        self.turn += 1;
        self.turn
    }
}

/// How many that have left at once are put aside for the cleaner.
const OVER: usize = 8;

/// Somebody works on something typed.
pub(super) struct Working<'a>(&'a AtomicUsize);

impl Drop for Working<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// What the cleaner does: what was typed goes, and the next leaving is made ready.
fn clear(library: &Library, ready: &Mutex<Ready>, over: &Mutex<Vec<Calls>>) {
    library.clear();
    while let Some(calls) = { lock(over).pop() } {
        drop(calls);
    }
    Ready::prepare(ready);
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
