//! A guide: `content/guides/<id>/<locale>.<name>.md`. Each heading is a step, `::: answers` what it offers.

use std::collections::{BTreeMap, BTreeSet};

use cobijo_base::content::{Audience, BlockKind, Guide, Step};
use serde::Deserialize;
use toml::Spanned;

use crate::body::{self, Body, LinkUse};
use crate::page::{audiences, texts_given};
use crate::{Findings, SourceFile, front_matter, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: Spanned<String>,
    summary: Spanned<String>,
    audiences: Vec<Spanned<String>>,
    topic: Spanned<String>,
    #[serde(default)]
    sources: Vec<Spanned<String>>,
}

/// A guide with what has to be checked against the rest.
pub struct ReadGuide {
    /// The guide.
    pub guide: Guide,
    /// Where its links lead, its topic among them.
    pub links: Vec<LinkUse>,
    /// Sources that it names.
    pub source_uses: Vec<LinkUse>,
    /// The line of each step's heading.
    pub step_lines: BTreeMap<String, usize>,
    /// The line of its `audiences`.
    pub audiences_line: usize,
    /// The file, for findings.
    pub file: SourceFile,
}

/// The id of a guide's first step.
const START: &str = "start";

/// Reads a guide.
pub fn read(id: &str, file: SourceFile, shared: &BTreeMap<String, Body>, findings: &mut Findings) -> Option<ReadGuide> {
    let divided = front_matter::divide(&file, findings)?;
    let offset = divided.toml_offset;
    let front: Option<FrontMatter> = toml_file::read(&file, divided.toml, offset, findings);
    let body = body::read(&file, divided.body, divided.body_line, shared, findings);
    let front = front?;
    let line = |spanned: &Spanned<String>| toml_file::line(&file, offset, &spanned.span());
    texts_given(&file, &[("title", &front.title), ("summary", &front.summary), ("topic", &front.topic)], offset, findings);
    let audiences_line = front.audiences.first().map_or(1, &line);
    let audiences: Vec<Audience> = audiences(&file, &front.audiences, offset, findings);
    let mut links = body.links.clone();
    links.push(LinkUse { to: format!("topic:{}", front.topic.get_ref()), line: line(&front.topic) });
    let mut source_uses: Vec<LinkUse> =
        front.sources.iter().map(|source| LinkUse { to: source.get_ref().clone(), line: line(source) }).collect();
    source_uses.extend(body.legal_sources.iter().cloned());
    let (steps, step_lines) = steps(&file, divided.body_line, body, findings);
    arrows(&file, &steps, &step_lines, findings);
    let guide = Guide {
        id: id.to_owned(),
        audiences,
        title: front.title.into_inner(),
        summary: front.summary.into_inner(),
        topic: front.topic.into_inner(),
        sources: front.sources.into_iter().map(Spanned::into_inner).collect(),
        steps,
    };
    Some(ReadGuide { guide, links, source_uses, step_lines, audiences_line, file })
}

/// A body divided into steps at its headings.
fn steps(file: &SourceFile, body_line: usize, body: Body, findings: &mut Findings) -> (Vec<Step>, BTreeMap<String, usize>) {
    let mut steps: Vec<Step> = Vec::new();
    let mut lines = BTreeMap::new();
    let mut answers = body.answers.into_iter().peekable();
    for (at, block) in body.blocks.into_iter().enumerate() {
        // Answers stand after the blocks that were read before them.
        while let Some(given) = answers.next_if(|given| given.after <= at) {
            if let Some(step) = steps.last_mut() {
                step.choices.extend(given.choices);
            }
        }
        match (block.kind, block.anchor) {
            (BlockKind::Heading, Some(id)) => {
                let line = file.line_with(&format!("{{#{id}}}"));
                if lines.insert(id.clone(), line).is_some() {
                    findings.error(file, line, "duplicate-step", &[("step", &id)]);
                }
                steps.push(Step { id, title: block.text, blocks: Vec::new(), choices: Vec::new() });
            }
            (BlockKind::Heading, None) => {
                findings.error(file, file.line_with(&format!("# {}", block.text)), "step-without-id", &[("title", &block.text)]);
            }
            (_, anchor) => match steps.last_mut() {
                Some(step) => step.blocks.push(cobijo_base::content::Block { anchor, ..block }),
                None => {
                    let line = if block.text.is_empty() { body_line } else { file.line_with(&block.text) };
                    findings.error(file, line, "text-before-step", &[]);
                }
            },
        }
    }
    for given in answers {
        if let Some(step) = steps.last_mut() {
            step.choices.extend(given.choices);
        }
    }
    (steps, lines)
}

/// Every answer leads to a step of the same guide, every step is led to, and the first is called `start`.
fn arrows(file: &SourceFile, steps: &[Step], lines: &BTreeMap<String, usize>, findings: &mut Findings) {
    let line = |id: &str| lines.get(id).copied().unwrap_or(1);
    match steps.first() {
        None => return findings.error(file, 1, "empty-page", &[]),
        Some(first) if first.id != START => findings.error(file, line(&first.id), "guide-start", &[("step", &first.id)]),
        Some(_) => {}
    }
    let mut led_to: BTreeSet<&str> = BTreeSet::from([START]);
    for step in steps {
        let mut ids = BTreeSet::new();
        for choice in &step.choices {
            if !ids.insert(&choice.id) {
                findings.error(file, line(&step.id), "duplicate-answer", &[("answer", &choice.id), ("step", &step.id)]);
            }
            if !lines.contains_key(&choice.to) {
                let at = file.line_with(&format!("-> {}", choice.to));
                findings.error(file, at, "answer-to-nowhere", &[("to", &choice.to)]);
            }
            led_to.insert(&choice.to);
        }
    }
    for step in steps.iter().filter(|step| !led_to.contains(step.id.as_str())) {
        findings.error(file, line(&step.id), "step-unreachable", &[("step", &step.id)]);
    }
}
