//! A place of the site: one screen, one file.

use cobijo_base::content::Target;

/// A screen that a reader can reach.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The neutral first screen.
    Front,
    /// The first screen.
    Home,
    /// All topics.
    Topics,
    /// A page.
    Topic(String),
    /// Its easy-read edition.
    Easy(String),
    /// The page as a voice says it.
    Voice(String),
    /// All guides.
    Guides,
    /// A step of a guide, and the answers that lead to it.
    Step {
        /// The guide.
        guide: String,
        /// The step.
        step: String,
        /// The answers.
        answers: Vec<String>,
    },
    /// Who can help, for a need or for all.
    Help(Option<String>),
    /// How to open a contact.
    Contact(String),
    /// Opening words: the choices.
    Words,
    /// Opening words for one person.
    WordsTo(String),
    /// All cards.
    Cards,
    /// A card.
    Card(String),
    /// Search.
    Search,
    /// Back from a contact: did they answer?
    FollowUp,
    /// What stays on a phone: `android`, `ios`.
    Traces(&'static str),
    /// Practising leaving.
    Rehearsal,
    /// The return word and the cover.
    Settings,
}

impl Place {
    /// Its file's name, without the folder.
    pub fn file(&self) -> String {
        let name = match self {
            Self::Front => "front".to_owned(),
            Self::Home => "home".to_owned(),
            Self::Topics => "topics".to_owned(),
            Self::Topic(id) => format!("topic-{id}"),
            Self::Easy(id) => format!("topic-{id}-easy"),
            Self::Voice(id) => format!("topic-{id}-voice"),
            Self::Guides => "guides".to_owned(),
            Self::Step { guide, step, .. } => format!("guide-{guide}-{step}"),
            Self::Help(None) => "help".to_owned(),
            Self::Help(Some(need)) => format!("help-{need}"),
            Self::Contact(id) => format!("contact-{}", id.replace('.', "-")),
            Self::Words => "words".to_owned(),
            Self::WordsTo(to) => format!("words-{to}"),
            Self::Cards => "cards".to_owned(),
            Self::Card(id) => format!("card-{id}"),
            Self::Search => "search".to_owned(),
            Self::FollowUp => "follow-up".to_owned(),
            Self::Traces(platform) => format!("traces-{platform}"),
            Self::Rehearsal => "rehearsal".to_owned(),
            Self::Settings => "settings".to_owned(),
        };
        name + ".html"
    }

    /// The place that a link of the content leads to, with the section; none: it leaves the app, or is a contact.
    pub fn of(to: &str) -> Option<(Self, Option<String>)> {
        Some(match Target::parse(to).ok()? {
            Target::Help(need) => (Self::Help(need.map(|need| need.as_str().to_owned())), None),
            Target::Topic { id, section } => (Self::Topic(id), section),
            Target::Guide(id) => (Self::start(id), None),
            Target::Card(id) => (Self::Card(id), None),
            Target::Words => (Self::Words, None),
            Target::Contact(_) | Target::Emergency | Target::Web(_) => return None,
        })
    }

    /// The first step of a guide.
    pub fn start(guide: String) -> Self {
        Self::Step { guide, step: "start".to_owned(), answers: Vec::new() }
    }
}
