//! Guides as graphs: every path is walked, from the first step to each end.

use std::collections::BTreeSet;

use cobijo_base::content::{Block, Need, Step, Target};
use cobijo_base::text;
use cobijo_parse::{Findings, GuideSource};

use super::editorial::{Editorial, any};

/// The most answers from the first step to an end.
const MOST_ANSWERS: usize = 5;

pub fn check(read: &GuideSource, editorial: Option<&Editorial>, findings: &mut Findings) {
    let Some(first) = read.guide.steps.first() else { return };
    let mut walk = Walk { read, editorial, told: BTreeSet::new(), findings };
    walk.from(first, &[], false);
    walk.danger(first);
}

struct Walk<'a> {
    read: &'a GuideSource,
    editorial: Option<&'a Editorial>,
    /// A step that many paths cross is told once.
    told: BTreeSet<(&'static str, String)>,
    findings: &'a mut Findings,
}

impl<'a> Walk<'a> {
    /// Walks on from a step. `path` are the steps before it; `safe`: a plan was made, or the person cannot reach the reader.
    fn from(&mut self, step: &'a Step, path: &[&'a str], safe: bool) {
        if path.contains(&step.id.as_str()) {
            return self.tell("guide-loop", step);
        }
        if path.len() > MOST_ANSWERS {
            return self.tell("guide-too-long", step);
        }
        let safe = safe || step.id.starts_with("plan") && reaches_somebody(step);
        if !safe && self.advises_to_block(step) {
            self.tell("guide-block-before-plan", step);
        }
        if step.choices.is_empty() && !reaches_somebody(step) {
            self.tell("guide-end-without-person", step);
        }
        let (read, path) = (self.read, [path, &[step.id.as_str()]].concat());
        for choice in &step.choices {
            if let Some(next) = read.guide.step(&choice.to) {
                self.from(next, &path, safe || choice.id == "cannot-reach");
            }
        }
    }

    /// Danger is one tap from the first screen or the second, and every such step has the emergency number.
    fn danger(&mut self, first: &Step) {
        let read = self.read;
        let guide = &read.guide;
        let offers = |step: &Step| step.choices.iter().any(|choice| choice.id == "danger");
        let second = first.choices.iter().filter_map(|choice| guide.step(&choice.to)).any(offers);
        if !offers(first) && !second {
            self.tell("guide-without-danger", first);
        }
        let led: BTreeSet<&str> = guide
            .steps
            .iter()
            .flat_map(|step| &step.choices)
            .filter(|choice| choice.id == "danger")
            .map(|choice| choice.to.as_str())
            .collect();
        for step in guide.steps.iter().filter(|step| step.id.starts_with("danger") || led.contains(step.id.as_str())) {
            if !step.blocks.iter().any(|block| block.to.as_deref() == Some("contact:emergency")) {
                self.tell("danger-without-emergency", step);
            }
        }
    }

    fn advises_to_block(&self, step: &Step) -> bool {
        let Some(editorial) = self.editorial else { return false };
        let mut texts = step.blocks.iter().flat_map(Block::texts);
        texts.any(|said| any(&editorial.reach.advice, &text::words(said).collect::<Vec<_>>()).is_some())
    }

    fn tell(&mut self, rule: &'static str, step: &Step) {
        if self.told.insert((rule, step.id.clone())) {
            let line = self.read.step_lines.get(&step.id).copied().unwrap_or(1);
            self.findings.error(&self.read.file, line, rule, &[("step", &step.id)]);
        }
    }
}

/// A button to a person: not only to a form or to a tool that takes images down.
fn reaches_somebody(step: &Step) -> bool {
    step.blocks.iter().filter_map(|block| Target::parse(block.to.as_deref()?).ok()).any(|target| match target {
        Target::Emergency | Target::Help(None) => true,
        Target::Contact(need) | Target::Help(Some(need)) => !matches!(need, Need::TakeDown | Need::Report),
        _ => false,
    })
}
