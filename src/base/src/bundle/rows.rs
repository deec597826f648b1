//! Reading an image. Every method is one prepared statement; nothing here decides anything.

use std::path::Path;
use std::sync::Arc;

use rusqlite::types::Type;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, params};

pub use rusqlite::InterruptHandle as Interrupt;

use super::{image, schema};
use crate::content::{Audience, Block, BlockKind, Channel, Edition, ReviewState, Role, Service, Source};

/// Why an image cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ImageError {
    /// SQLite refused.
    #[error("the content image could not be read: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// Another version of the schema.
    #[error("the content image has version {found}; this program reads version {}", schema::VERSION)]
    Version {
        /// The version found.
        found: i32,
    },
    /// A value that this program does not know.
    #[error("the content image holds {what} that this program does not know: {value}")]
    Value {
        /// What kind of value.
        what: &'static str,
        /// The value.
        value: String,
    },
}

/// The release's own row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseRow {
    /// Whose content it is.
    pub publisher: String,
    /// Its serial.
    pub serial: u64,
    /// Preview or public.
    pub channel: Channel,
    /// The day it was made.
    pub published: String,
    /// The locale of last resort.
    pub default_locale: String,
}

/// A locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleRow {
    /// Its number in the image.
    pub id: i64,
    /// BCP 47 tag.
    pub tag: String,
    /// Whether it has every word and page.
    pub complete: bool,
}

/// A situation of the first screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomeRow {
    /// Its id.
    pub id: String,
    /// In the reader's words.
    pub label: String,
    /// Where it leads.
    pub to: String,
}

/// A country's emergency number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmergencyRow {
    /// The contact's id.
    pub contact: String,
    /// Its name.
    pub name: String,
    /// Its number.
    pub number: String,
    /// The number in words.
    pub spoken: String,
}

/// A topic with the title that an audience sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicRow {
    /// A key of the taxonomy.
    pub id: String,
    /// The title of the audience's page.
    pub title: String,
    /// The summary of the audience's page.
    pub summary: String,
    /// Everyone the topic speaks to.
    pub audiences: Vec<Audience>,
}

/// A page without its blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRow {
    /// Its number in the image.
    pub id: i64,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Whom it speaks to.
    pub audiences: Vec<Audience>,
    /// Its edition.
    pub edition: Edition,
    /// Its sources' ids.
    pub sources: Vec<String>,
    /// Who has signed it.
    pub review: ReviewState,
}

/// A hit of the index.
#[derive(Clone, Debug, PartialEq)]
pub struct SearchRow {
    /// The topic.
    pub topic: String,
    /// The section's anchor.
    pub section: Option<String>,
    /// The page's title or the section's heading.
    pub title: String,
    /// How well it fits: larger is better.
    pub score: f64,
}

/// An open image.
#[derive(Debug)]
pub struct Image {
    pub(super) db: Connection,
}

