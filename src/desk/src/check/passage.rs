//! What editors write, seen alike: a page, a guide, a card, a locale's words.

use cobijo_base::content::{Audience, Block, BlockKind, Edition, ItemRole};
use cobijo_parse::{Content, SourceFile};

/// Which thing a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A page of a topic.
    Page,
    /// A guide, all of its steps.
    Guide,
    /// A card.
    Card,
    /// One word of the core, or of opening words.
    Word,
}

/// What a text is in its passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A title, a summary, a heading, a step's question.
    Heading,
    /// Running text, an item, a step.
    Prose,
    /// What is not to be said.
    DontSay,
    /// A legal sentence.
    Legal,
    /// The label of a button or of an answer.
    Label,
}

/// One text of a passage.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    /// It.
    pub text: &'a str,
    /// What it is.
    pub part: Part,
    /// It came from a shared part.
    pub shared: bool,
    /// The button's target.
    pub to: Option<&'a str>,
    /// A legal sentence's source, also on its fallback.
    pub source: Option<&'a str>,
}

/// A passage.
#[derive(Debug)]
pub struct Passage<'a> {
    /// What it is.
    pub what: What,
    /// A topic's, guide's or card's id; a word's key.
    pub id: &'a str,
    /// BCP 47 tag.
    pub locale: &'a str,
    /// Whom it speaks to; words speak to everyone.
    pub audiences: &'a [Audience],
    /// A page's edition.
    pub edition: Edition,
    /// Its texts in reading order, title and summary first.
    pub texts: Vec<Text<'a>>,
    /// Ids of its sources.
    pub sources: &'a [String],
    /// Where it was read.
    pub file: &'a SourceFile,
    /// A word's line; 0 for everything else.
    line: usize,
}

impl<'a> Passage<'a> {
    /// Everything that was written, in order of kind, locale and file.
    pub fn all(content: &'a Content) -> Vec<Self> {
        let mut all = Vec::new();
        for read in &content.pages {
            let page = &read.page;
            let mut texts = headings([&page.title, &page.summary]);
            for (at, block) in page.blocks.iter().enumerate() {
                let shared = read.shared.iter().any(|range| range.contains(&at));
                texts.extend(of_block(block, shared));
            }
            let new = Self::new(What::Page, &read.topic, &read.locale, &page.audiences, texts, &read.file);
            all.push(Self { edition: page.edition, sources: &page.sources, ..new });
        }
        for read in &content.guides {
            let mut texts = headings([&read.guide.title, &read.guide.summary]);
            for step in &read.guide.steps {
                texts.extend(headings([&step.title]));
                texts.extend(step.blocks.iter().flat_map(|block| of_block(block, false)));
                texts.extend(step.choices.iter().map(|choice| Text::new(&choice.label, Part::Label)));
            }
            let new = Self::new(What::Guide, &read.guide.id, &read.locale, &read.guide.audiences, texts, &read.file);
            all.push(Self { sources: &read.guide.sources, ..new });
        }
        for read in &content.cards {
            let mut texts = headings([&read.card.title, &read.card.summary]);
            texts.extend(read.card.blocks.iter().flat_map(|block| of_block(block, false)));
            let new = Self::new(What::Card, &read.card.id, &read.locale, &read.card.audiences, texts, &read.file);
            all.push(Self { sources: &read.card.sources, ..new });
        }
        for read in &content.words {
            for (key, source) in &read.messages {
                let Some((file, line)) = read.places.get(key) else { continue };
                let texts = source.lines().filter_map(said_in_fluent).map(|text| Text::new(text, Part::Prose)).collect();
                let new = Self::new(What::Word, key, &read.locale, Audience::ALL, texts, file);
                all.push(Self { line: *line, ..new });
            }
        }
        all
    }

    fn new(
        what: What,
        id: &'a str,
        locale: &'a str,
        audiences: &'a [Audience],
        texts: Vec<Text<'a>>,
        file: &'a SourceFile,
    ) -> Self {
        Self { what, id, locale, audiences, edition: Edition::Page, texts, sources: &[], file, line: 0 }
    }

    /// The line on which a text stands; 1 where it came from a shared part.
    pub fn line_of(&self, text: &str) -> usize {
        if self.line > 0 {
            return self.line;
        }
        let start: String = text.chars().take(40).collect();
        self.file.line_with(&start)
    }

    /// What is read as running text, shared parts included: what a formula measures.
    pub fn prose(&self) -> impl Iterator<Item = &Text<'a>> {
        self.texts.iter().filter(|text| matches!(text.part, Part::Prose | Part::DontSay | Part::Legal))
    }

    /// It speaks to this audience.
    pub fn speaks_to(&self, audience: Audience) -> bool {
        self.audiences.contains(&audience)
    }

    /// The name in its file's name: `teen`, `adult`, `easy`.
    pub fn name(&self) -> &'a str {
        let file = self.file.name.rsplit('/').next().unwrap_or_default();
        let rest = file.strip_suffix(".md").unwrap_or(file);
        rest.strip_prefix(self.locale).map_or("", |rest| rest.trim_start_matches('.'))
    }

    /// Its name among all: `topic/sextortion.teen`, `guide/friend.teen`, `card/adult`.
    pub fn unit(&self) -> String {
        let kind = match self.what {
            What::Page => "topic",
            What::Guide => "guide",
            What::Card => "card",
            What::Word => "word",
        };
        let name = self.name();
        if name.is_empty() || self.what == What::Word {
            format!("{kind}/{}", self.id)
        } else {
            format!("{kind}/{}.{name}", self.id)
        }
    }
}

impl<'a> Text<'a> {
    fn new(text: &'a str, part: Part) -> Self {
        Self { text, part, shared: false, to: None, source: None }
    }
}

fn headings<'a, const N: usize>(texts: [&'a String; N]) -> Vec<Text<'a>> {
    texts.into_iter().map(|text| Text::new(text, Part::Heading)).collect()
}

/// The texts of a block: its own, its items', a legal sentence's fallback.
fn of_block(block: &Block, shared: bool) -> Vec<Text<'_>> {
    let part = match block.kind {
        BlockKind::Heading => Part::Heading,
        BlockKind::Action | BlockKind::Link | BlockKind::Contact => Part::Label,
        BlockKind::Legal => Part::Legal,
        _ => Part::Prose,
    };
    let source = block.legal.as_ref().map(|legal| legal.source.as_str());
    let own = Text { shared, to: block.to.as_deref(), source, ..Text::new(&block.text, part) };
    let items = block.items.iter().map(|item| {
        let part = if item.role == ItemRole::DontSay { Part::DontSay } else { Part::Prose };
        Text { shared, ..Text::new(&item.text, part) }
    });
    let fallback = block.legal.as_ref().and_then(|legal| legal.fallback.as_deref());
    let fallback = fallback.map(|text| Text { shared, source, ..Text::new(text, Part::Prose) });
    std::iter::once(own).chain(items).chain(fallback).filter(|text| !text.text.is_empty()).collect()
}

/// What a line of Fluent says, without its key or its variant's name.
fn said_in_fluent(line: &str) -> Option<&str> {
    let line = line.trim();
    let said = match line.strip_prefix('*').unwrap_or(line).strip_prefix('[') {
        Some(variant) => variant.split_once(']')?.1,
        None => line.split_once(" = ").map_or(line, |(_, said)| said),
    };
    let said = said.trim();
    (!said.is_empty() && said.chars().any(char::is_alphabetic) && !said.ends_with("->")).then_some(said)
}
