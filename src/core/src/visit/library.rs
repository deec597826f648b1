//! The release that is read, and the few connections that read it.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use cobijo_base::bundle::{Image, ImageError, Interrupt, LocaleRow, ReleaseRow};
use cobijo_base::content::{Cover, Service};
use cobijo_base::words::Catalogue;
use jiff::Timestamp;

use crate::directory::Directory;
use crate::error::Error;
use crate::search::Lookup;

/// How many idle connections are kept: two screens may read at once, and a third opens one of its own (some 30 µs).
const KEPT: usize = 2;

/// A release being read.
pub struct Library {
    bytes: &'static [u8],
    connections: Mutex<Connections>,
    release: ReleaseRow,
    locales: Vec<LocaleRow>,
    kept: Mutex<Kept>,
}

/// The connections of this generation and of those before. Every leaving ends a generation.
#[derive(Default)]
struct Connections {
    generation: u64,
    idle: Vec<(u64, Image)>,
    /// Those that are reading now, with what stops them where something typed is looked up.
    reading: Vec<Reading>,
    readings: u64,
}

struct Reading {
    id: u64,
    generation: u64,
    stop: Option<Arc<Interrupt>>,
}

/// A connection while somebody reads with it.
struct Lease<'a> {
    library: &'a Library,
    id: u64,
    generation: u64,
    image: Option<Image>,
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        let mut image = self.image.take();
        let mut connections = self.library.connections();
        let generation = connections.generation;
        if generation == self.generation {
            connections.reading.retain(|reading| reading.id != self.id);
            let has_room = connections.idle.iter().filter(|(other, _)| *other == generation).count() < KEPT;
            if let Some(image) = image.take_if(|_| has_room) {
                connections.idle.push((generation, image));
            }
            // One too many is closed when nobody waits for this lock.
            drop(connections);
            return;
        }
        drop(connections);
        // A connection from before somebody left is closed, not kept; and what was put aside after the others were cleared goes
        // too. Only then does it count as gone.
        drop(image);
        *self.library.kept() = Kept::default();
        self.library.connections().reading.retain(|reading| reading.id != self.id);
    }
}

/// What is worth keeping between two screens. None of it says who reads; all of it is dropped on leaving.
#[derive(Default)]
struct Kept {
    catalogues: HashMap<i64, Arc<Catalogue>>,
    services: HashMap<String, Arc<Vec<Service>>>,
    words: HashMap<i64, Arc<HashMap<String, String>>>,
    lookups: HashMap<i64, Arc<Lookup>>,
}

impl Library {
    /// Opens a release in place.
    pub fn open(bytes: &'static [u8]) -> Result<Self, Error> {
        let image = Image::open_static(bytes)?;
        let (release, locales) = (image.release()?, image.locales()?);
        let connections = Connections { idle: vec![(0, image)], ..Connections::default() };
        Ok(Self { bytes, connections: Mutex::new(connections), release, locales, kept: Mutex::default() })
    }

    /// The release's own row.
    pub fn release(&self) -> &ReleaseRow {
        &self.release
    }

    /// The day the release was made, as a moment: a clock that is behind it is wrong.
    pub fn published(&self) -> Timestamp {
        format!("{}T00:00:00Z", self.release.published).parse().unwrap_or(Timestamp::MIN)
    }

    /// The locales' tags, in order of preference.
    pub fn tags(&self) -> Vec<String> {
        self.locales.iter().map(|locale| locale.tag.clone()).collect()
    }

    /// The locale with this tag, or else the first.
    pub fn locale(&self, tag: &str) -> i64 {
        self.locales.iter().find(|locale| locale.tag == tag).or(self.locales.first()).map_or(0, |locale| locale.id)
    }

    /// Whether the locale with this tag has every word and page.
    pub fn is_complete(&self, tag: &str) -> bool {
        self.locales.iter().find(|locale| locale.tag == tag).or(self.locales.first()).is_none_or(|locale| locale.complete)
    }

    /// Reads with a connection of one's own: nobody waits for anybody, and leaving waits for nothing.
    pub fn read<T>(&self, read: impl FnOnce(&Image) -> Result<T, Error>) -> Result<T, Error> {
        self.read_with(false, read)
    }

    /// The same where something typed is looked up: leaving stops it.
    pub fn look_up<T>(&self, read: impl FnOnce(&Image) -> Result<T, Error>) -> Result<T, Error> {
        self.read_with(true, read)
    }

