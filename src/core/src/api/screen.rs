//! What a screen call answers.

use super::{
    CardScreen, CoverScreen, FollowUp, Front, GuideScreen, HelpScreen, HomeScreen, LaunchPlan, ListEntry, PageScreen,
    RehearsalScreen, SearchScreen, SettingsScreen, TopicSummary, TracesScreen, WordsScreen,
};

/// A screen: the thing asked for, or what must stand there instead. It is one sealed type, so that an app's `when` or `switch`
/// is complete.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "a screen is made once and crosses the border at once")]
pub enum Screen {
    /// The first screen.
    Home {
        /// It.
        home: HomeScreen,
    },
    /// All topics.
    Topics {
        /// They.
        topics: Vec<TopicSummary>,
    },
    /// A page.
    Topic {
        /// It.
        page: PageScreen,
    },
    /// What a search found.
    Search {
        /// It.
        search: SearchScreen,
    },
    /// Who can help now.
    Help {
        /// They.
        help: HelpScreen,
    },
    /// How to open a contact.
    Launch {
        /// The plan.
        plan: LaunchPlan,
    },
    /// The guides for the reader's audience.
    Guides {
        /// They.
        guides: Vec<ListEntry>,
    },
    /// A step of a guide.
    Guide {
        /// It.
        step: GuideScreen,
    },
    /// The cards for the reader's audience.
    Cards {
        /// They.
        cards: Vec<ListEntry>,
    },
    /// A card.
    Card {
        /// It.
        card: CardScreen,
    },
    /// Opening words.
    Words {
        /// They.
        words: WordsScreen,
    },
    /// What stays on the phone.
    Traces {
        /// It.
        traces: TracesScreen,
    },
    /// Practising leaving.
    Rehearsal {
        /// It.
        rehearsal: RehearsalScreen,
    },
    /// What can be chosen about leaving.
    Settings {
        /// It.
        settings: SettingsScreen,
    },
    /// Back from a contact: did they answer?
    FollowUp {
        /// It.
        follow_up: FollowUp,
    },
    /// A cold start: the neutral first screen.
    Front {
        /// It.
        front: Front,
    },
    /// After leaving, or while the window has no focus: the cover.
    Covered {
        /// It.
        cover: CoverScreen,
    },
}
