//! Reading opening words' addressees and covers from an image.

use rusqlite::{OptionalExtension, params};

use super::{Image, ImageError};
use crate::content::{Addressee, Cover, CoverEntry, Gender, Person, Place};

impl Image {
    /// To whom there are opening words, in the order of the screen.
    pub fn addressees(&self) -> Result<Vec<Addressee>, ImageError> {
        let rows: Vec<[String; 4]> =
            self.rows("SELECT id, place, person, gender FROM addressee ORDER BY position", [], |row| {
                Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
            })?;
        rows.into_iter()
            .map(|[id, place, person, gender]| {
                let unknown = |value: &str| ImageError::Value { what: "an addressee", value: value.to_owned() };
                Ok(Addressee {
                    id,
                    place: Place::from_word(&place).ok_or_else(|| unknown(&place))?,
                    person: Person::from_word(&person).ok_or_else(|| unknown(&person))?,
                    gender: Gender::from_word(&gender).ok_or_else(|| unknown(&gender))?,
                })
            })
            .collect()
    }

    /// What there are opening words about, in the order of the screen.
    pub fn abouts(&self) -> Result<Vec<String>, ImageError> {
        self.rows("SELECT id FROM about ORDER BY position", [], |row| row.get(0))
    }

    /// The ids of a locale's covers; the first is the one that leaving shows.
    pub fn covers(&self, locale: i64) -> Result<Vec<String>, ImageError> {
        self.rows("SELECT id FROM cover WHERE locale=? ORDER BY position", [locale], |row| row.get(0))
    }

    /// A cover of a locale; without an id its first.
    pub fn cover(&self, locale: i64, id: Option<&str>) -> Result<Option<Cover>, ImageError> {
        let mut statement = self.db.prepare_cached(
            "SELECT id, name, icon, search_hint FROM cover WHERE locale=?1 AND (id=?2 OR ?2 IS NULL) ORDER BY position LIMIT 1",
        )?;
        let found = statement.query_row(params![locale, id], |row| {
            Ok(Cover { id: row.get(0)?, name: row.get(1)?, icon: row.get(2)?, search_hint: row.get(3)?, entries: Vec::new() })
        });
        let Some(mut cover) = found.optional()? else { return Ok(None) };
        cover.entries = self.rows(
            "SELECT title, text FROM cover_entry WHERE locale=? AND cover=? ORDER BY position",
            params![locale, cover.id],
            |row| Ok(CoverEntry { title: row.get(0)?, text: row.get(1)? }),
        )?;
        Ok(Some(cover))
    }
}
