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
    exits: u64,
    mark: Mark,
    word: Word,
}

impl Cobijo {
    /// What was typed into the cover's search box. The word is checked before the machine is asked, without holding anything
    /// that leaving needs.
    pub(super) fn cover_search(&self, text: &str) -> Answer {
        let typed = self.typed(text);
        let opens = typed.mark.opens(&typed.word, &self.usual);
        self.checked(&typed, text, opens)
    }

    fn typed(&self, text: &str) -> Typed {
        let exits = self.exits.load(Ordering::Acquire);
        self.read_settings();
        let mark = lock(&self.settings).kept().map_or_else(Mark::default, |kept| Mark { salt: kept.word.0, tag: kept.word.1 });
        Typed { exits, mark, word: Word::typed(text) }
    }

    fn checked(&self, typed: &Typed, text: &str, opens: bool) -> Answer {
        let held = self.held();
        // Somebody left while the word was being checked: it was typed before, so it does not open.
        let still = self.exits.load(Ordering::Acquire) == typed.exits;
        let input = if opens && still { Input::ReturnWord } else { Input::OtherWord };
        self.step_held(held, input, Some(text))
    }

    /// Whether the app starts with the cover, and whether choices can be kept at all.
    pub(super) fn leaving(&self) -> (bool, bool) {
        (rest(&lock(&self.settings)) == Rest::Cover, self.folder.is_some())
    }

    /// Keeps what was chosen about leaving, and lives by it from now on.
    pub(super) fn keep(&self, tag: &str, change: &SettingsChange) -> Result<(), Error> {
        let folder = self.folder.as_ref().ok_or(Error::NoFolder)?;
        let word = change.checked_word(&self.library)?;
        change.checked_cover(&self.library)?;
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|error| Error::NotKept { detail: error.to_string() })?;
        let mark = match &word {
            Some(word) => Mark::of(word, &self.usual, salt),
            None => Mark::none(salt),
        };
        let mark = mark.ok_or_else(|| Error::NotKept { detail: "the word could not be hashed".to_owned() })?;
        let apply = |old: Settings| {
            let fresh = Kept { start_covered: old == Settings::Broken, cover: None, word: (mark.salt, mark.tag) };
            let mut kept = match old {
                Settings::Kept(kept) => kept,
                Settings::None | Settings::Broken => fresh,
            };
            if word.is_some() {
                kept.word = (mark.salt, mark.tag);
            }
            if let Some(cover) = &change.cover {
                kept.cover = Some(cover.clone());
            }
            kept.start_covered = change.start_covered.unwrap_or(kept.start_covered);
            Some(kept)
        };
        // Held until memory agrees with the disk: two changes at once come one after the other in both.
        let mut settings = lock(&self.settings);
        let kept = folder.change(apply).map_err(|error| Error::NotKept { detail: error.to_string() })?;
        self.adopt(&mut settings, Settings::Kept(kept));
        drop(settings);
        self.make_ready(tag);
        Ok(())
    }

    /// What another process has changed since, or what could not be read at a process start. What cannot be believed changes
    /// nothing that was.
    pub(super) fn read_settings(&self) {
        let Some(folder) = &self.folder else { return };
        // Read while nobody changes it here, so that what is read is not older than what is known.
        let mut settings = lock(&self.settings);
        if let read @ Settings::Kept(_) = folder.settings() {
            self.adopt(&mut settings, read);
        }
    }

    fn adopt(&self, settings: &mut Settings, new: Settings) {
        if *settings != new {
            self.held().machine.rest_on(rest(&new));
            *settings = new;
        }
    }

    /// Makes ready what leaving shows; nothing that leaving needs is held while it is read.
    pub(super) fn make_ready(&self, tag: &str) {
        let chosen = lock(&self.settings).kept().and_then(|kept| kept.cover.clone());
        if !lock(&self.ready).is_for(tag, chosen.as_deref())
            && let Ok(mut new) = Ready::new(&self.library, tag, chosen.as_deref())
        {
            new.prepare();
            *lock(&self.ready) = new;
        }
        lock(&self.ready).prepare();
    }
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
        let typed = core.typed("abrigo");
        core.exit(ExitTrigger::Gesture);
        assert_eq!(core.checked(&typed, "abrigo", true).state, ScreenState::Covered);
        let typed = core.typed("abrigo");
        core.input(Event::Inactive);
        assert_eq!(core.checked(&typed, "abrigo", true).state, ScreenState::Covered, "nobody looks");
        core.input(Event::Returned);
        let typed = core.typed("abrigo");
        assert_eq!(core.checked(&typed, "abrigo", true).state, ScreenState::Open);
    }
}
