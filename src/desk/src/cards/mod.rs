//! `cobijo cards`: for each topic a card as image and for paper, and a poster. For a watched teenager paper is the safest reader.

mod code;
mod draw;
mod lettering;

use std::path::{Path, PathBuf};

use cobijo::{Audience, Cobijo, Config, Edition, Event, PageScreen, Reader, Screen, Visit};
use cobijo_base::content::{LocalePack, Release};
use maud::{DOCTYPE, html};

use crate::check::check;
use crate::preview::PreviewError;
use crate::reading::sentences;
use crate::words::Words;

use lettering::Lettering;

/// What was written.
#[derive(Clone, Debug)]
pub struct Printed {
    /// The page to print from.
    pub start: PathBuf,
    /// How many images.
    pub images: usize,
}

/// What a card says; the same words are in its code.
#[derive(Clone, Debug)]
pub struct Card {
    /// `sextortion.teen`.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Three sentences.
    pub sentences: Vec<String>,
    /// Names and numbers, the emergency number first.
    pub numbers: Vec<(String, String)>,
    /// What a trial version says of itself.
    pub trial: Option<String>,
    /// What stands beside the code.
    pub code_says: String,
    /// BCP 47 tag.
    pub locale: String,
}

impl Card {
    /// The text in the code: it is read offline, and leads nowhere.
    pub fn text(&self) -> String {
        let numbers = self.numbers.iter().map(|(name, number)| format!("{name}: {number}"));
        let lines: Vec<String> = std::iter::once(self.sentences.join(" ")).chain(numbers).chain(self.trial.clone()).collect();
        lines.join("\n")
    }
}

const SENTENCES: usize = 3;
const AUDIENCES: [(Audience, &str); 3] =
    [(Audience::Teen, "teen"), (Audience::Parent, "parent"), (Audience::Caregiver, "caregiver")];

/// Draws cards for every topic and audience, in every complete language, and a poster for each language.
pub fn cards(folder: &Path, out: &Path, country: &str) -> Result<Printed, PreviewError> {
    let mut checked = check(folder, None);
    let Some(release) = checked.release.take() else { return Err(PreviewError::Findings { checked: Box::new(checked) }) };
    let image = cobijo_base::bundle::build(&release, &release.canonical())?;
    let core = Cobijo::open_image(Box::leak(image.into_boxed_slice()), Config::default())?;
    core.input(Event::Entered);
    let lettering = Lettering::new().map_err(|error| PreviewError::Drawing { reason: error })?;
    let mut images = 0;
    let mut all = Vec::new();
    for pack in release.locales.iter().filter(|pack| pack.complete) {
        for (audience, folder) in AUDIENCES {
            let reader = Reader { audience, locale: pack.tag.clone(), country: country.to_owned(), region: None };
            let visit = core.clone().enter(reader)?;
            for card in of_audience(pack, folder, &visit, &release)? {
                write(&card, out, &lettering, false)?;
                images += 1;
                all.push(card);
            }
        }
        let teen = Reader { audience: Audience::Teen, locale: pack.tag.clone(), country: country.to_owned(), region: None };
        let visit = core.clone().enter(teen)?;
        if let Some(poster) = poster(pack, &visit, &release)? {
            write(&poster, out, &lettering, true)?;
            images += 1;
        }
    }
    let start = out.join("index.html");
    for (name, page) in [("index.html", sheet(&all, "a4")), ("a6.html", sheet(&all, "a6"))] {
        std::fs::write(out.join(name), page).map_err(|error| PreviewError::write(&out.join(name), &error))?;
    }
    Ok(Printed { start, images })
}

/// The cards of one audience: its own pages.
fn of_audience(pack: &LocalePack, audience: &str, visit: &Visit, release: &Release) -> Result<Vec<Card>, PreviewError> {
    let numbers = numbers(visit)?;
    let mut cards = Vec::new();
    for topic in pack.topics.iter().filter(|topic| topic.audiences().iter().any(|other| other.as_str() == audience)) {
        if let Screen::Topic { page } = visit.topic(topic.id.clone(), Edition::Page)? {
            cards.push(Card {
                name: format!("{}.{audience}", topic.id),
                title: page.title.clone(),
                sentences: first_sentences(&page),
                numbers: numbers.clone(),
                ..blank(pack, release)
            });
        }
    }
    Ok(cards)
}

fn poster(pack: &LocalePack, visit: &Visit, release: &Release) -> Result<Option<Card>, PreviewError> {
    let Screen::Topic { page } = visit.topic("not-your-fault".to_owned(), Edition::Page)? else { return Ok(None) };
    Ok(Some(Card {
        name: "poster".to_owned(),
        title: page.title.clone(),
        sentences: first_sentences(&page),
        numbers: numbers(visit)?,
        ..blank(pack, release)
    }))
}

fn blank(pack: &LocalePack, release: &Release) -> Card {
    let words = Words::of(&pack.tag);
    let trial = release.channel == cobijo_base::content::Channel::Preview;
    Card {
        name: String::new(),
        title: String::new(),
        sentences: Vec::new(),
        numbers: Vec::new(),
        trial: trial.then(|| words.get("card-trial")),
        code_says: words.get("card-code"),
        locale: pack.tag.clone(),
    }
}

/// The first sentences of a page's own text: not alone, the first thing to do, who now.
fn first_sentences(page: &PageScreen) -> Vec<String> {
    let texts = page.blocks.iter().filter(|block| matches!(block.kind.as_str(), "paragraph" | "callout"));
    texts.flat_map(|block| sentences(&block.text)).take(SENTENCES).map(str::to_owned).collect()
}

/// The emergency number, and who listens.
fn numbers(visit: &Visit) -> Result<Vec<(String, String)>, PreviewError> {
    let Screen::Words { words } = visit.words(None, None)? else { return Ok(Vec::new()) };
    let contacts = words.emergency.into_iter().chain(words.contacts);
    Ok(contacts.map(|contact| (contact.name, contact.number)).collect())
}

fn write(card: &Card, out: &Path, lettering: &Lettering, poster: bool) -> Result<(), PreviewError> {
    let folder = out.join(&card.locale);
    std::fs::create_dir_all(&folder).map_err(|error| PreviewError::write(&folder, &error))?;
    let drawn = draw::draw(card, lettering, poster).map_err(|reason| PreviewError::Drawing { reason })?;
    for (ending, bytes) in [("svg", drawn.svg.into_bytes()), ("png", drawn.png), ("txt", card.text().into_bytes())] {
        let path = folder.join(format!("{}.{ending}", card.name));
        std::fs::write(&path, bytes).map_err(|error| PreviewError::write(&path, &error))?;
    }
    Ok(())
}

/// A page to print from: four cards on an A4 sheet, or one on each A6.
fn sheet(cards: &[Card], paper: &str) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(cards.first().map_or("es-MX", |card| card.locale.as_str())) {
            head {
                meta charset="utf-8";
                title { "Cobijo · " (paper.to_uppercase()) }
                style { (maud::PreEscaped(format!(
                    "@page {{ size: {paper}; margin: 0 }} body {{ margin: 0; display: flex; flex-wrap: wrap }} \
                     img {{ width: 105mm; height: 148.5mm; break-inside: avoid }}"
                ))) }
            }
            body { main {
                @for card in cards {
                    img src=(format!("{}/{}.svg", card.locale, card.name)) lang=(card.locale) alt=(format!("{}. {}", card.title, card.text()));
                }
            } }
        }
    };
    page.into_string()
}
