//! Reading guides and cards from an image.

use rusqlite::{OptionalExtension, Row, params};

use super::{Image, ImageError, image, rows};
use crate::content::{Audience, Choice, ReviewState};

/// A guide without its steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideRow {
    /// Its number in the image.
    pub number: i64,
    /// Its id.
    pub id: String,
    /// Whom it speaks to.
    pub audiences: Vec<Audience>,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// The topic whose page says more.
    pub topic: String,
}

/// A step of a guide without its blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// Its id.
    pub id: String,
    /// The number under which its blocks stand.
    pub page: i64,
    /// Its title.
    pub title: String,
    /// Its answers.
    pub choices: Vec<Choice>,
}

/// A card without its blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRow {
    /// The number under which its blocks stand.
    pub page: i64,
    /// Its id.
    pub id: String,
    /// Whom it speaks to.
    pub audiences: Vec<Audience>,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Its sources' ids.
    pub sources: Vec<String>,
    /// Who has signed it.
    pub review: ReviewState,
}

impl Image {
    /// The guides; those for `audience` first, then by their order.
    pub fn guides(&self, locale: i64, audience: Audience) -> Result<Vec<GuideRow>, ImageError> {
        self.rows(
            "SELECT id, guide, audiences, title, summary, topic FROM guide
             WHERE locale=?1 ORDER BY (audiences & ?2)=0, position, id",
            params![locale, audience.bit()],
            guide,
        )
    }

    /// The guide with this id: the audience's own, or else the first there is.
    pub fn guide(&self, locale: i64, id: &str, audience: Audience) -> Result<Option<GuideRow>, ImageError> {
        let mut statement = self.db.prepare_cached(
            "SELECT id, guide, audiences, title, summary, topic FROM guide
             WHERE locale=?1 AND guide=?2 ORDER BY (audiences & ?3)=0, id LIMIT 1",
        )?;
        Ok(statement.query_row(params![locale, id, audience.bit()], guide).optional()?)
    }

    /// A step of a guide; without an id its first.
    pub fn step(&self, guide: i64, id: Option<&str>) -> Result<Option<StepRow>, ImageError> {
        let mut statement = self.db.prepare_cached(
            "SELECT id, page, title, choices FROM step WHERE guide=?1 AND (id=?2 OR ?2 IS NULL) ORDER BY position LIMIT 1",
        )?;
        let row = statement.query_row(params![guide, id], |row| {
            let choices: String = row.get(3)?;
            Ok(StepRow { id: row.get(0)?, page: row.get(1)?, title: row.get(2)?, choices: image::decode_choices(&choices) })
        });
        Ok(row.optional()?)
    }

    /// The cards; those for `audience` first, then by their order.
    pub fn cards(&self, locale: i64, audience: Audience) -> Result<Vec<CardRow>, ImageError> {
        self.rows(
            "SELECT page, card, audiences, title, summary, sources, review FROM card
             WHERE locale=?1 ORDER BY (audiences & ?2)=0, position, page",
            params![locale, audience.bit()],
            card,
        )
    }

    /// The card with this id.
    pub fn card(&self, locale: i64, id: &str) -> Result<Option<CardRow>, ImageError> {
        let mut statement = self.db.prepare_cached(
            "SELECT page, card, audiences, title, summary, sources, review FROM card WHERE locale=? AND card=? LIMIT 1",
        )?;
        Ok(statement.query_row(params![locale, id], card).optional()?)
    }
}

fn guide(row: &Row<'_>) -> rusqlite::Result<GuideRow> {
    Ok(GuideRow {
        number: row.get(0)?,
        id: row.get(1)?,
        audiences: Audience::from_mask(row.get(2)?),
        title: row.get(3)?,
        summary: row.get(4)?,
        topic: row.get(5)?,
    })
}

fn card(row: &Row<'_>) -> rusqlite::Result<CardRow> {
    let sources: String = row.get(5)?;
    Ok(CardRow {
        page: row.get(0)?,
        id: row.get(1)?,
        audiences: Audience::from_mask(row.get(2)?),
        title: row.get(3)?,
        summary: row.get(4)?,
        sources: sources.split_whitespace().map(str::to_owned).collect(),
        review: rows::review(row, 6)?,
    })
}
