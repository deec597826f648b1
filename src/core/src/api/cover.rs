//! The cover, as its screen shows it.

use cobijo_base::content;
use serde::Serialize;

/// An entry of the cover.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CoverEntry {
    /// Its title.
    pub title: String,
    /// Its text, paragraphs divided by a newline.
    pub text: String,
}

/// The cover: ordinary content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CoverScreen {
    /// Its id, the same in every locale.
    pub id: String,
    /// Its name, for the title of the screen.
    pub name: String,
    /// The name of a drawing that the app carries.
    pub icon: String,
    /// The grey words in its search box.
    pub search_hint: String,
    /// Its entries; after a search of the cover, those that fit.
    pub entries: Vec<CoverEntry>,
}

impl CoverScreen {
    /// This cover with the entries in which every typed word stands, as its search box shows it. It does not cross
    /// the border: an app sends what is typed as [`crate::Event::CoverSearch`].
    pub fn searched(&self, typed: &str) -> Self {
        let wanted: Vec<String> = cobijo_base::text::words(typed).collect();
        let fits = |entry: &&CoverEntry| {
            let text = cobijo_base::text::fold(&format!("{} {}", entry.title, entry.text));
            wanted.iter().all(|word| text.contains(word.as_str()))
        };
        Self { entries: self.entries.iter().filter(fits).cloned().collect(), ..self.clone() }
    }

    /// The whole cover.
    pub(crate) fn whole(cover: &content::Cover) -> Self {
        let entries = cover.entries.iter();
        Self {
            id: cover.id.clone(),
            name: cover.name.clone(),
            icon: cover.icon.clone(),
            search_hint: cover.search_hint.clone(),
            entries: entries.map(|entry| CoverEntry { title: entry.title.clone(), text: entry.text.clone() }).collect(),
        }
    }
}