impl Image {
    /// Opens an image in place, from bytes that live as long as the program (the library's own). No file, no copy.
    pub fn open_static(bytes: &'static [u8]) -> Result<Self, ImageError> {
        let mut db = Connection::open_in_memory_with_flags(OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        db.deserialize_bytes(rusqlite::MAIN_DB, bytes)?;
        Self::checked(db)
    }

    /// Opens an image file that nobody ever modifies.
    pub fn open_file(path: &Path) -> Result<Self, ImageError> {
        let uri =
            format!("file:{}?immutable=1", path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23"));
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Self::checked(Connection::open_with_flags(uri, flags)?)
    }

    fn checked(db: Connection) -> Result<Self, ImageError> {
        // Our own build sets this for good; an app's build of SQLite may not: no page text in a temporary file.
        db.pragma_update(None, "temp_store", "MEMORY")?;
        let found = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if found == schema::VERSION { Ok(Self { db }) } else { Err(ImageError::Version { found }) }
    }

    /// What stops a statement of this image that runs on another thread.
    pub fn interrupt(&self) -> Arc<Interrupt> {
        Arc::new(self.db.get_interrupt_handle())
    }

    /// The bare connection, for a benchmark's floor and for checks.
    pub fn connection(&self) -> &Connection {
        &self.db
    }

    /// The release's own row.
    pub fn release(&self) -> Result<ReleaseRow, ImageError> {
        let mut statement =
            self.db.prepare_cached("SELECT publisher, serial, channel, published, default_locale FROM release")?;
        let (publisher, serial, channel, published, default_locale): (String, i64, String, String, String) =
            statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
        let channel = Channel::from_word(&channel).ok_or(ImageError::Value { what: "a channel", value: channel })?;
        Ok(ReleaseRow { publisher, serial: serial.cast_unsigned(), channel, published, default_locale })
    }

    /// The exact release bytes that the image was made from, compressed with zstd.
    pub fn release_zstd(&self) -> Result<Vec<u8>, ImageError> {
        Ok(self.db.prepare_cached("SELECT zstd FROM bytes WHERE id=1")?.query_row([], |row| row.get(0))?)
    }

    /// The locales, in order of preference.
    pub fn locales(&self) -> Result<Vec<LocaleRow>, ImageError> {
        self.rows("SELECT id, tag, complete FROM locale ORDER BY id", [], |row| {
            Ok(LocaleRow { id: row.get(0)?, tag: row.get(1)?, complete: row.get(2)? })
        })
    }

    /// A locale's Fluent source and its return word.
    pub fn locale_extra(&self, locale: i64) -> Result<(String, Option<String>), ImageError> {
        let mut statement = self.db.prepare_cached("SELECT fluent, return_word FROM locale WHERE id=?")?;
        Ok(statement.query_row([locale], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// A locale's own name for its language.
    pub fn locale_name(&self, locale: i64) -> Result<String, ImageError> {
        Ok(self.db.prepare_cached("SELECT name FROM locale WHERE id=?")?.query_row([locale], |row| row.get(0))?)
    }

    /// A word that takes no argument.
    pub fn word(&self, locale: i64, key: &str) -> Result<Option<String>, ImageError> {
        let mut statement = self.db.prepare_cached("SELECT text FROM word WHERE locale=? AND key=?")?;
        Ok(statement.query_row(params![locale, key], |row| row.get(0)).optional()?)
    }

    /// All words whose key begins with `prefix`, by key.
    pub fn words(&self, locale: i64, prefix: &str) -> Result<Vec<(String, String)>, ImageError> {
        self.rows(
            "SELECT key, text FROM word WHERE locale=?1 AND key>=?2 AND key<?2||'~' ORDER BY key",
            params![locale, prefix],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
    }

    /// The situations of the first screen.
    pub fn home(&self, locale: i64, audience: Audience) -> Result<Vec<HomeRow>, ImageError> {
        self.rows(
            "SELECT id, label, target FROM home WHERE locale=? AND audience=? ORDER BY position",
            params![locale, audience.bit()],
            |row| Ok(HomeRow { id: row.get(0)?, label: row.get(1)?, to: row.get(2)? }),
        )
    }

    /// The country's emergency number.
    pub fn emergency(&self, country: &str, locale: i64) -> Result<Option<EmergencyRow>, ImageError> {
        let mut statement =
            self.db.prepare_cached("SELECT contact, name, number, spoken FROM emergency WHERE country=? AND locale=?")?;
        let row = statement.query_row(params![country, locale], |row| {
            Ok(EmergencyRow { contact: row.get(0)?, name: row.get(1)?, number: row.get(2)?, spoken: row.get(3)? })
        });
        Ok(row.optional()?)
    }

    /// All topics; those for `audience` first, each with the title of the page that this audience gets.
    pub fn topics(&self, locale: i64, audience: Audience) -> Result<Vec<TopicRow>, ImageError> {
        self.rows(
            "SELECT t.id, p.title, p.summary, t.audiences FROM topic t JOIN page p ON p.id=(
               SELECT id FROM page WHERE locale=?1 AND topic=t.id AND edition='page' ORDER BY (audiences & ?2)=0, id LIMIT 1)
             WHERE t.locale=?1 ORDER BY (t.audiences & ?2)=0, t.position",
            params![locale, audience.bit()],
            |row| {
                Ok(TopicRow {
                    id: row.get(0)?,
                    title: row.get(1)?,
                    summary: row.get(2)?,
                    audiences: Audience::from_mask(row.get(3)?),
                })
            },
        )
    }

    /// The page of a topic for an audience: the audience's own, or else the first there is, in this edition.
    pub fn page(&self, locale: i64, topic: &str, audience: Audience, edition: Edition) -> Result<Option<PageRow>, ImageError> {
        let mut statement = self.db.prepare_cached(
            "SELECT id, title, summary, audiences, sources, review FROM page
             WHERE locale=?1 AND topic=?2 AND edition=?3 ORDER BY (audiences & ?4)=0, id LIMIT 1",
        )?;
        let row = statement.query_row(params![locale, topic, edition.as_str(), audience.bit()], |row| {
            let sources: String = row.get(4)?;
            Ok(PageRow {
                id: row.get(0)?,
                title: row.get(1)?,
                summary: row.get(2)?,
                audiences: Audience::from_mask(row.get(3)?),
                edition,
                sources: sources.split_whitespace().map(str::to_owned).collect(),
                review: review(row, 5)?,
            })
        });
        Ok(row.optional()?)
    }

    /// The blocks of a page.
    pub fn blocks(&self, page: i64) -> Result<Vec<Block>, ImageError> {
        let mut statement = self.db.prepare_cached(
            "SELECT kind, role, level, anchor, lang, text, spoken, items, target, legal FROM block WHERE page=? ORDER BY seq",
        )?;
        let mut rows = statement.query([page])?;
        let mut blocks = Vec::new();
        while let Some(row) = rows.next()? {
            blocks.push(block(row)?);
        }
        Ok(blocks)
    }

    /// A source by its id.
    pub fn source(&self, id: &str) -> Result<Option<Source>, ImageError> {
        let mut statement = self.db.prepare_cached("SELECT id, title, publisher, url, seen, seen_on FROM source WHERE id=?")?;
        let row = statement.query_row([id], |row| {
            Ok(Source {
                id: row.get(0)?,
                title: row.get(1)?,
                publisher: row.get(2)?,
                url: row.get(3)?,
                seen: row.get(4)?,
                seen_on: row.get(5)?,
            })
        });
        Ok(row.optional()?)
    }

    /// The services of a country, in the order of the release.
    pub fn services(&self, country: &str) -> Result<Vec<Service>, ImageError> {
        let rows: Vec<String> =
            self.rows("SELECT json FROM service WHERE country=? ORDER BY position", [country], |row| row.get(0))?;
        rows.iter()
            .map(|json| {
                serde_json::from_str(json).map_err(|error| ImageError::Value { what: "a service", value: error.to_string() })
            })
            .collect()
    }

    /// The name of a region.
    pub fn region(&self, country: &str, code: &str) -> Result<Option<String>, ImageError> {
        let mut statement = self.db.prepare_cached("SELECT name FROM region WHERE country=? AND code=?")?;
        Ok(statement.query_row([country, code], |row| row.get(0)).optional()?)
    }

    /// Whether a region is none of its country's; false where we have no list of them.
    pub fn lacks_region(&self, country: &str, code: &str) -> Result<bool, ImageError> {
        let mut statement = self.db.prepare_cached("SELECT COUNT(*)>0 AND SUM(code=?2)=0 FROM region WHERE country=?1")?;
        Ok(statement.query_row([country, code], |row| row.get::<_, Option<bool>>(0))?.unwrap_or(false))
    }

    /// The POSIX rule of a zone.
    pub fn zone(&self, name: &str) -> Result<Option<String>, ImageError> {
        Ok(self.db.prepare_cached("SELECT rule FROM zone WHERE name=?")?.query_row([name], |row| row.get(0)).optional()?)
    }

    /// The documents of some topics' pages for an audience that fit a MATCH expression made by [`super::match_expression`]; where
    /// a topic has no page for it, of any of its pages.
    pub fn search<'a>(
        &self,
        locale: i64,
        expression: &str,
        audience: Audience,
        topics: impl Iterator<Item = &'a str>,
    ) -> Result<Vec<SearchRow>, ImageError> {
        let topics = topics.fold(" ".to_owned(), |all, topic| all + topic + " ");
        self.rows(
            "SELECT d.topic, d.section, d.title, -bm25(fts, 6.0, 8.0, 4.0, 1.0) * CASE WHEN d.audiences&?4 THEN 1.0 ELSE 0.01 END
             FROM fts JOIN doc d ON d.id=fts.rowid
             WHERE fts MATCH ?2 AND d.locale=?1 AND instr(?3, ' '||d.topic||' ')",
            params![locale, expression, topics, audience.bit()],
            |row| Ok(SearchRow { topic: row.get(0)?, section: row.get(1)?, title: row.get(2)?, score: row.get(3)? }),
        )
    }

    /// Whether a topic has a page for an audience.
    pub fn speaks_to(&self, locale: i64, topic: &str, audience: Audience) -> Result<bool, ImageError> {
        let mut statement = self.db.prepare_cached("SELECT 1 FROM topic WHERE locale=? AND id=? AND audiences&?")?;
        Ok(statement.exists(params![locale, topic, audience.bit()])?)
    }

    pub(super) fn rows<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        map: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, ImageError> {
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map(params, map)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Who has signed, from a column.
pub(super) fn review(row: &Row<'_>, column: usize) -> rusqlite::Result<ReviewState> {
    let json: String = row.get(column)?;
    serde_json::from_str(&json).map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
}

fn block(row: &Row<'_>) -> Result<Block, ImageError> {
    let kind: String = row.get(0)?;
    let role: String = row.get(1)?;
    let items: Option<String> = row.get(7)?;
    let legal: Option<String> = row.get(9)?;
    Ok(Block {
        kind: BlockKind::from_word(&kind).ok_or(ImageError::Value { what: "a kind of block", value: kind })?,
        role: Role::from_word(&role).ok_or(ImageError::Value { what: "a role", value: role })?,
        level: row.get(2)?,
        anchor: row.get(3)?,
        lang: row.get(4)?,
        text: row.get(5)?,
        spoken: row.get(6)?,
        items: items.map(|items| image::decode_items(&items)).unwrap_or_default(),
        to: row.get(8)?,
        legal: legal
            .map(|json| {
                serde_json::from_str(&json).map_err(|error| ImageError::Value { what: "a legal state", value: error.to_string() })
            })
            .transpose()?,
    })
}
