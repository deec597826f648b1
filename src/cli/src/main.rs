//! The command `cobijo`.
//!
//! Every reading verb goes through the same API as a phone. Exit codes: 0 done (a fallback is not an error); 1 a check found
//! something; 2 wrong use or a thing that is not there, in one line on standard error.

mod args;
mod content;
mod directory;
mod eval;
mod journey;
mod kit;
mod leaving;
mod output;
mod preview;
mod render;
mod script;
mod session;
mod verbs;
mod words;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

/// How a run ends when it does not simply succeed.
pub enum Stop {
    /// One clear line, exit 2.
    Misuse(String),
    /// A check found something: exit 1.
    Found,
    /// Nobody reads the output any more (`cobijo … | head`).
    Closed,
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Misuse(error.to_string()),
        }
    }
}

impl From<cobijo::CobijoError> for Stop {
    fn from(error: cobijo::CobijoError) -> Self {
        Self::Misuse(error.to_string())
    }
}

fn main() -> ExitCode {
    let args = match args::Args::try_parse() {
        Ok(args) => args,
        Err(error) => return usage(&error),
    };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let done = verbs::run(&args, &mut out).and_then(|()| Ok(out.flush()?));
    match done {
        Ok(()) | Err(Stop::Closed) => ExitCode::SUCCESS,
        Err(stop) => {
            // What was written before the stop belongs to it (a check prints its findings first).
            let _ = out.flush();
            match stop {
                Stop::Misuse(line) => fail(&line),
                _ => ExitCode::from(1),
            }
        }
    }
}

/// Wrong use in one line; `--help` and `--version` are no mistakes.
fn usage(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        let _ = write!(std::io::stdout(), "{error}");
        return ExitCode::SUCCESS;
    }
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    let names: Vec<&str> =
        text.lines().skip(1).map(str::trim).take_while(|line| !line.is_empty() && !line.starts_with("Usage")).collect();
    let line = if names.is_empty() { line } else { format!("{line} {}", names.join(", ")) };
    fail(&format!("{line} (cobijo --help)"))
}

fn fail(line: &str) -> ExitCode {
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let _ = writeln!(std::io::stderr(), "cobijo: {line}");
    ExitCode::from(2)
}
