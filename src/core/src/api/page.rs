//! Topics and pages.

use cobijo_base::content;
use serde::Serialize;

use super::Audience;
use crate::visit;

/// A topic in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct TopicSummary {
    /// A key of the taxonomy.
    pub id: String,
    /// The title of the page that this reader gets.
    pub title: String,
    /// One sentence on what it answers.
    pub summary: String,
    /// Everyone the topic speaks to.
    pub audiences: Vec<Audience>,
}

impl From<visit::TopicEntry> for TopicSummary {
    fn from(row: visit::TopicEntry) -> Self {
        Self {
            id: row.id,
            title: row.title,
            summary: row.summary,
            audiences: row.audiences.into_iter().map(Audience::from).collect(),
        }
    }
}

/// Which edition of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    /// The page itself.
    Page,
    /// Easy read, where it exists.
    Easy,
}

impl From<Edition> for content::Edition {
    fn from(edition: Edition) -> Self {
        match edition {
            Edition::Page => Self::Page,
            Edition::Easy => Self::Easy,
        }
    }
}

/// One item of a list, of steps or of say / don't-say pairs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ItemView {
    /// `plain`, `say` or `dont-say`.
    pub role: String,
    /// What stands on the screen.
    pub text: String,
    /// What a voice says.
    pub spoken: String,
}

/// A contact ready to press: the emergency number, or the best for what a page or a reader's words ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ContactButton {
    /// The contact's id.
    pub id: String,
    /// The service's name.
    pub name: String,
    /// Its number, as published.
    pub number: String,
    /// As Android opens it.
    pub uri: String,
    /// As a voice says it.
    pub spoken: String,
}

impl From<visit::ContactShown> for ContactButton {
    fn from(contact: visit::ContactShown) -> Self {
        Self { id: contact.id, name: contact.name, number: contact.number, uri: contact.uri, spoken: contact.spoken }
    }
}

/// A block of a page: everything a screen or a voice needs of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct BlockView {
    /// `heading paragraph list steps callout pairs action link contact legal`.
    pub kind: String,
    /// What it is for: `heading text list steps note safety privacy reassure button link contact legal`.
    pub role: String,
    /// A heading's depth, 2 or 3; else 0.
    pub level: u8,
    /// A heading's name, for links to its section.
    pub anchor: Option<String>,
    /// BCP 47 tag.
    pub lang: String,
    /// What stands on the screen; empty where `items` say everything.
    pub text: String,
    /// What a voice says.
    pub spoken: String,
    /// Items of lists, steps and pairs.
    pub items: Vec<ItemView>,
    /// Where an action or a link leads.
    pub to: Option<String>,
    /// A contact block's contact.
    pub contact: Option<ContactButton>,
    /// What must be said of the block: it leaves the app; no lawyer has signed it.
    pub note: Option<String>,
}

impl BlockView {
    pub(crate) fn from_visit(seen: visit::BlockSeen, lang: &str) -> Self {
        let block = seen.block;
        let items = block.items.into_iter().map(|item| ItemView {
            role: item.role.as_str().to_owned(),
            spoken: item.spoken.unwrap_or_else(|| item.text.clone()),
            text: item.text,
        });
        Self {
            kind: block.kind.as_str().to_owned(),
            role: block.role.as_str().to_owned(),
            level: block.level,
            anchor: block.anchor,
            lang: block.lang.unwrap_or_else(|| lang.to_owned()),
            spoken: block.spoken.unwrap_or_else(|| block.text.clone()),
            text: block.text,
            items: items.collect(),
            to: block.to,
            contact: seen.contact.map(ContactButton::from),
            note: seen.note,
        }
    }
}

/// A source of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct SourceView {
    /// What it is called.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address, where known.
    pub url: Option<String>,
    /// The day on which we saw it.
    pub seen_on: String,
}

impl From<content::Source> for SourceView {
    fn from(source: content::Source) -> Self {
        Self { title: source.title, publisher: source.publisher, url: source.url, seen_on: source.seen_on }
    }
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PageScreen {
    /// A key of the taxonomy.
    pub id: String,
    /// BCP 47 tag of the text.
    pub locale: String,
    /// It is not the locale that was asked for; a notice says so.
    pub fell_back: bool,
    /// Whom the page speaks to (the reader's audience, if it has a page of its own).
    pub audience: Audience,
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
    /// The state of its review: for the foot of the page, never above help.
    pub review: String,
}

impl PageScreen {
    pub(crate) fn from_visit(page: visit::Page, reader: &visit::Reader) -> Self {
        let own = page.audiences.contains(&reader.audience).then_some(reader.audience);
        let audience = own.or(page.audiences.first().copied()).unwrap_or(reader.audience);
        let lang = page.locale.clone();
        Self {
            id: page.id,
            locale: page.locale,
            fell_back: page.fell_back,
            audience: audience.into(),
            title: page.title,
            summary: page.summary,
            notices: page.notices,
            blocks: page.blocks.into_iter().map(|block| BlockView::from_visit(block, &lang)).collect(),
            sources: page.sources.into_iter().map(SourceView::from).collect(),
            review: page.review,
        }
    }
}
