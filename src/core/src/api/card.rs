//! Cards: what must be read in seconds, or kept on paper.

use serde::Serialize;

use super::{BlockView, SourceView};
use crate::visit;

/// A card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CardScreen {
    /// Its id.
    pub id: String,
    /// BCP 47 tag of the text.
    pub locale: String,
    /// It is not the locale that was asked for; a notice says so.
    pub fell_back: bool,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// To be shown before the text.
    pub notices: Vec<String>,
    /// Its blocks, in order.
    pub blocks: Vec<BlockView>,
    /// Its sources.
    pub sources: Vec<SourceView>,
    /// The state of its review: for the foot of the card.
    pub review: String,
}

impl From<visit::Card> for CardScreen {
    fn from(card: visit::Card) -> Self {
        let lang = card.locale.clone();
        Self {
            id: card.id,
            locale: card.locale,
            fell_back: card.fell_back,
            title: card.title,
            summary: card.summary,
            notices: card.notices,
            blocks: card.blocks.into_iter().map(|block| BlockView::from_visit(block, &lang)).collect(),
            sources: card.sources.into_iter().map(SourceView::from).collect(),
            review: card.review,
        }
    }
}
