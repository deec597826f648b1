//! Opening words: to whom, about what, and the sentences.

use cobijo_base::content::{Need, Place, SENTENCES};
use cobijo_base::words::{Args, keys};

use super::{ContactShown, Library, Reader, Words, best, emergency, fell_back};
use crate::error::Error;

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsChoice {
    /// Its id, the same in every locale.
    pub id: String,
    /// In the reader's words.
    pub label: String,
}

/// The sentences for a choice.
#[derive(Clone, Debug)]
pub struct Sentences {
    /// What the screen shows in large letters, to be turned round.
    pub show: String,
    /// What to say, read aloud or copy.
    pub say: Vec<String>,
    /// What this person may have to do with what they hear.
    pub honest: String,
    /// Where the person is at home: whom to choose instead if home is not safe.
    pub home_note: Option<String>,
}

/// The screen of opening words.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Its title.
    pub title: String,
    /// What must be said first.
    pub notices: Vec<String>,
    /// One or two sentences above the choices.
    pub intro: String,
    /// The question before `to`.
    pub to_question: String,
    /// To whom.
    pub to: Vec<WordsChoice>,
    /// The question before `about`.
    pub about_question: String,
    /// What about.
    pub about: Vec<WordsChoice>,
    /// The sentences, once both are chosen.
    pub sentences: Option<Sentences>,
    /// What copying leaves on the phone.
    pub copy_note: String,
    /// If the first person does not believe: its title, its lines, and a sentence for the second person.
    pub plan_b_title: String,
    /// Its lines.
    pub plan_b: Vec<String>,
    /// A sentence for the second person.
    pub plan_b_say: String,
    /// Labels of the buttons: show, copy, speak, plan B.
    pub buttons: [String; 4],
    /// Somebody who listens, and a crisis line: most readers who think of dying never type it.
    pub contacts: Vec<ContactShown>,
    /// The emergency slot.
    pub emergency: Option<ContactShown>,
}

/// Opening words for what a reader chose: to whom, and about what.
pub fn opening(library: &Library, reader: &Reader, to: Option<&str>, about: Option<&str>) -> Result<Opening, Error> {
    library.read(|image| {
        let words = Words::of(library, image, reader);
        let (all, abouts) = (image.addressees()?, image.abouts()?);
        let unknown = |value: &str| Error::UnknownAnswer { value: value.to_owned() };
        let chosen = to.map(|to| all.iter().find(|known| known.id == to).ok_or_else(|| unknown(to))).transpose()?;
        let about = about.map(|about| abouts.iter().find(|known| *known == about).ok_or_else(|| unknown(about))).transpose()?;
        let sentences = chosen.zip(about).map(|(to, about)| {
            let say = |at: u8| {
                let args = Args::new().text("to", &to.id).text("person", to.person.as_str()).text("gender", to.gender.as_str());
                words.say(&format!("{}{about}-{at}", keys::WORDS_SAY), &args)
            };
            Sentences {
                show: words.get(&format!("{}{about}", keys::WORDS_SHOW)),
                say: (1..=SENTENCES).map(say).collect(),
                honest: words.get(&format!("{}{}", keys::WORDS_HONEST, to.id)),
                home_note: (to.place == Place::Home).then(|| words.get(keys::WORDS_HOME_NOTE)),
            }
        });
        let mut contacts: Vec<ContactShown> = Vec::new();
        for need in [Need::Listen, Need::Crisis] {
            let found = best(need, library, image, reader, &words)?;
            contacts.extend(found.filter(|found| !contacts.iter().any(|known| known.id == found.id)));
        }
        let option = |prefix: &str, id: &str| WordsChoice { id: id.to_owned(), label: words.get(&format!("{prefix}{id}")) };
        Ok(Opening {
            title: words.get(keys::WORDS_TITLE),
            notices: fell_back(image, reader, &words)?.into_iter().collect(),
            intro: words.get(keys::WORDS_INTRO),
            to_question: words.get(keys::WORDS_TO_QUESTION),
            to: all.iter().map(|to| option(keys::WORDS_TO, &to.id)).collect(),
            about_question: words.get(keys::WORDS_ABOUT_QUESTION),
            about: abouts.iter().map(|about| option(keys::WORDS_ABOUT, about)).collect(),
            sentences,
            copy_note: words.get(keys::WORDS_COPY_NOTE),
            plan_b_title: words.get(keys::WORDS_PLAN_B_TITLE),
            plan_b: (1..=4).map(|line| words.get(&format!("{}{line}", keys::WORDS_PLAN_B))).collect(),
            plan_b_say: words.get(keys::WORDS_PLAN_B_SAY),
            buttons: [keys::WORDS_BUTTON_SHOW, keys::WORDS_BUTTON_COPY, keys::WORDS_BUTTON_SPEAK, keys::WORDS_BUTTON_PLAN_B]
                .map(|key| words.get(key)),
            contacts,
            emergency: emergency(image, reader)?,
        })
    })
}
