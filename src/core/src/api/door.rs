//! The door: the return word, and what a reader has chosen about it.

use std::sync::atomic::Ordering;

use super::cobijo::lock;
use super::leaving::Ready;
use super::{Answer, Cobijo, SettingsChange};
use crate::error::Error;
use crate::exit::{Input, Mark, Rest, Word};
use crate::store::{Kept, Settings};

/// What was typed, and what it is held against.
struct Typed {
    breaks: u64,
    mark: Mark,
    word: Word,
}

impl Cobijo {
    /// What was typed into the cover's search box. The word is checked before the machine is asked, without holding anything
    /// that leaving needs.
    pub(super) fn cover_search(&self, text: &str) -> Answer {
        let working = self.work();
        let typed = self.typed(text);
        let opens = typed.mark.opens(&typed.word, &self.usual);
        let answer = self.checked(&typed, text, opens);
        drop(typed);
        drop(working);
        answer
    }

    fn typed(&self, text: &str) -> Typed {
        let breaks = self.breaks.load(Ordering::Acquire);
        if self.read_settings() {
            let tag = lock(&self.ready).tag();
            self.make_ready(&tag);
        }
        let mark = lock(&self.settings).kept().map_or_else(Mark::default, |kept| Mark { salt: kept.word.0, tag: kept.word.1 });
        Typed { breaks, mark, word: Word::typed(text) }
    }

    fn checked(&self, typed: &Typed, text: &str, opens: bool) -> Answer {
        let held = self.held();
        // Somebody left, or the window went, while the word was being checked: it was typed before, so it does not open.
        let still = self.breaks.load(Ordering::Acquire) == typed.breaks;
        let input = if opens && still { Input::ReturnWord } else { Input::OtherWord };
        self.step_held(held, input, Some(text))
    }

    /// Whether the app starts with the cover, and whether choices can be kept at all.
    pub(super) fn leaving(&self) -> (bool, bool) {
        (rest(&lock(&self.settings)) == Rest::Cover, self.folder.is_some())
    }

    /// Keeps what a visit of this epoch has chosen about leaving, and lives by it from now on. Once somebody has left, nothing
    /// that was chosen before begins to be written.
    pub(super) fn keep(&self, epoch: u64, tag: &str, change: &SettingsChange) -> Result<(), Error> {
        let _working = self.work();
        let folder = self.folder.as_ref().ok_or(Error::NoFolder)?;
        let word = change.checked_word(&self.library)?;
        change.checked_cover(&self.library)?;
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|error| Error::NotKept { detail: error.to_string() })?;
        let mark = word.map(|word| Mark::of(&word, &self.usual, salt).ok_or_else(no_hash)).transpose()?;
        // Held until memory agrees with the disk: two changes at once come one after the other in both.
        let saving = lock(&self.saving);
        let own = lock(&self.settings).kept().cloned();
        let apply = |old: Settings| {
            let start_covered = old == Settings::Broken;
            let kept = match old {
                Settings::Kept(kept) => Some(kept),
                // What this process still knows is better than nothing.
                Settings::Broken => own,
                Settings::None => None,
            };
            let mut kept = match (kept, mark) {
                (Some(kept), _) => kept,
                (None, Some(mark)) => Kept { start_covered, cover: None, word: (mark.salt, mark.tag) },
                (None, None) => {
                    let none = Mark::none(salt)?;
                    Kept { start_covered, cover: None, word: (none.salt, none.tag) }
                }
            };
            if let Some(mark) = mark {
                kept.word = (mark.salt, mark.tag);
            }
            if let Some(cover) = &change.cover {
                kept.cover = Some(cover.clone());
            }
            kept.start_covered = change.start_covered.unwrap_or(kept.start_covered);
            self.gate.admits(epoch).then_some(kept)
        };
        let kept = folder.change(apply).map_err(|error| Error::NotKept { detail: error.to_string() })?;
        self.adopt(Settings::Kept(kept));
        drop(saving);
        self.make_ready(tag);
        Ok(())
    }

    /// What another process has changed since, or what could not be read at a process start; whether that is anything new. What
    /// cannot be believed changes nothing that was, and who saves at this moment knows better: nobody waits for them.
    pub(super) fn read_settings(&self) -> bool {
        let Some(folder) = &self.folder else { return false };
        let Ok(_saving) = self.saving.try_lock() else { return false };
        match folder.settings() {
            read @ Settings::Kept(_) => self.adopt(read),
            Settings::None | Settings::Broken => false,
        }
    }

    fn adopt(&self, new: Settings) -> bool {
        let mut settings = lock(&self.settings);
        let differs = *settings != new;
        if differs {
            self.held().machine.rest_on(rest(&new));
            *settings = new;
        }
        differs
    }

    /// Makes ready what leaving shows; nothing that leaving needs is held while it is read.
    pub(super) fn make_ready(&self, tag: &str) {
        let chosen = lock(&self.settings).kept().and_then(|kept| kept.cover.clone());
        let is_ready = lock(&self.ready).is_for(tag, chosen.as_deref());
        if is_ready {
            Ready::prepare(&self.ready);
        } else if let Ok(new) = Ready::new(&self.library, tag, chosen.as_deref()) {
            new.replace(&self.ready);
        }
    }
}

