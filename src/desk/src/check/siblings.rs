//! A text in one language that the other lacks, or in which it differs: sections, buttons, steps, a guide's arrows.

use std::collections::BTreeMap;

use cobijo_base::content::{Block, BlockKind, Guide};
use cobijo_parse::{Content, Findings, SourceFile};

use super::passage::{Passage, What};

pub fn check(content: &Content, passages: &[Passage<'_>], findings: &mut Findings) {
    // A partial language owes nothing.
    let complete = super::complete(content);
    let mut units: BTreeMap<String, Vec<&Passage<'_>>> = BTreeMap::new();
    for passage in passages.iter().filter(|passage| passage.what != What::Word && complete.contains(passage.locale)) {
        units.entry(passage.unit()).or_default().push(passage);
    }
    for (unit, there) in &units {
        let first = there.first().map(|passage| passage.file);
        for locale in complete.iter().filter(|locale| !there.iter().any(|passage| passage.locale == **locale)) {
            if let Some(file) = first {
                findings.warning(file, 1, "missing-sibling", &[("name", unit), ("locale", locale)]);
            }
        }
    }
    let shapes =
        content.pages.iter().map(|read| (format!("topic/{}", read.topic), &read.locale, &read.file, shape(&read.page.blocks)));
    let cards =
        content.cards.iter().map(|read| (format!("card/{}", read.card.id), &read.locale, &read.file, shape(&read.card.blocks)));
    let guides =
        content.guides.iter().map(|read| (format!("guide/{}", read.guide.id), &read.locale, &read.file, graph(&read.guide)));
    let mut seen: BTreeMap<String, (Vec<String>, &SourceFile)> = BTreeMap::new();
    for (unit, locale, file, shape) in
        shapes.chain(cards).chain(guides).filter(|(_, locale, ..)| complete.contains(locale.as_str()))
    {
        let name = file.name.rsplit('/').next().and_then(|name| name.strip_prefix(locale.as_str())).unwrap_or_default();
        let key = format!("{unit}{name}");
        match seen.get(&key) {
            None => {
                seen.insert(key, (shape, file));
            }
            Some((known, other)) if *known != shape => {
                let lost = known.iter().find(|part| count(known, part) != count(&shape, part));
                let new = shape.iter().find(|part| count(known, part) != count(&shape, part));
                let part = new.or(lost).map_or("the order", String::as_str);
                let line = file.line_with(part.split(' ').next_back().unwrap_or(part));
                findings.error(file, line, "sibling-differs", &[("other", &other.name), ("what", part)]);
            }
            Some(_) => {}
        }
    }
}

fn count(shape: &[String], part: &str) -> usize {
    shape.iter().filter(|known| *known == part).count()
}

/// What must be the same in every language: sections, buttons that stay in the app, the number of steps.
fn shape(blocks: &[Block]) -> Vec<String> {
    blocks
        .iter()
        .filter_map(|block| match block.kind {
            BlockKind::Heading => block.anchor.as_ref().map(|anchor| format!("section #{anchor}")),
            BlockKind::Steps => Some(format!("steps: {}", block.items.len())),
            BlockKind::Action | BlockKind::Contact => block.to.as_ref().map(|to| format!("button {to}")),
            _ => None,
        })
        .collect()
}

fn graph(guide: &Guide) -> Vec<String> {
    let mut parts = Vec::new();
    for step in &guide.steps {
        parts.push(format!("step #{}", step.id));
        parts.extend(shape(&step.blocks));
        parts.extend(step.choices.iter().map(|choice| format!("answer {} {}", choice.id, choice.to)));
    }
    parts
}
