//! Guides: one step a screen.

use serde::Serialize;

use super::{BlockView, ContactButton};
use crate::visit;

/// An answer to tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct GuideChoice {
    /// Its id: append it to the answers of the next call.
    pub id: String,
    /// In the reader's words.
    pub label: String,
}

/// One step of a guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct GuideScreen {
    /// The guide's id.
    pub id: String,
    /// The guide's title.
    pub title: String,
    /// BCP 47 tag of the text.
    pub locale: String,
    /// It is not the locale that was asked for; a notice says so.
    pub fell_back: bool,
    /// To be shown before the text.
    pub notices: Vec<String>,
    /// The step's id.
    pub step: String,
    /// The step's question, or what it is about: a heading.
    pub heading: String,
    /// Its blocks, in order.
    pub blocks: Vec<BlockView>,
    /// The answers; none: the guide ends here, with somebody to talk to.
    pub choices: Vec<GuideChoice>,
    /// The guide ends here.
    pub end: bool,
    /// The contacts to which the step's buttons for help lead first, ready to press.
    pub contacts: Vec<ContactButton>,
    /// Where the guide's page is: `topic:ID`.
    pub more: String,
    /// The emergency number: a slot of its own on every step. None: we have no directory for the country.
    pub emergency: Option<ContactButton>,
}

impl From<visit::GuideStep> for GuideScreen {
    fn from(step: visit::GuideStep) -> Self {
        let lang = step.locale.clone();
        Self {
            id: step.id,
            title: step.title,
            locale: step.locale,
            fell_back: step.fell_back,
            notices: step.notices,
            step: step.step,
            heading: step.heading,
            blocks: step.blocks.into_iter().map(|block| BlockView::from_visit(block, &lang)).collect(),
            end: step.choices.is_empty(),
            choices: step.choices.into_iter().map(|choice| GuideChoice { id: choice.id, label: choice.label }).collect(),
            contacts: step.contacts.into_iter().map(ContactButton::from).collect(),
            more: format!("topic:{}", step.topic),
            emergency: step.emergency.map(ContactButton::from),
        }
    }
}