fn no_hash() -> Error {
    Error::NotKept { detail: "the word could not be hashed".to_owned() }
}

/// What an app shows that nobody is in.
pub(super) fn rest(settings: &Settings) -> Rest {
    match settings {
        Settings::Kept(Kept { start_covered: true, .. }) | Settings::Broken => Rest::Cover,
        Settings::Kept(_) | Settings::None => Rest::Front,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Config, Event, ExitTrigger, ScreenState};

    #[test]
    fn a_word_that_was_typed_before_somebody_left_does_not_open_after() {
        let core = Cobijo::open(Config::default()).expect("opens");
        core.exit(ExitTrigger::Button);
        let opens = |between: &dyn Fn()| {
            let typed = core.typed("abrigo");
            between();
            core.checked(&typed, "abrigo", true).state == ScreenState::Open
        };
        assert!(!opens(&|| drop(core.exit(ExitTrigger::Gesture))));
        assert!(!opens(&|| drop(core.input(Event::Inactive))), "nobody looks");
        core.input(Event::Returned);
        let lost = || {
            core.input(Event::Inactive);
            core.input(Event::Returned);
        };
        assert!(!opens(&lost), "somebody else may look now");
        let gone = || {
            core.input(Event::Background);
            core.input(Event::Returned);
        };
        assert!(!opens(&gone));
        assert!(opens(&|| ()));
        assert!(opens(&|| ()), "typed once more by an app that still shows the cover");
    }

    #[test]
    fn whoever_is_being_kept_is_not_clear_and_not_kept_after_leaving() {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = dir.path().join("data");
        let config = Config { data_dir: folder.to_str().map(str::to_owned), ..Config::default() };
        let core = Cobijo::open(config).expect("opens");
        core.input(Event::Entered);
        let epoch = core.gate.epoch();
        core.exit(ExitTrigger::Button);
        let change = SettingsChange { return_word: Some("luna nueva".into()), ..SettingsChange::default() };
        assert!(core.keep(epoch, "es-MX", &change).is_err(), "chosen before, written after");
        assert!(!folder.join("settings").exists());
        let working = core.work();
        assert!(!core.is_clear());
        drop(working);
        assert!(core.is_clear());
    }

    #[test]
    fn who_enters_does_not_wait_for_a_save() {
        let dir = tempfile::tempdir().expect("a folder");
        let config = Config { data_dir: dir.path().to_str().map(str::to_owned), ..Config::default() };
        let core = Cobijo::open(config).expect("opens");
        // Somebody saves and holds the folder. Would it be waited for, this test would never end.
        let _saving = lock(&core.saving);
        let reader =
            crate::Reader { audience: crate::Audience::Teen, locale: "es-MX".into(), country: "MX".into(), region: None };
        core.clone().enter(reader).expect("enters");
        core.exit(ExitTrigger::Button);
        assert_eq!(core.input(Event::CoverSearch { text: "abrigo".into() }).state, ScreenState::Open);
    }

    #[test]
    fn what_was_read_while_somebody_left_is_not_handed_over() {
        let core = Cobijo::open(Config::default()).expect("opens");
        core.input(Event::Entered);
        let reader =
            crate::Reader { audience: crate::Audience::Teen, locale: "es-MX".into(), country: "MX".into(), region: None };
        let visit = core.clone().enter(reader).expect("enters");
        let screen = visit.show(|core| {
            core.exit(ExitTrigger::Button);
            // As a launch does: the next contact of a plan that was made before leaving is not remembered after.
            core.planned(visit.epoch, "a", Some("b"));
            Ok(crate::Screen::Topics { topics: Vec::new() })
        });
        assert!(matches!(screen, Ok(crate::Screen::Covered { .. })), "{screen:?}");
        assert!(core.held().is_blank(), "nothing of it is remembered");
        let after = Event::CoverSearch { text: "abrigo".into() };
        assert_eq!(core.input(after).state, ScreenState::Open);
        assert!(matches!(visit.home(), Ok(crate::Screen::Covered { .. })), "the visit has ended");
    }
}
