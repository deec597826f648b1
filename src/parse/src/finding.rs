//! What is wrong with a source, in an editor's language.

use std::collections::BTreeSet;
use std::fmt;

use cobijo_base::words::{Args, Catalogue};

use crate::SourceFile;

/// Whether a finding stops a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It stops the build.
    Error,
    /// It is told and lets the build go on.
    Warning,
}

/// The languages in which findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
}

impl Language {
    /// The language of a BCP 47 tag: English for `en…`, else Spanish, the first language of our content.
    pub fn of(tag: &str) -> Self {
        if tag.to_ascii_lowercase().starts_with("en") { Self::English } else { Self::Spanish }
    }

    /// Whether a rule of this name is told in it.
    pub fn knows(self, rule: &str) -> bool {
        self.source().lines().any(|line| line.strip_prefix(rule).is_some_and(|rest| rest.starts_with(" = ")))
    }

    const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es-MX",
        }
    }

    const fn source(self) -> &'static str {
        match self {
            Self::English => include_str!("words/en.ftl"),
            Self::Spanish => include_str!("words/es-MX.ftl"),
        }
    }
}

/// One thing that is wrong: where, what, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finding {
    /// The file, as an editor knows it.
    pub file: String,
    /// 1-based line.
    pub line: usize,
    /// The rule's name.
    pub rule: &'static str,
    /// Whether it stops the build.
    pub severity: Severity,
    /// The line's text, shortened.
    pub excerpt: String,
    /// What the rule's sentence is about.
    pub args: Vec<(&'static str, String)>,
}

impl Finding {
    /// What is wrong, in one sentence.
    pub fn what(&self, language: Language) -> String {
        self.tell(language, self.rule)
    }

    /// What to do.
    pub fn advice(&self, language: Language) -> String {
        self.tell(language, &format!("{}-do", self.rule))
    }

    fn tell(&self, language: Language, key: &str) -> String {
        let mut args = Args::new();
        for (name, value) in &self.args {
            args = args.text(name, value);
        }
        let told = Catalogue::parse(language.tag(), language.source()).ok().and_then(|catalogue| catalogue.format(key, &args));
        // A rule without its sentence is caught by a test; an editor still learns its name.
        told.unwrap_or_else(|| format!("{key} {:?}", self.args))
    }

    /// The whole finding as text.
    pub fn show(&self, language: Language) -> String {
        let word = match (self.severity, language) {
            (Severity::Error, Language::English) => "error",
            (Severity::Error, Language::Spanish) => "error",
            (Severity::Warning, Language::English) => "warning",
            (Severity::Warning, Language::Spanish) => "aviso",
        };
        let mut text = format!("{}:{}: {word} [{}]\n", self.file, self.line, self.rule);
        if !self.excerpt.is_empty() {
            text.push_str(&format!("  | {}\n", self.excerpt));
        }
        text.push_str(&format!("  {}\n  -> {}\n", self.what(language), self.advice(language)));
        text
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.show(Language::English))
    }
}

/// Findings as they gather: each told once, in the order of files and lines.
#[derive(Clone, Debug, Default)]
pub struct Findings(BTreeSet<Finding>);

impl Findings {
    /// Nothing found.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an error at a line of a file.
    pub fn error(&mut self, file: &SourceFile, line: usize, rule: &'static str, args: &[(&'static str, &str)]) {
        self.add(Severity::Error, &file.name, line, file.excerpt(line), rule, args);
    }

    /// Adds a warning at a line of a file.
    pub fn warning(&mut self, file: &SourceFile, line: usize, rule: &'static str, args: &[(&'static str, &str)]) {
        self.add(Severity::Warning, &file.name, line, file.excerpt(line), rule, args);
    }

    /// Adds an error about a file that could not be read, or that is not there.
    pub fn error_at(&mut self, file: &str, rule: &'static str, args: &[(&'static str, &str)]) {
        self.add(Severity::Error, file, 1, String::new(), rule, args);
    }

    fn add(
        &mut self,
        severity: Severity,
        file: &str,
        line: usize,
        excerpt: String,
        rule: &'static str,
        args: &[(&'static str, &str)],
    ) {
        let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        self.0.insert(Finding { file: file.to_owned(), line, rule, severity, excerpt, args });
    }

    /// Whether any of them stops the build.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// All of them, in order.
    pub fn into_vec(self) -> Vec<Finding> {
        self.0.into_iter().collect()
    }
}
