//! The plain types of a release. They carry no uniffi derives: `cobijo`'s `api` room owns what crosses the border.

mod block;
mod claim;
mod cover;
mod danger;
mod date;
mod guide;
mod home;
mod opening;
mod page;
mod release;
mod service;

pub use block::{Block, BlockKind, Item, ItemRole, Legal, Role, Target};
pub use claim::{Claim, ClaimValue, LocalText};
pub use cover::{Cover, CoverEntry};
pub use danger::{Danger, DangerKind, DangerRule, Quiet, SearchWords, Who};
pub use date::{STALE_DAYS, first_day};
pub use guide::{Card, Choice, Guide, Step};
pub use home::Situation;
pub use opening::{Addressee, Gender, Opening, Person, Place, SENTENCES};
pub use page::{Audience, Edition, Page, ReviewState, Signature, Topic};
pub use release::{Channel, FORMAT, LocalePack, Release, ReleaseError, Source};
pub use service::{Contact, ContactKind, Need, Serves, Service, ServiceSource, Status, local};

/// Gives an enum of plain words its one spelling, used in sources, release, image and JSON alike.
macro_rules! word_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every value, in the order of its declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word for this value in sources, release and JSON.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }

            /// The value that a word stands for.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some($name::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use word_enum;
