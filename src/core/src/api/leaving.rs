//! What leaving shows, kept ready: the cover, the first screen, and the whole answer of `exit()`, so that leaving reads and
//! allocates nothing.

use std::sync::{Arc, Mutex};

use cobijo_base::content::{Audience, Cover};
use cobijo_base::words::keys;

use super::cobijo::lock;
use super::{Answer, CoverScreen, Effect, Front, ScreenState};
use crate::error::Error;
use crate::exit;
use crate::visit::{Library, Reader, Words};

/// What is kept ready.
pub struct Ready {
    /// The locale of the last reader, and the chosen cover.
    of: (String, Option<String>),
    cover: Arc<Cover>,
    front: Front,
    left: Option<Answer>,
}

impl Ready {
    /// Reads the cover and the first screen for a locale.
    pub fn new(library: &Library, tag: &str, chosen: Option<&str>) -> Result<Self, Error> {
        let anyone = Reader::new(library, Audience::Teen, tag, "MX", None)?;
        let cover = Arc::new(library.cover(anyone.locale, chosen)?);
        let front = library.read(|image| {
            let words = Words::of(library, image, &anyone);
            Ok(Front { title: words.get(keys::FRONT_TITLE), button: words.get(keys::FRONT_BUTTON) })
        })?;
        Ok(Self { of: (anyone.tag, chosen.map(str::to_owned)), cover, front, left: None })
    }

    /// Whether it is ready for a locale and a cover.
    pub fn is_for(&self, tag: &str, chosen: Option<&str>) -> bool {
        self.of.0 == tag && self.of.1.as_deref() == chosen
    }

    /// Makes the answer of the next leaving. Nothing is copied or freed while leaving could wait for it.
    pub fn prepare(ready: &Mutex<Self>) {
        let cover = {
            let ready = lock(ready);
            if ready.left.is_some() {
                return;
            }
            ready.cover()
        };
        let mut left = Some(left(&cover));
        let mut ready = lock(ready);
        if ready.left.is_none() && Arc::ptr_eq(&ready.cover, &cover) {
            ready.left = left.take();
        }
        // What another has made meanwhile goes after the lock.
        drop(ready);
    }

    /// Takes the place of what was ready before. What goes is freed when nobody waits for it.
    pub fn replace(mut self, ready: &Mutex<Self>) {
        self.left = Some(left(&self.cover));
        let old = std::mem::replace(&mut *lock(ready), self);
        drop(old);
    }

    /// The answer of leaving, if these are its effects and it is there.
    pub fn take_left(&mut self, effects: &[exit::Effect]) -> Option<Answer> {
        if effects == exit::LEAVE { self.left.take() } else { None }
    }

    /// The cover.
    pub fn cover(&self) -> Arc<Cover> {
        Arc::clone(&self.cover)
    }

    /// The neutral first screen.
    pub fn front(&self) -> Front {
        self.front.clone()
    }

    /// The locale of the last reader.
    pub fn tag(&self) -> String {
        self.of.0.clone()
    }
}

fn left(cover: &Cover) -> Answer {
    Answer {
        turn: 0,
        state: ScreenState::Covered,
        effects: exit::LEAVE.iter().copied().map(Effect::from).collect(),
        cover: Some(CoverScreen::whole(cover)),
        front: None,
        follow_up: None,
        next: None,
        notice: None,
    }
}
