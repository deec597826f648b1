//! The tables of search: votes, the speller's words, what a language's editors wrote for search.

use rusqlite::{Connection, OptionalExtension, params};

use super::rows::{Image, ImageError};
use crate::content::{Audience, Danger, LocalePack, Page, SearchWords};
use crate::search::{Vocabulary, votes};
use crate::text;

/// A term of the index, as a query asks for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TermRow {
    /// How much it says; 0 for a pair of words.
    pub weight: f64,
    /// The pages for which it votes ([`EVERYDAY`]: none of ours), and how much.
    pub votes: Vec<(u32, f64)>,
}

/// What a locale's search knows beside its terms.
#[derive(Clone, Debug, PartialEq)]
pub struct SearchInfo {
    /// What editors wrote for search.
    pub words: SearchWords,
    /// How much a word weighs that is not known.
    pub unknown: f64,
    /// The largest vote; a stored vote is a 255th of it.
    largest: f64,
}

/// Stands in votes for the everyday questions: no page has this number.
pub const EVERYDAY: u32 = 0;

/// A vote in the image: a page's number, little endian, and how much.
const VOTE: usize = 4;

/// Writes a locale's tables; `pages` are its pages with their numbers.
pub(super) fn write(
    db: &Connection,
    locale: i64,
    pack: &LocalePack,
    vocabulary: &Vocabulary,
    pages: &[(i64, &Page)],
) -> rusqlite::Result<()> {
    let read: Vec<&Page> = pages.iter().map(|(_, page)| *page).collect();
    let votes = votes(&read, &pack.search.everyday, vocabulary);
    let largest = votes.terms.values().flat_map(|term| &term.votes).map(|(_, vote)| *vote).fold(f64::MIN_POSITIVE, f64::max);
    let number = |place: usize| pages.get(place).map_or(EVERYDAY, |(id, _)| u32::try_from(*id).unwrap_or(EVERYDAY));
    for (name, term) in &votes.terms {
        let mut bytes = Vec::with_capacity(term.votes.len() * VOTE);
        for (page, vote) in &term.votes {
            bytes.extend(&number(*page).to_le_bytes()[..3]);
            // A float becomes the nearest whole number, and stays between the ends.
            bytes.push((255.0 * vote / largest).round() as u8);
        }
        db.execute("INSERT INTO term VALUES(?,?,?,?)", params![locale, name, term.weight, bytes])?;
    }
    for (word, times) in &votes.words {
        db.execute("INSERT INTO spell VALUES(?,?,?,?)", params![locale, word, times, text::phonetic(word)])?;
    }
    let words = serde_json::to_string(&SearchWords { everyday: Vec::new(), ..pack.search.clone() });
    let words = words.map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    db.execute("INSERT INTO search VALUES(?,?,?,?)", params![locale, words, votes.unknown, largest])?;
    Ok(())
}

impl Image {
    /// The danger rules of a locale.
    pub fn danger(&self, locale: i64) -> Result<Danger, ImageError> {
        let json: String =
            self.db.prepare_cached("SELECT json FROM danger WHERE locale=?")?.query_row([locale], |row| row.get(0))?;
        serde_json::from_str(&json).map_err(|error| ImageError::Value { what: "a danger rule", value: error.to_string() })
    }

    /// What a locale's search knows.
    pub fn search_info(&self, locale: i64) -> Result<SearchInfo, ImageError> {
        let mut statement = self.db.prepare_cached("SELECT words, unknown, largest FROM search WHERE locale=?")?;
        let (json, unknown, largest): (String, f64, f64) =
            statement.query_row([locale], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let words = serde_json::from_str(&json)
            .map_err(|error| ImageError::Value { what: "words of search", value: error.to_string() })?;
        Ok(SearchInfo { words, unknown, largest })
    }

    /// A term of the index.
    pub fn term(&self, locale: i64, info: &SearchInfo, name: &str) -> Result<Option<TermRow>, ImageError> {
        let mut statement = self.db.prepare_cached("SELECT weight, votes FROM term WHERE locale=? AND name=?")?;
        let row: Option<(f64, Vec<u8>)> =
            statement.query_row(params![locale, name], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        Ok(row.map(|(weight, bytes)| {
            let vote =
                |vote: &[u8]| (u32::from_le_bytes([vote[0], vote[1], vote[2], 0]), f64::from(vote[3]) * info.largest / 255.0);
            TermRow { weight, votes: bytes.chunks_exact(VOTE).map(vote).collect() }
        }))
    }

    /// The word that is said most of those that begin like this.
    pub fn word_after(&self, locale: i64, start: &str) -> Result<Option<String>, ImageError> {
        let mut statement = self.db.prepare_cached(
            "SELECT word FROM spell WHERE locale=?1 AND word>?2 AND word<?2||char(1114111) AND times>0
             ORDER BY times DESC, word LIMIT 1",
        )?;
        Ok(statement.query_row(params![locale, start], |row| row.get(0)).optional()?)
    }

    /// Whether any text of the locale has a word.
    pub fn has_word(&self, locale: i64, word: &str) -> Result<bool, ImageError> {
        Ok(self.db.prepare_cached("SELECT 1 FROM spell WHERE locale=? AND word=?")?.exists(params![locale, word])?)
    }

    /// The word that is said most of those with a sound.
    pub fn word_of_sound(&self, locale: i64, sound: &str) -> Result<Option<String>, ImageError> {
        let sql = "SELECT word FROM spell WHERE locale=? AND sound=? AND times>0 ORDER BY times DESC, word LIMIT 1";
        Ok(self.db.prepare_cached(sql)?.query_row(params![locale, sound], |row| row.get(0)).optional()?)
    }

    /// The words that phrases say and that begin with a letter, and how often they do.
    pub fn words_from(&self, locale: i64, letter: char) -> Result<Vec<(String, u32)>, ImageError> {
        let after = char::from_u32(letter as u32 + 1).unwrap_or(char::MAX);
        self.rows(
            "SELECT word, times FROM spell WHERE locale=? AND word>=? AND word<? AND times>0",
            params![locale, letter.to_string(), after.to_string()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
    }

    /// The pages that votes are for: number, topic, audiences.
    pub fn voted_pages(&self, locale: i64) -> Result<Vec<(u32, String, Vec<Audience>)>, ImageError> {
        self.rows("SELECT id, topic, audiences FROM page WHERE locale=? AND edition='page'", params![locale], |row| {
            Ok((row.get(0)?, row.get(1)?, Audience::from_mask(row.get(2)?)))
        })
    }
}
