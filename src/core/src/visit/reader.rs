//! Who reads: in memory only, and never more than this.

use cobijo_base::content::Audience;
use cobijo_base::words::{Negotiated, negotiate};

use super::Library;
use crate::directory::{Asked, Query};
use crate::error::Error;

/// A reader.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Whom pages should speak to.
    pub audience: Audience,
    /// The locale that is served.
    pub locale: i64,
    /// Its tag.
    pub tag: String,
    /// It is not the one that was asked for.
    pub fell_back: bool,
    /// It has every word and page. What a partial one lacks comes from `floor`.
    pub complete: bool,
    /// The default locale, and its tag.
    pub floor: (i64, String),
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// ISO 3166-2.
    pub region: Option<String>,
}

impl Reader {
    /// A reader from what an app says. A locale we lack falls back; a place that is not one is misuse.
    pub fn new(library: &Library, audience: Audience, locale: &str, country: &str, region: Option<&str>) -> Result<Self, Error> {
        let Negotiated { tag, fell_back } = negotiate(locale, &library.tags(), &library.release().default_locale);
        let bad = |value: &str| Error::BadPlace { value: value.to_owned() };
        let country_code = country.to_ascii_uppercase();
        if country_code.len() != 2 || !country_code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(bad(country));
        }
        let region = region.map(str::to_ascii_uppercase);
        if let Some(region) = &region {
            let code = region.strip_prefix(&format!("{country_code}-")).unwrap_or_default();
            if !(1..=3).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(bad(region));
            }
            if library.read(|image| Ok(image.lacks_region(&country_code, region)?))? {
                return Err(bad(region));
            }
        }
        let floor = library.release().default_locale.clone();
        Ok(Self {
            audience,
            locale: library.locale(&tag),
            complete: library.is_complete(&tag),
            tag,
            fell_back,
            floor: (library.locale(&floor), floor),
            country: country_code,
            region,
        })
    }

    /// The same reader in the default locale, where the one that is served is partial.
    pub fn on_floor(&self) -> Option<Self> {
        let (locale, tag) = self.floor.clone();
        (!self.complete && locale != self.locale).then(|| Self { locale, tag, fell_back: true, complete: true, ..self.clone() })
    }

    /// A list of this locale, and behind it what the default one has besides, where this one is partial.
    pub fn with_floor<T, E>(&self, list: impl Fn(&Self) -> Result<Vec<T>, E>, id: impl Fn(&T) -> &str) -> Result<Vec<T>, E> {
        let mut own = list(self)?;
        if let Some(floor) = self.on_floor() {
            let mut rest = list(&floor)?;
            rest.retain(|row| !own.iter().any(|known| id(known) == id(row)));
            own.append(&mut rest);
        }
        Ok(own)
    }

    /// What this locale has, or else, where it is partial and has nothing of that id, what the default one has.
    pub fn or_floor<T>(&self, find: impl Fn(&Self) -> Result<T, Error>) -> Result<T, Error> {
        let found = find(self);
        let lacking = matches!(
            found,
            Err(Error::UnknownTopic { .. } | Error::NoEdition { .. } | Error::UnknownGuide { .. } | Error::UnknownCard { .. })
        );
        match self.on_floor().filter(|_| lacking) {
            Some(floor) => find(&floor),
            None => found,
        }
    }

    /// What this reader asks where they are.
    pub fn query(&self, asked: Asked) -> Query {
        Query { country: self.country.clone(), region: self.region.clone(), audience: self.audience, asked }
    }
}
