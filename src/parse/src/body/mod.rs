//! The body of a page: Markdown and `:::` containers into typed blocks.

mod container;
mod markdown;

use std::collections::BTreeMap;
use std::ops::Range;

use cobijo_base::content::{Block, Choice};

use crate::{Findings, SourceFile};

/// A target that a block leads to, with where it stands, to be checked once everything is read.
#[derive(Clone, Debug)]
pub struct LinkUse {
    /// The target as written.
    pub to: String,
    /// 1-based line.
    pub line: usize,
}

/// What a body became.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// Its blocks.
    pub blocks: Vec<Block>,
    /// What they lead to.
    pub links: Vec<LinkUse>,
    /// Sources that legal blocks name.
    pub legal_sources: Vec<LinkUse>,
    /// Which of the blocks came from shared parts.
    pub shared: Vec<Range<usize>>,
    /// The answers of a guide's steps, in order.
    pub answers: Vec<Answers>,
}

/// An `::: answers` container.
#[derive(Clone, Debug)]
pub struct Answers {
    /// How many blocks stand before it.
    pub after: usize,
    /// What it offers.
    pub choices: Vec<Choice>,
    /// 1-based line.
    pub line: usize,
}

impl Body {
    /// Only a guide offers answers.
    pub fn no_answers(&self, file: &SourceFile, findings: &mut Findings) {
        for answers in &self.answers {
            findings.error(file, answers.line, "answers-outside-guide", &[]);
        }
    }
}

/// Reads a body that begins on `first_line` of `file`. `shared` are the shared parts of its locale.
pub fn read(file: &SourceFile, text: &str, first_line: usize, shared: &BTreeMap<String, Body>, findings: &mut Findings) -> Body {
    let mut reader = Reader { file, shared, findings, body: Body::default() };
    reader.read(text, first_line);
    reader.body
}

struct Reader<'a> {
    file: &'a SourceFile,
    shared: &'a BTreeMap<String, Body>,
    findings: &'a mut Findings,
    body: Body,
}

impl Reader<'_> {
    fn read(&mut self, text: &str, first_line: usize) {
        let lines: Vec<&str> = text.lines().collect();
        let (mut at, mut plain_from) = (0, 0);
        while at < lines.len() {
            let Some(opening) = lines[at].strip_prefix(":::") else {
                at += 1;
                continue;
            };
            self.markdown(&lines[plain_from..at].join("\n"), first_line + plain_from);
            let line = first_line + at;
            let Some(length) = lines[at + 1..].iter().position(|line| line.trim_end() == ":::") else {
                self.error(line, "container-open", &[]);
                return;
            };
            self.container(opening.trim(), line, &lines[at + 1..at + 1 + length]);
            at += length + 2;
            plain_from = at;
        }
        self.markdown(&lines[plain_from..].join("\n"), first_line + plain_from);
    }

    fn error(&mut self, line: usize, rule: &'static str, args: &[(&'static str, &str)]) {
        self.findings.error(self.file, line, rule, args);
    }
}

/// One line, one space between words.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
