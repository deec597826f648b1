//! The release that is read, and the few connections that read it.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use cobijo_base::bundle::{Image, ImageError, LocaleRow, ReleaseRow};
use cobijo_base::content::{Cover, Service};
use cobijo_base::text;
use cobijo_base::words::Catalogue;
use jiff::Timestamp;

use crate::directory::Directory;
use crate::error::Error;

/// How many idle connections are kept: two screens may read at once, and a third opens one of its own (some 30 µs).
const KEPT: usize = 2;

/// A release being read.
pub struct Library {
    bytes: &'static [u8],
    idle: Mutex<(u64, Vec<Image>)>,
    release: ReleaseRow,
    locales: Vec<LocaleRow>,
    kept: Mutex<Kept>,
}

/// What is worth keeping between two screens. None of it says who reads; all of it is dropped on leaving.
#[derive(Default)]
struct Kept {
    catalogues: HashMap<i64, Arc<Catalogue>>,
    services: HashMap<String, Arc<Vec<Service>>>,
    covers: HashMap<i64, Arc<Cover>>,
    words: HashMap<i64, Arc<HashMap<String, String>>>,
}

impl Library {
    /// Opens a release in place.
    pub fn open(bytes: &'static [u8]) -> Result<Self, Error> {
        let image = Image::open_static(bytes)?;
        let (release, locales) = (image.release()?, image.locales()?);
        Ok(Self { bytes, idle: Mutex::new((0, vec![image])), release, locales, kept: Mutex::default() })
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
        let (generation, idle) = {
            let mut idle = self.idle();
            (idle.0, idle.1.pop())
        };
        let image = match idle {
            Some(image) => image,
            None => Image::open_static(self.bytes)?,
        };
        let result = read(&image);
        let mut idle = self.idle();
        // A connection from before somebody left is closed, not kept.
        if idle.0 == generation && idle.1.len() < KEPT {
            idle.1.push(image);
        } else {
            // What a read that was still running put aside after the others forgot goes too.
            drop(idle);
            if self.idle().0 != generation {
                *self.kept() = Kept::default();
            }
        }
        result
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

    /// The cover that leaving shows in a locale; a partial locale has the default one's.
    pub fn cover(&self, locale: i64) -> Result<Arc<Cover>, Error> {
        if let Some(found) = self.kept().covers.get(&locale) {
            return Ok(Arc::clone(found));
        }
        let floor = self.locale(&self.release.default_locale);
        let cover = self.read(|image| match image.cover(locale, None)? {
            Some(cover) => Ok(cover),
            None => image.cover(floor, None)?.ok_or(Error::NoCover),
        })?;
        let cover = Arc::new(cover);
        self.kept().covers.insert(locale, Arc::clone(&cover));
        Ok(cover)
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

    /// Whether a word typed into a cover's search box is the return word of any locale.
    pub fn is_return_word(&self, typed: &str) -> bool {
        let typed: Vec<String> = text::words(typed).collect();
        let words = self.read(|image| {
            self.locales.iter().map(|locale| Ok(image.locale_extra(locale.id)?.1)).collect::<Result<Vec<Option<String>>, Error>>()
        });
        !typed.is_empty()
            && words.is_ok_and(|words| words.iter().flatten().any(|word| text::words(word).eq(typed.iter().cloned())))
    }

    /// Drops what a visit left in memory. A reader on another thread keeps its own connection until it is done.
    pub fn forget(&self) {
        let closed = {
            let mut idle = self.idle();
            idle.0 += 1;
            std::mem::take(&mut idle.1)
        };
        drop(closed);
        *self.kept() = Kept::default();
    }

    /// The generation, which every leaving ends, and the idle connections of this one.
    fn idle(&self) -> std::sync::MutexGuard<'_, (u64, Vec<Image>)> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
