//! The terminal: how wide it is, whether it may be styled.

use std::io::IsTerminal as _;

use anstyle::Style;

/// A terminal.
pub struct Terminal {
    width: usize,
    styled: bool,
}

impl Terminal {
    /// The terminal that standard output is; without one, 80 columns and no style.
    pub fn detect() -> Self {
        let width = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0)).clamp(40, 80);
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { width, styled: std::io::stdout().is_terminal() && !plain }
    }

    /// Text set to the width, each line after `indent` spaces.
    pub fn set(&self, text: &str, indent: usize) -> String {
        let space = " ".repeat(indent);
        self.hang(text, &space, &space)
    }

    /// Text set to the width, the first line after `first`, the others after `rest`.
    pub fn hang(&self, text: &str, first: &str, rest: &str) -> String {
        let options = textwrap::Options::new(self.width).initial_indent(first).subsequent_indent(rest).break_words(false);
        text.lines().map(|line| textwrap::fill(line, &options) + "\n").collect()
    }

    /// What must be said before anything else, a paragraph each.
    pub fn notices(&self, notices: &[String]) -> String {
        notices.iter().map(|notice| self.hang(notice, "  ! ", "    ") + "\n").collect()
    }

    /// A line across.
    pub fn rule(&self) -> String {
        self.dim(&"─".repeat(self.width)) + "\n"
    }

    /// Bold.
    pub fn strong(&self, text: &str) -> String {
        self.style(Style::new().bold(), text)
    }

    /// Faint.
    pub fn dim(&self, text: &str) -> String {
        self.style(Style::new().dimmed(), text)
    }

    fn style(&self, style: Style, text: &str) -> String {
        if !self.styled {
            return text.to_owned();
        }
        // Line by line, so that a pager or a cut line never leaves a style on.
        text.split_inclusive('\n')
            .map(|line| {
                let bare = line.trim_end_matches('\n');
                format!("{}{bare}{}{}", style.render(), style.render_reset(), &line[bare.len()..])
            })
            .collect()
    }

    /// Two texts on one line, the second at the right edge; on two lines where they do not fit.
    pub fn sides(&self, left: &str, right: &str, indent: usize) -> String {
        let space = " ".repeat(indent);
        let taken = indent + left.chars().count() + right.chars().count();
        if taken + 2 <= self.width {
            let gap = " ".repeat(self.width - taken);
            format!("{space}{}{gap}{right}\n", self.strong(left))
        } else {
            format!("{}{}", self.strong(&self.set(left, indent)), self.set(right, indent))
        }
    }
}
