//! What a reader's words lead to: danger first, with the country's contacts; then pages.

use cobijo_base::bundle::Image;
use cobijo_base::content::{DangerKind, Need, Who};
use cobijo_base::danger::Heard;
use cobijo_base::words::keys;

use super::{ContactShown, Library, Reader, Words, best, emergency, fell_back};
use crate::error::Error;
use crate::search as engine;

use engine::{Found, Hit, Shelf};

/// The block that stands before results when a reader's words speak of danger. It hides nothing and dials nothing.
#[derive(Clone, Debug)]
pub struct Danger {
    /// Which kind.
    pub kind: DangerKind,
    /// Who is in danger.
    pub who: Who,
    /// Four calm lines.
    pub lines: Vec<String>,
    /// Who can help: for self-harm a crisis line and the emergency number side by side, else the emergency number first.
    pub contacts: Vec<ContactShown>,
}

/// What a search answers.
#[derive(Clone, Debug)]
pub struct Search {
    /// Danger in the words.
    pub danger: Option<Danger>,
    /// What must be said first: that texts are in another language than asked for.
    pub notices: Vec<String>,
    /// Whether the first page is likely to be what was meant.
    pub confident: bool,
    /// What to say when it is not.
    pub unsure: Option<String>,
    /// Pages, best first.
    pub hits: Vec<Hit>,
}

/// The engine's own answer.
fn look_up(library: &Library, image: &Image, reader: &Reader, typed: &str) -> Result<Found, Error> {
    let look_up = |locale, tag, audience| {
        let lookup = library.lookup(image, locale, tag)?;
        engine::look_up(image, &Shelf { lookup: &lookup, audience }, typed)
    };
    let found = look_up(reader.locale, &reader.tag, reader.audience)?;
    Ok(match reader.on_floor() {
        // A partial locale has few pages and perhaps no danger rules: the default locale's are asked too.
        Some(floor) => found.and(look_up(floor.locale, &floor.tag, floor.audience)?),
        None => found,
    })
}

/// How a reader's words were understood: for editors, at the desk.
pub fn explain(library: &Library, reader: &Reader, typed: &str) -> Result<(Found, Vec<(u32, String)>), Error> {
    library.look_up(|image| {
        let pages = image.voted_pages(reader.locale)?.into_iter().map(|(id, topic, _)| (id, topic)).collect();
        Ok((look_up(library, image, reader, typed)?, pages))
    })
}

/// Looks up a reader's words. Nothing of them is kept.
pub fn search(library: &Library, reader: &Reader, typed: &str) -> Result<Search, Error> {
    library.look_up(|image| {
        let words = Words::of(library, image, reader);
        let found = look_up(library, image, reader, typed)?;
        let danger = match found.danger {
            Some(Heard { kind, who, .. }) => Some(Danger {
                kind,
                who,
                lines: (1..=4).map(|line| words.get(&keys::danger_line(kind, who, line))).collect(),
                contacts: contacts(kind, library, image, reader, &words)?,
            }),
            None => None,
        };
        let unsure = (!found.confident).then(|| words.get(keys::SEARCH_UNSURE));
        let notices = fell_back(image, reader, &words)?.into_iter().collect();
        Ok(Search { notices, danger, confident: found.confident, unsure, hits: found.hits })
    })
}

fn contacts(
    kind: DangerKind,
    library: &Library,
    image: &Image,
    reader: &Reader,
    words: &Words<'_>,
) -> Result<Vec<ContactShown>, Error> {
    let number = emergency(image, reader)?;
    let need = match kind {
        DangerKind::SelfHarm => Need::Crisis,
        DangerKind::HarmNow => Need::Violence,
        DangerKind::HeldOrFollowed | DangerKind::Meeting => Need::Trafficking,
        DangerKind::Missing => Need::Missing,
    };
    let line = match best(need, library, image, reader, words)? {
        None => best(Need::Listen, library, image, reader, words)?,
        found => found,
    };
    Ok(if kind == DangerKind::SelfHarm {
        line.into_iter().chain(number).collect()
    } else {
        number.into_iter().chain(line).collect()
    })
}
