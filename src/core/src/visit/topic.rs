//! A page, with its contacts found for the reader's country.

use cobijo_base::bundle::Image;
use cobijo_base::content::{Audience, Block, BlockKind, Channel, Edition, ReviewState, Role, Source, Target};
use cobijo_base::words::{Args, keys};

use super::{ContactShown, Library, Reader, Words, best, emergency, fell_back};
use crate::error::Error;

/// A topic in a list.
pub type TopicEntry = cobijo_base::bundle::TopicRow;

/// A block as the reader sees it.
#[derive(Clone, Debug)]
pub struct BlockSeen {
    /// The block.
    pub block: Block,
    /// A contact block's contact; none: the country has none, and the block leads to help instead.
    pub contact: Option<ContactShown>,
    /// What must be said of the block: that it leaves the app, that no lawyer has signed it.
    pub note: Option<String>,
}

/// A page as the reader sees it.
#[derive(Clone, Debug)]
pub struct Page {
    /// A key of the taxonomy.
    pub id: String,
    /// BCP 47 tag of its text.
    pub locale: String,
    /// It is not the locale that was asked for.
    pub fell_back: bool,
    /// Whom it speaks to.
    pub audiences: Vec<Audience>,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// What must be said before the text: another language, another audience. Never about review.
    pub notices: Vec<String>,
    /// Its blocks.
    pub blocks: Vec<BlockSeen>,
    /// Its sources.
    pub sources: Vec<Source>,
    /// The state of its review, for the foot of the page.
    pub review: String,
}

/// All topics; those for the reader's audience first.
pub fn topics(library: &Library, reader: &Reader) -> Result<Vec<TopicEntry>, Error> {
    library.read(|image| Ok(reader.with_floor(|reader| image.topics(reader.locale, reader.audience), |row| &row.id)?))
}

/// A page for a reader.
pub fn topic(library: &Library, reader: &Reader, id: &str, edition: Edition) -> Result<Page, Error> {
    reader.or_floor(|reader| topic_in(library, reader, id, edition))
}

fn topic_in(library: &Library, reader: &Reader, id: &str, edition: Edition) -> Result<Page, Error> {
    library.read(|image| {
        let row = image.page(reader.locale, id, reader.audience, edition)?;
        let Some(row) = row else {
            let exists = edition != Edition::Page && image.page(reader.locale, id, reader.audience, Edition::Page)?.is_some();
            let id = id.to_owned();
            return Err(if exists { Error::NoEdition { id } } else { Error::UnknownTopic { id } });
        };
        let words = Words::of(library, image, reader);
        let mut notices: Vec<String> = notices(image, reader, &words)?;
        if let (false, Some(other)) = (row.audiences.contains(&reader.audience), row.audiences.first()) {
            let audience = words.get(&format!("audience-{other}"));
            notices.push(words.say(keys::FOR_AUDIENCE, &Args::new().text("audience", &audience)));
        }
        let blocks = blocks(row.id, library, image, reader, &words)?;
        let sources = sources(&row.sources, image)?;
        let review = review(&row.review, &words);
        Ok(Page {
            id: id.to_owned(),
            locale: reader.tag.clone(),
            fell_back: reader.fell_back,
            audiences: row.audiences,
            title: row.title,
            summary: row.summary,
            notices,
            blocks,
            sources,
            review,
        })
    })
}

/// The state of a review, for the foot of a page: each role, for which organisation, when. Never a person.
pub fn review(state: &ReviewState, words: &Words<'_>) -> String {
    let roles =
        [("practitioner", &state.practitioner), ("lawyer", &state.lawyer), ("youth", &state.youth), ("speaker", &state.speaker)];
    let said = roles.into_iter().filter_map(|(role, signature)| {
        let signature = signature.as_ref()?;
        let when = words.month_year(&signature.month);
        let args = Args::new().text("organisation", &signature.organisation).text("when", &when);
        words.format(&format!("{}{role}", keys::REVIEW), &args)
    });
    let said: Vec<String> = said.collect();
    let open = state.practitioner.is_none().then(|| words.get(keys::REVIEW_NONE));
    said.into_iter().chain(open).collect::<Vec<_>>().join(" ")
}

/// What must be said before the text of a page that is whole in its locale.
pub fn notices(image: &Image, reader: &Reader, words: &Words<'_>) -> Result<Vec<String>, Error> {
    let told = if reader.fell_back { fell_back(image, reader, words)? } else { None };
    Ok(told.into_iter().collect())
}

/// The blocks that stand under a number of the image, as the reader sees them.
pub fn blocks(page: i64, library: &Library, image: &Image, reader: &Reader, words: &Words<'_>) -> Result<Vec<BlockSeen>, Error> {
    image.blocks(page)?.into_iter().filter_map(|block| see(block, library, image, reader, words).transpose()).collect()
}

/// Sources by their ids.
pub fn sources(ids: &[String], image: &Image) -> Result<Vec<Source>, Error> {
    ids.iter().filter_map(|source| image.source(source).transpose()).map(|source| Ok(source?)).collect()
}

/// A block as the reader sees it; none where a public release may not show it.
fn see(
    mut block: Block,
    library: &Library,
    image: &Image,
    reader: &Reader,
    words: &Words<'_>,
) -> Result<Option<BlockSeen>, Error> {
    let (mut contact, mut note) = (None, None);
    match block.kind {
        BlockKind::Link => note = Some(words.get(keys::LEAVES_APP)),
        BlockKind::Legal if block.legal.as_ref().is_some_and(|legal| legal.lawyer.is_none()) => {
            if library.release().channel == Channel::Public {
                let Some(legal) = block.legal.take() else { return Ok(None) };
                let Some(fallback) = legal.fallback else { return Ok(None) };
                block = Block { spoken: legal.fallback_spoken, ..Block::new(BlockKind::Paragraph, Role::Text, fallback) };
            } else {
                note = Some(words.get(keys::LEGAL_UNSIGNED));
            }
        }
        BlockKind::Contact => {
            contact = find_contact(block.to.as_deref().unwrap_or_default(), library, image, reader, words)?;
            match &contact {
                // A voice says who is reached by it, and the number digit by digit.
                Some(found) => {
                    block.spoken = Some(format!("{}: {}, {}.", block.text, words.spoken_name(&found.name), found.spoken))
                }
                None => {
                    block.kind = BlockKind::Action;
                    block.role = Role::Button;
                    block.to = Some(Target::Help(None).to_string());
                    note = Some(words.say(keys::HELP_NO_COUNTRY, &Args::new().text("country", &reader.country)));
                }
            }
        }
        _ => {}
    }
    Ok(Some(BlockSeen { block, contact, note }))
}

/// The contact that a contact block asks for.
fn find_contact(
    to: &str,
    library: &Library,
    image: &Image,
    reader: &Reader,
    words: &Words<'_>,
) -> Result<Option<ContactShown>, Error> {
    match Target::parse(to) {
        Ok(Target::Emergency) => emergency(image, reader),
        Ok(Target::Contact(need)) => best(need, library, image, reader, words),
        _ => Ok(None),
    }
}
