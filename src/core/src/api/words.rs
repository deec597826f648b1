//! Opening words: sentences for telling somebody.

use serde::Serialize;

use super::ContactButton;
use crate::visit;

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct WordsOption {
    /// Its id.
    pub id: String,
    /// In the reader's words.
    pub label: String,
}

/// The sentences for what was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct WordsSentences {
    /// What to show first, in large letters, so that the phone can be turned round.
    pub show: String,
    /// What to say, have read aloud, or copy: a sentence each.
    pub say: Vec<String>,
    /// What this person may have to do with what they hear.
    pub honest: String,
    /// For a person at home: whom to choose instead if home is not safe. Show it before the sentences.
    pub home_note: Option<String>,
}

/// The screen of opening words. Nothing that is chosen is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct WordsScreen {
    /// Its title.
    pub title: String,
    /// To be shown before the text.
    pub notices: Vec<String>,
    /// Above the choices.
    pub intro: String,
    /// The question before `to`.
    pub to_question: String,
    /// To whom.
    pub to: Vec<WordsOption>,
    /// The question before `about`.
    pub about_question: String,
    /// What about.
    pub about: Vec<WordsOption>,
    /// The sentences, once both are chosen.
    pub sentences: Option<WordsSentences>,
    /// What copying leaves on the phone: show it beside the copy button.
    pub copy_note: String,
    /// If the first person does not believe: a title.
    pub plan_b_title: String,
    /// Its lines.
    pub plan_b: Vec<String>,
    /// A sentence for the second person.
    pub plan_b_say: String,
    /// The label of the button that shows `show` in large letters.
    pub button_show: String,
    /// The label of the button that copies. The copy is ours to clear on leaving.
    pub button_copy: String,
    /// The label of the button that reads aloud.
    pub button_speak: String,
    /// The label of the button that opens plan B.
    pub button_plan_b: String,
    /// Somebody who listens, and a crisis line.
    pub contacts: Vec<ContactButton>,
    /// The emergency number, a slot of its own.
    pub emergency: Option<ContactButton>,
}

impl From<visit::Opening> for WordsScreen {
    fn from(opening: visit::Opening) -> Self {
        let options = |options: Vec<visit::WordsChoice>| {
            options.into_iter().map(|option| WordsOption { id: option.id, label: option.label }).collect()
        };
        let [button_show, button_copy, button_speak, button_plan_b] = opening.buttons;
        Self {
            title: opening.title,
            notices: opening.notices,
            intro: opening.intro,
            to_question: opening.to_question,
            to: options(opening.to),
            about_question: opening.about_question,
            about: options(opening.about),
            sentences: opening.sentences.map(|said| WordsSentences {
                show: said.show,
                say: said.say,
                honest: said.honest,
                home_note: said.home_note,
            }),
            copy_note: opening.copy_note,
            plan_b_title: opening.plan_b_title,
            plan_b: opening.plan_b,
            plan_b_say: opening.plan_b_say,
            button_show,
            button_copy,
            button_speak,
            button_plan_b,
            contacts: opening.contacts.into_iter().map(ContactButton::from).collect(),
            emergency: opening.emergency.map(ContactButton::from),
        }
    }
}
