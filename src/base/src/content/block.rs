//! A block: the smallest piece of a page that a screen, a voice or a reviewer handles by itself.

use serde::{Deserialize, Serialize};

use super::Need;
use super::word_enum;

word_enum! {
    /// What a block is.
    BlockKind {
        /// A heading; `level` says how deep, `anchor` how to link to its section.
        Heading = "heading",
        /// Running text.
        Paragraph = "paragraph",
        /// Items in no order.
        List = "list",
        /// Items to do one after the other.
        Steps = "steps",
        /// A short text that stands apart; its role says why.
        Callout = "callout",
        /// What to say and what not to say; each item carries which.
        Pairs = "pairs",
        /// A button to another screen.
        Action = "action",
        /// A button that leaves the app.
        Link = "link",
        /// A contact, found at reading time for the reader's country.
        Contact = "contact",
        /// A legal sentence with its source and whether a lawyer has signed it.
        Legal = "legal",
    }
}

word_enum! {
    /// What a block is for: a screen reader and a style sheet both choose by it, never by colour.
    Role {
        /// A heading.
        Heading = "heading",
        /// Plain text.
        Text = "text",
        /// A list.
        List = "list",
        /// Steps in order.
        Steps = "steps",
        /// A note beside the text.
        Note = "note",
        /// What keeps the reader safe.
        Safety = "safety",
        /// What others can see.
        Privacy = "privacy",
        /// It is not your fault; you are not alone.
        Reassure = "reassure",
        /// Something to press that stays in the app.
        Button = "button",
        /// Something to press that leaves the app.
        Link = "link",
        /// A contact.
        Contact = "contact",
        /// A legal sentence.
        Legal = "legal",
    }
}

word_enum! {
    /// What an item of a list is; only `pairs` use more than `plain`.
    ItemRole {
        /// An ordinary item.
        Plain = "plain",
        /// Something to say.
        Say = "say",
        /// Something not to say or do.
        DontSay = "dont-say",
    }
}

/// One item of a list, of steps or of say / don't-say pairs. One line of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What the item is.
    #[serde(default = "plain", skip_serializing_if = "is_plain")]
    pub role: ItemRole,
    /// What stands on the screen.
    pub text: String,
    /// What a voice says, where that differs from `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spoken: Option<String>,
}

fn plain() -> ItemRole {
    ItemRole::Plain
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_plain(role: &ItemRole) -> bool {
    *role == ItemRole::Plain
}

/// What a lawyer's review knows of a legal sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Legal {
    /// The id of its source in the release.
    pub source: String,
    /// The day (RFC 3339 full-date) on which a lawyer signed it; none: not yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lawyer: Option<String>,
    /// What a public release says until then. None: the block is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallback: Option<String>,
    /// The fallback's spoken form, where it differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallback_spoken: Option<String>,
}

/// Where an action, a link or a contact block leads. In a release it is one string: `help:crisis`, `topic:evidence#keep`,
/// `guide:friend`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The list of services, for one need or for all.
    Help(Option<Need>),
    /// A page, perhaps a section of it.
    Topic {
        /// The topic's id.
        id: String,
        /// The section's anchor.
        section: Option<String>,
    },
    /// The best contact of a kind in the reader's country.
    Contact(Need),
    /// The emergency number of the reader's country.
    Emergency,
    /// A guide, at its first step.
    Guide(String),
    /// A card.
    Card(String),
    /// Opening words.
    Words,
    /// Outside the app.
    Web(String),
}

impl Target {
    /// Reads a target; the error says what is wrong with it, as the name of a rule.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        if text.starts_with("https://") {
            return Ok(Self::Web(text.to_owned()));
        }
        let (scheme, rest) = text.split_once(':').ok_or("unknown-link")?;
        match scheme {
            "help" if rest.is_empty() => Ok(Self::Help(None)),
            "help" => Need::from_word(rest).map(|need| Self::Help(Some(need))).ok_or("unknown-need"),
            "contact" if rest == "emergency" => Ok(Self::Emergency),
            "contact" => Need::from_word(rest).map(Self::Contact).ok_or("unknown-need"),
            "guide" if !rest.is_empty() => Ok(Self::Guide(rest.to_owned())),
            "card" if !rest.is_empty() => Ok(Self::Card(rest.to_owned())),
            "words" if rest.is_empty() => Ok(Self::Words),
            "topic" if !rest.is_empty() => {
                let (id, section) = match rest.split_once('#') {
                    Some((id, section)) => (id, Some(section.to_owned())),
                    None => (rest, None),
                };
                Ok(Self::Topic { id: id.to_owned(), section })
            }
            _ => Err("unknown-link"),
        }
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Help(None) => f.write_str("help:"),
            Self::Help(Some(need)) => write!(f, "help:{need}"),
            Self::Topic { id, section: None } => write!(f, "topic:{id}"),
            Self::Topic { id, section: Some(section) } => write!(f, "topic:{id}#{section}"),
            Self::Contact(need) => write!(f, "contact:{need}"),
            Self::Emergency => f.write_str("contact:emergency"),
            Self::Guide(id) => write!(f, "guide:{id}"),
            Self::Card(id) => write!(f, "card:{id}"),
            Self::Words => f.write_str("words:"),
            Self::Web(url) => f.write_str(url),
        }
    }
}

/// A block of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// What it is for.
    pub role: Role,
    /// A heading's depth, 2 or 3; 0 for everything else.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub level: u8,
    /// A heading's name for links.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<String>,
    /// BCP 47 tag, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// What stands on the screen: plain text, no Markdown. Empty where `items` say everything.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// What a voice says, where that differs from `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spoken: Option<String>,
    /// The items of lists, steps and pairs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// Where an action, link or contact leads, as [`Target`] writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// A legal block's review state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal: Option<Legal>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_zero(level: &u8) -> bool {
    *level == 0
}

impl Block {
    /// Every text that a reader may see: its own, its items', a legal sentence's fallback.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let fallback = self.legal.as_ref().and_then(|legal| legal.fallback.as_deref());
        std::iter::once(self.text.as_str())
            .chain(self.items.iter().map(|item| item.text.as_str()))
            .chain(fallback)
            .filter(|text| !text.is_empty())
    }

    /// A block of this kind and role with one text and nothing else.
    pub fn new(kind: BlockKind, role: Role, text: impl Into<String>) -> Self {
        Self {
            kind,
            role,
            level: 0,
            anchor: None,
            lang: None,
            text: text.into(),
            spoken: None,
            items: Vec::new(),
            to: None,
            legal: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_reads_what_it_writes() {
        for text in [
            "help:",
            "help:crisis",
            "contact:emergency",
            "contact:listen",
            "topic:evidence",
            "topic:a#b",
            "guide:friend",
            "card:adult",
            "words:",
            "https://x.mx/",
        ] {
            assert_eq!(Target::parse(text).expect(text).to_string(), text);
        }
    }

    #[test]
    fn a_target_that_leads_nowhere_names_its_rule() {
        assert_eq!(Target::parse("help:pizza"), Err("unknown-need"));
        assert_eq!(Target::parse("http://plain.example"), Err("unknown-link"));
        assert_eq!(Target::parse("evidence"), Err("unknown-link"));
    }
}
