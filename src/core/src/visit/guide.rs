//! A guide, one step at a time. The answers come with each call: nothing remembers them.

use cobijo_base::content::{Choice, Need, Target};

use super::topic::{blocks, notices};
use super::{BlockSeen, ContactShown, Library, Reader, Words, best, emergency};
use crate::error::Error;

/// A guide or a card in a list.
#[derive(Clone, Debug)]
pub struct ListEntry {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
}

/// One screen of a guide.
#[derive(Clone, Debug)]
pub struct GuideStep {
    /// The guide's id.
    pub id: String,
    /// BCP 47 tag of its text.
    pub locale: String,
    /// It is not the locale that was asked for.
    pub fell_back: bool,
    /// The guide's title.
    pub title: String,
    /// What must be said before the text.
    pub notices: Vec<String>,
    /// The step's id.
    pub step: String,
    /// The step's question.
    pub heading: String,
    /// Its blocks.
    pub blocks: Vec<BlockSeen>,
    /// Its answers; none: the guide ends here.
    pub choices: Vec<Choice>,
    /// The contacts that the step's buttons for help lead to first.
    pub contacts: Vec<ContactShown>,
    /// The topic whose page says more.
    pub topic: String,
    /// The emergency slot.
    pub emergency: Option<ContactShown>,
}

/// The guides for a reader's audience.
pub fn guides(library: &Library, reader: &Reader) -> Result<Vec<ListEntry>, Error> {
    library.read(|image| {
        let mut rows = reader.with_floor(|reader| image.guides(reader.locale, reader.audience), |row| &row.id)?;
        rows.retain(|row| row.audiences.contains(&reader.audience));
        Ok(rows.into_iter().map(|row| ListEntry { id: row.id, title: row.title, summary: row.summary }).collect())
    })
}

/// The step of a guide to which a reader's answers lead; without answers its first.
pub fn guide(library: &Library, reader: &Reader, id: &str, answers: &[String]) -> Result<GuideStep, Error> {
    reader.or_floor(|reader| guide_in(library, reader, id, answers))
}

fn guide_in(library: &Library, reader: &Reader, id: &str, answers: &[String]) -> Result<GuideStep, Error> {
    library.read(|image| {
        let unknown = || Error::UnknownGuide { id: id.to_owned() };
        let guide = image.guide(reader.locale, id, reader.audience)?.ok_or_else(unknown)?;
        let mut step = image.step(guide.number, None)?.ok_or_else(unknown)?;
        for answer in answers {
            let refused = || Error::UnknownAnswer { value: answer.clone() };
            let to = step.choices.iter().find(|choice| choice.id == *answer).map(|choice| choice.to.clone());
            step = image.step(guide.number, Some(&to.ok_or_else(refused)?))?.ok_or_else(refused)?;
        }
        let words = Words::of(library, image, reader);
        let blocks = blocks(step.page, library, image, reader, &words)?;
        let mut contacts: Vec<ContactShown> = Vec::new();
        for need in blocks.iter().filter_map(|seen| need_of(seen.block.to.as_deref()?)) {
            // An institution without a contact of its own is reached through somebody who listens.
            let found = match best(need, library, image, reader, &words)? {
                None => best(Need::Listen, library, image, reader, &words)?,
                found => found,
            };
            contacts.extend(found.filter(|found| !contacts.iter().any(|known| known.id == found.id)));
        }
        Ok(GuideStep {
            id: id.to_owned(),
            locale: reader.tag.clone(),
            fell_back: reader.fell_back,
            title: guide.title,
            notices: notices(image, reader, &words)?,
            step: step.id,
            heading: step.title,
            blocks,
            choices: step.choices,
            contacts,
            topic: guide.topic,
            emergency: emergency(image, reader)?,
        })
    })
}

/// The need that a button for help names.
fn need_of(to: &str) -> Option<Need> {
    match Target::parse(to) {
        Ok(Target::Help(need)) => Some(need.unwrap_or(Need::Listen)),
        _ => None,
    }
}