    fn read_with<T>(&self, stops: bool, read: impl FnOnce(&Image) -> Result<T, Error>) -> Result<T, Error> {
        let lease = self.lease(stops)?;
        // The lease ends by itself also where reading panics.
        match &lease.image {
            Some(image) => read(image),
            None => Err(Error::NoWords),
        }
    }

    fn lease(&self, stops: bool) -> Result<Lease<'_>, Error> {
        // Registered before anything is opened: whoever leaves meanwhile is told that it is not over yet.
        let (id, generation, idle) = {
            let mut connections = self.connections();
            let generation = connections.generation;
            let place = connections.idle.iter().rposition(|(other, _)| *other == generation);
            let idle = place.map(|place| connections.idle.swap_remove(place).1);
            connections.readings += 1;
            let id = connections.readings;
            connections.reading.push(Reading { id, generation, stop: None });
            (id, generation, idle)
        };
        let mut lease = Lease { library: self, id, generation, image: idle };
        let image = match lease.image.take() {
            Some(image) => image,
            None => Image::open_static(self.bytes)?,
        };
        if stops {
            let stop = image.interrupt();
            if let Some(reading) = self.connections().reading.iter_mut().find(|reading| reading.id == id) {
                reading.stop = Some(stop);
            }
        }
        lease.image = Some(image);
        Ok(lease)
    }

    /// The words with arguments of a locale.
    pub fn catalogue(&self, image: &Image, locale: i64, tag: &str) -> Option<Arc<Catalogue>> {
        if let Some(found) = self.kept().catalogues.get(&locale) {
            return Some(Arc::clone(found));
        }
        let (fluent, _) = image.locale_extra(locale).ok()?;
        let catalogue = Arc::new(Catalogue::parse(tag, &fluent).ok()?);
        self.kept().catalogues.insert(locale, Arc::clone(&catalogue));
        Some(catalogue)
    }

    /// All words without arguments of a locale, for a screen that needs many.
    pub fn words(&self, image: &Image, locale: i64) -> Result<Arc<HashMap<String, String>>, ImageError> {
        if let Some(found) = self.kept().words.get(&locale) {
            return Ok(Arc::clone(found));
        }
        let words: Arc<HashMap<String, String>> = Arc::new(image.words(locale, "")?.into_iter().collect());
        self.kept().words.insert(locale, Arc::clone(&words));
        Ok(words)
    }

    /// What a locale's search knows.
    pub fn lookup(&self, image: &Image, locale: i64, tag: &str) -> Result<Arc<Lookup>, ImageError> {
        if let Some(found) = self.kept().lookups.get(&locale) {
            return Ok(Arc::clone(found));
        }
        let lookup = Arc::new(Lookup::new(image, locale, tag)?);
        self.kept().lookups.insert(locale, Arc::clone(&lookup));
        Ok(lookup)
    }

    /// The services of a country (or `INT`).
    fn services(&self, image: &Image, country: &str) -> Result<Arc<Vec<Service>>, ImageError> {
        if let Some(found) = self.kept().services.get(country) {
            return Ok(Arc::clone(found));
        }
        let services = Arc::new(image.services(country)?);
        self.kept().services.insert(country.to_owned(), Arc::clone(&services));
        Ok(services)
    }

    /// The directory of a country, ready to be asked.
    pub fn directory(&self, image: &Image, country: &str) -> Result<Directory, ImageError> {
        let (own, international) = (self.services(image, country)?, self.services(image, "INT")?);
        let mut rules = BTreeMap::new();
        for zone in own.iter().chain(international.iter()).filter_map(|service| service.zone.as_deref()) {
            if !rules.contains_key(zone) {
                rules.insert(zone.to_owned(), image.zone(zone)?.unwrap_or_default());
            }
        }
        Ok(Directory::new(own, international, rules, self.published()))
    }

    /// The cover that leaving shows in a locale: the chosen one where it exists, or else the first. A partial locale without
    /// covers has the default one's.
    pub fn cover(&self, locale: i64, chosen: Option<&str>) -> Result<Cover, Error> {
        let floor = self.locale(&self.release.default_locale);
        self.read(|image| {
            for (locale, id) in [(locale, chosen), (floor, chosen), (locale, None), (floor, None)] {
                if let Some(cover) = image.cover(locale, id)? {
                    return Ok(cover);
                }
            }
            Err(Error::NoCover)
        })
    }

    /// All covers of a locale, or else of the default one.
    pub fn covers(&self, locale: i64) -> Result<Vec<Cover>, Error> {
        let floor = self.locale(&self.release.default_locale);
        self.read(|image| {
            let own = image.covers(locale)?;
            let (locale, ids) = if own.is_empty() { (floor, image.covers(floor)?) } else { (locale, own) };
            let covers: Result<Vec<Option<Cover>>, _> = ids.iter().map(|id| image.cover(locale, Some(id))).collect();
            Ok(covers?.into_iter().flatten().collect())
        })
    }

    /// The usual return word of every locale.
    pub fn return_words(&self) -> Result<Vec<String>, Error> {
        self.read(|image| {
            let word = |locale: &LocaleRow| image.locale_extra(locale.id).map(|(_, word)| word);
            let words: Result<Vec<Option<String>>, _> = self.locales.iter().map(word).collect();
            Ok(words?.into_iter().flatten().collect())
        })
    }

    /// Ends a generation: no connection of it is used again. It frees nothing and closes nothing; [`Library::clear`] does.
    pub fn retire(&self) {
        self.connections().generation += 1;
    }

    /// Stops what still reads for those who have left, closes their connections, drops what was put aside.
    pub fn clear(&self) {
        let (closed, stopped): (Vec<_>, Vec<Arc<Interrupt>>) = {
            let mut connections = self.connections();
            let now = connections.generation;
            let (kept, closed) =
                std::mem::take(&mut connections.idle).into_iter().partition(|(generation, _)| *generation == now);
            connections.idle = kept;
            let old = connections.reading.iter().filter(|reading| reading.generation != now);
            (closed, old.filter_map(|reading| reading.stop.clone()).collect())
        };
        for stop in &stopped {
            stop.interrupt();
        }
        drop(closed);
        *self.kept() = Kept::default();
    }

    /// Whether nobody reads any more who has left.
    pub fn is_clear(&self) -> bool {
        let connections = self.connections();
        let old = |generation: &u64| *generation != connections.generation;
        !connections.idle.iter().map(|(generation, _)| generation).any(old)
            && !connections.reading.iter().map(|reading| &reading.generation).any(old)
    }

    fn connections(&self) -> std::sync::MutexGuard<'_, Connections> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use cobijo_base::content::Audience;

    use super::*;

    fn library() -> Library {
        Library::open(crate::embedded::IMAGE).expect("opens")
    }

    #[test]
    fn what_was_read_and_put_aside_goes_with_those_who_left() {
        let library = library();
        let locale = library.locale("es-MX");
        library.read(|image| Ok(library.words(image, locale).map(drop)?)).expect("reads");
        assert!(!library.kept().words.is_empty() && !library.connections().idle.is_empty(), "the test would prove nothing");
        assert!(library.is_clear());
        library.retire();
        assert!(!library.is_clear(), "a connection of before is still open");
        library.clear();
        assert!(library.is_clear());
        assert!(library.kept().words.is_empty() && library.connections().idle.is_empty());
    }

    #[test]
    fn a_reading_that_outlasts_leaving_is_not_over_and_keeps_nothing() {
        let library = library();
        let locale = library.locale("es-MX");
        let read = library.read(|image| {
            library.retire();
            library.clear();
            assert!(!library.is_clear(), "somebody still reads");
            Ok(library.words(image, locale).map(drop)?)
        });
        assert!(read.is_ok());
        assert!(library.is_clear());
        assert!(library.kept().words.is_empty(), "what it put aside went with it");
        assert!(library.connections().idle.is_empty(), "its connection is closed");
    }

    #[test]
    fn leaving_stops_what_is_being_looked_up() {
        let library = library();
        let locale = library.locale("es-MX");
        let stopped = std::thread::scope(|scope| {
            let (send, started) = std::sync::mpsc::channel();
            let library = &library;
            scope.spawn(move || {
                started.recv().expect("it starts");
                library.retire();
                while !library.is_clear() {
                    library.clear();
                    std::thread::yield_now();
                }
            });
            library.look_up(|image| {
                send.send(()).expect("somebody listens");
                // Were it not stopped, so many searches would have to come to their end first.
                let searches = (0..20_000).try_for_each(|_| {
                    image.search(locale, "\"foto\" OR \"a\"*", Audience::Teen, ["grooming"].into_iter()).map(drop)
                });
                Ok(searches.is_err())
            })
        });
        assert!(stopped.is_ok_and(|stopped| stopped));
    }
}
