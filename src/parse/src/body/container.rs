//! `:::` containers: callouts, say / don't-say pairs, legal sentences, answers of guides, shared parts.

use std::collections::BTreeMap;

use cobijo_base::content::{Block, BlockKind, Choice, Item, ItemRole, Legal, Role};

use super::{Answers, LinkUse, Reader, tidy};

impl Reader<'_> {
    pub(super) fn container(&mut self, opening: &str, line: usize, inner: &[&str]) {
        let (name, rest) = opening.split_once(' ').unwrap_or((opening, ""));
        match name {
            "callout" => self.callout(rest.trim(), line, inner),
            "say" => self.pairs(line, inner),
            "legal" => self.legal(rest, line, inner),
            "answers" => self.answers(line, inner),
            "include" => self.include(rest.trim(), line),
            _ => self.error(line, "unknown-container", &[("name", name)]),
        }
    }

    fn callout(&mut self, role: &str, line: usize, inner: &[&str]) {
        let role = match role {
            "note" | "" => Role::Note,
            "safety" => Role::Safety,
            "privacy" => Role::Privacy,
            "reassure" => Role::Reassure,
            other => return self.error(line, "unknown-callout", &[("name", other)]),
        };
        let before = self.body.blocks.len();
        self.markdown(&inner.join("\n"), line + 1);
        for block in &mut self.body.blocks[before..] {
            if block.kind == BlockKind::Paragraph {
                block.kind = BlockKind::Callout;
                block.role = role;
            }
        }
    }

    fn pairs(&mut self, line: usize, inner: &[&str]) {
        let mut items = Vec::new();
        for (at, text) in inner.iter().enumerate() {
            let text = text.trim();
            let item = match text.split_once(' ') {
                _ if text.is_empty() => continue,
                Some(("+", say)) => Item { role: ItemRole::Say, text: tidy(say), spoken: None },
                Some(("-", dont)) => Item { role: ItemRole::DontSay, text: tidy(dont), spoken: None },
                _ => return self.error(line + 1 + at, "say-line", &[]),
            };
            items.push(item);
        }
        let mut block = Block::new(BlockKind::Pairs, Role::List, "");
        block.items = items;
        self.body.blocks.push(block);
    }

    /// `- id: Label -> step`, a line each.
    fn answers(&mut self, line: usize, inner: &[&str]) {
        let mut choices = Vec::new();
        for (at, text) in inner.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
            let parts = text.trim().strip_prefix("- ").and_then(|text| text.split_once(": "));
            let parts =
                parts.and_then(|(id, rest)| rest.rsplit_once(" -> ").map(|(label, to)| (id.trim(), tidy(label), to.trim())));
            match parts {
                Some((id, label, to)) if !id.is_empty() && !label.is_empty() && !to.is_empty() => {
                    choices.push(Choice { id: id.to_owned(), label, to: to.to_owned() });
                }
                _ => return self.error(line + 1 + at, "answer-line", &[]),
            }
        }
        self.body.answers.push(Answers { after: self.body.blocks.len(), choices, line });
    }

    fn legal(&mut self, attributes: &str, line: usize, inner: &[&str]) {
        let attributes = attributes_of(attributes);
        let Some(source) = attributes.get("source") else {
            return self.error(line, "legal-without-source", &[]);
        };
        let text: Vec<&str> = inner.iter().copied().take_while(|line| !line.trim_start().starts_with("fallback:")).collect();
        let fallback: Vec<&str> = inner.iter().copied().skip_while(|line| !line.trim_start().starts_with("fallback:")).collect();
        let fallback = tidy(fallback.join(" ").trim_start().trim_start_matches("fallback:"));
        let mut block = Block::new(BlockKind::Legal, Role::Legal, tidy(&text.join(" ")));
        if block.text.is_empty() {
            return self.error(line, "legal-empty", &[]);
        }
        if fallback.is_empty() {
            self.error(line, "legal-without-fallback", &[]);
        }
        block.legal = Some(Legal {
            source: source.clone(),
            lawyer: attributes.get("lawyer").filter(|date| *date != "not-yet").cloned(),
            fallback: (!fallback.is_empty()).then_some(fallback),
            fallback_spoken: None,
        });
        self.body.legal_sources.push(LinkUse { to: source.clone(), line });
        self.body.blocks.push(block);
    }

    fn include(&mut self, name: &str, line: usize) {
        match self.shared.get(name) {
            Some(part) => {
                let before = self.body.blocks.len();
                self.body.blocks.extend(part.blocks.iter().cloned());
                self.body.shared.push(before..self.body.blocks.len());
                self.body.links.extend(part.links.iter().map(|link| LinkUse { to: link.to.clone(), line }));
                self.body.legal_sources.extend(part.legal_sources.iter().map(|link| LinkUse { to: link.to.clone(), line }));
            }
            None => self.error(line, "unknown-shared-part", &[("name", name)]),
        }
    }
}

/// `key="value"` pairs.
fn attributes_of(text: &str) -> BTreeMap<String, String> {
    let mut attributes = BTreeMap::new();
    let mut rest = text;
    while let Some((key, after)) = rest.split_once("=\"") {
        let Some((value, after)) = after.split_once('"') else { break };
        attributes.insert(key.trim().to_owned(), value.to_owned());
        rest = after;
    }
    attributes
}
