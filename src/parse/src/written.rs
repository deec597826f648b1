//! What editors wrote, each thing with its file: for the desk's checks. None of it travels in a release.

use std::collections::BTreeMap;
use std::ops::Range;

use cobijo_base::content::{Card, Cover, Guide, Page, Service};

use crate::SourceFile;

/// A service with the file that it was read from.
#[derive(Clone, Debug)]
pub struct ServiceFile {
    /// The service.
    pub service: Service,
    /// Its file.
    pub file: SourceFile,
}

/// A page with the file that it was read from.
#[derive(Clone, Debug)]
pub struct PageSource {
    /// A key of the taxonomy.
    pub topic: String,
    /// BCP 47 tag.
    pub locale: String,
    /// The page.
    pub page: Page,
    /// Which of its blocks came from shared parts.
    pub shared: Vec<Range<usize>>,
    /// Its file.
    pub file: SourceFile,
}

/// A guide with the file that it was read from.
#[derive(Clone, Debug)]
pub struct GuideSource {
    /// BCP 47 tag.
    pub locale: String,
    /// The guide.
    pub guide: Guide,
    /// The line of each step's heading.
    pub step_lines: BTreeMap<String, usize>,
    /// Its file.
    pub file: SourceFile,
}

/// A card with the file that it was read from.
#[derive(Clone, Debug)]
pub struct CardSource {
    /// BCP 47 tag.
    pub locale: String,
    /// The card.
    pub card: Card,
    /// Its file.
    pub file: SourceFile,
}

/// A locale's words: key, Fluent source, and where each stands.
#[derive(Clone, Debug)]
pub struct WordsSource {
    /// BCP 47 tag.
    pub locale: String,
    /// Whether it claims to have every word.
    pub complete: bool,
    /// Key, Fluent source.
    pub messages: Vec<(String, String)>,
    /// Where each key stands.
    pub places: BTreeMap<String, (SourceFile, usize)>,
}

/// A cover with the file that it was read from.
#[derive(Clone, Debug)]
pub struct CoverSource {
    /// BCP 47 tag.
    pub locale: String,
    /// The cover.
    pub cover: Cover,
    /// Its file.
    pub file: SourceFile,
}
