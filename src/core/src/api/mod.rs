//! What crosses the border: two objects, plain records, one error. Nothing is called back, no export has a `cfg`.

mod card;
mod cobijo;
mod error;
mod event;
mod guide;
mod help;
mod home;
mod launch;
mod list;
mod page;
mod reader;
mod screen;
mod search;
mod status;
mod words;

pub use card::CardScreen;
pub use cobijo::{Cobijo, Visit};
pub use error::CobijoError;
pub use event::{Answer, CoverEntry, CoverScreen, Effect, Event, ExitTrigger, ScreenState};
pub use guide::{GuideChoice, GuideScreen};
pub use help::{ClaimSeen, ContactEntry, DialableByLink, HelpRequest, HelpScreen, ServiceEntry};
pub use home::{Front, HomeScreen, SituationEntry};
pub use launch::{LaunchPlan, Platform};
pub use list::ListEntry;
pub use page::{BlockView, ContactButton, Edition, ItemView, PageScreen, SourceView, TopicSummary};
pub use reader::{Audience, Config, Reader};
pub use screen::Screen;
pub use search::{DangerBlock, SearchHit, SearchScreen};
pub use status::Status;
pub use words::{WordsOption, WordsScreen, WordsSentences};
