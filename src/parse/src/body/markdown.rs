//! The part of Markdown that becomes typed blocks. Whatever else Markdown can do is a finding: a block is plain text.

use cobijo_base::content::{Block, BlockKind, Item, ItemRole, Role, Target};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{LinkUse, Reader, tidy};

/// What is being read.
enum Open {
    Heading { level: u8, anchor: Option<String> },
    Paragraph,
    Item,
}

/// Text as it gathers, and the one link that may be all of it.
#[derive(Default)]
struct Text {
    text: String,
    link: Option<(String, usize)>,
    outside_link: bool,
    in_link: bool,
}

impl Reader<'_> {
    pub(super) fn markdown(&mut self, text: &str, first_line: usize) {
        let line_of = |offset: usize| first_line + text.as_bytes()[..offset].iter().filter(|byte| **byte == b'\n').count();
        let mut open: Option<Open> = None;
        let mut gathered = Text::default();
        let mut list: Option<(bool, Vec<Item>)> = None;
        for (event, range) in Parser::new_ext(text, Options::ENABLE_HEADING_ATTRIBUTES).into_offset_iter() {
            let line = line_of(range.start);
            match event {
                Event::Start(Tag::Heading { level, id, .. }) => {
                    gathered = Text::default();
                    open = Some(Open::Heading { level: depth(level), anchor: id.map(|id| id.to_string()) });
                }
                Event::Start(Tag::Paragraph) if list.is_none() => {
                    gathered = Text::default();
                    open = Some(Open::Paragraph);
                }
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) if list.is_some() => {}
                Event::Start(Tag::List(first)) => {
                    if list.is_some() {
                        self.error(line, "nested-list", &[]);
                        return;
                    }
                    list = Some((first.is_some(), Vec::new()));
                }
                Event::Start(Tag::Item) => {
                    gathered = Text::default();
                    open = Some(Open::Item);
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    gathered.in_link = true;
                    if gathered.link.is_some() {
                        gathered.outside_link = true;
                    }
                    gathered.link = Some((dest_url.to_string(), line));
                }
                Event::End(TagEnd::Link) => gathered.in_link = false,
                Event::Text(text) => {
                    gathered.outside_link |= !gathered.in_link && !text.trim().is_empty();
                    gathered.text.push_str(&text);
                }
                Event::SoftBreak | Event::HardBreak => gathered.text.push(' '),
                Event::End(TagEnd::Heading(_)) => self.close(open.take(), std::mem::take(&mut gathered), &mut list, line),
                Event::End(TagEnd::Paragraph) => self.close(open.take(), std::mem::take(&mut gathered), &mut list, line),
                Event::End(TagEnd::Item) => self.close(open.take(), std::mem::take(&mut gathered), &mut list, line),
                Event::End(TagEnd::List(_)) => {
                    if let Some((ordered, items)) = list.take() {
                        let (kind, role) = if ordered { (BlockKind::Steps, Role::Steps) } else { (BlockKind::List, Role::List) };
                        let mut block = Block::new(kind, role, "");
                        block.items = items;
                        self.body.blocks.push(block);
                    }
                }
                Event::Start(tag) => {
                    self.error(line, "unsupported-markdown", &[("what", name_of(&tag))]);
                }
                Event::Code(_) => self.error(line, "unsupported-markdown", &[("what", "code")]),
                Event::Html(_) | Event::InlineHtml(_) => self.error(line, "unsupported-markdown", &[("what", "HTML")]),
                Event::Rule => self.error(line, "unsupported-markdown", &[("what", "a rule (---)")]),
                _ => {}
            }
        }
    }

    fn close(&mut self, open: Option<Open>, gathered: Text, list: &mut Option<(bool, Vec<Item>)>, line: usize) {
        let text = tidy(&gathered.text);
        let link_line = gathered.link.as_ref().map_or(line, |(_, line)| *line);
        match open {
            Some(Open::Paragraph) if gathered.link.is_some() && !gathered.outside_link => {
                if let Some((to, line)) = gathered.link {
                    self.button(text, to, line);
                }
            }
            _ if gathered.link.is_some() => self.error(link_line, "inline-link", &[]),
            Some(Open::Heading { level, anchor }) => {
                if !(2..=3).contains(&level) {
                    self.error(line, "heading-level", &[]);
                }
                let mut block = Block::new(BlockKind::Heading, Role::Heading, text);
                block.level = level;
                block.anchor = anchor;
                self.body.blocks.push(block);
            }
            Some(Open::Paragraph) => self.body.blocks.push(Block::new(BlockKind::Paragraph, Role::Text, text)),
            Some(Open::Item) => {
                if let Some((_, items)) = list {
                    items.push(Item { role: ItemRole::Plain, text, spoken: None });
                }
            }
            None => {}
        }
    }

    fn button(&mut self, label: String, to: String, line: usize) {
        let (kind, role) = match Target::parse(&to) {
            Ok(Target::Web(_)) => (BlockKind::Link, Role::Link),
            Ok(Target::Contact(_) | Target::Emergency) => (BlockKind::Contact, Role::Contact),
            Ok(Target::Help(_) | Target::Topic { .. } | Target::Guide(_) | Target::Card(_) | Target::Words) => {
                (BlockKind::Action, Role::Button)
            }
            Err(rule) => return self.error(line, rule, &[("to", &to)]),
        };
        if label.is_empty() {
            return self.error(line, "empty-label", &[]);
        }
        let mut block = Block::new(kind, role, label);
        block.to = Some(to.clone());
        self.body.blocks.push(block);
        self.body.links.push(LinkUse { to, line });
    }
}

fn depth(level: HeadingLevel) -> u8 {
    level as u8
}

fn name_of(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Emphasis => "emphasis (*…*)",
        Tag::Strong => "strong (**…**)",
        Tag::Image { .. } => "an image",
        Tag::BlockQuote(_) => "a quotation (> …)",
        Tag::CodeBlock(_) => "a code block (or a line that begins with four spaces)",
        Tag::HtmlBlock => "HTML",
        _ => "this Markdown",
    }
}
