//! `cobijo exit --script FILE`: one input a line, a JSON line each, on a clock that the script moves.

use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use cobijo::{Answer, Clock, Cobijo, Edition, Event, ExitTrigger, HelpRequest, Platform, Screen, ScreenState, Visit};
use cobijo_base::words::Args;
use serde::Serialize;

use crate::args::ReaderArgs;
use crate::words::Words;
use crate::{Stop, session};

/// A line of a script.
enum Step {
    Exit(ExitTrigger),
    Say(Event),
    Launched(String),
    Wait(Duration),
    ProcessStart,
    Read(String),
    Help,
}

/// What a line did.
#[derive(Serialize)]
struct Line<'a> {
    input: &'a str,
    state: ScreenState,
    effects: Vec<cobijo::Effect>,
    /// With `show-next`: the next contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    /// With `warn-screenshot`: what is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    /// What a call for a screen answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    screen: Option<&'static str>,
    /// How many entries of the cover a search of it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    entries: Option<usize>,
}

/// An app, as a script moves it.
struct App<'a> {
    args: &'a ReaderArgs,
    clock: Clock,
    core: Arc<Cobijo>,
    visit: Arc<Visit>,
}

pub fn run(text: &str, args: &ReaderArgs, words: &Words, out: &mut dyn Write) -> Result<(), Stop> {
    let at_line = |at: usize, text: &str, key| {
        let line = (at + 1).to_string();
        Stop::Misuse(words.say(key, &Args::new().text("line", &line).text("text", text)))
    };
    let lines = text.lines().enumerate().map(|(at, line)| (at, line.split('#').next().unwrap_or_default().trim()));
    // All lines are understood before the first is done.
    let mut steps = Vec::new();
    for (at, line) in lines.filter(|(_, line)| !line.is_empty()) {
        steps.push((at, line, parse(line).ok_or_else(|| at_line(at, line, "script-unknown"))?));
    }
    let clock = Clock::Hand(Arc::default());
    let mut app = App::start(args, clock)?;
    for (at, line, step) in steps {
        let done = app.step(line, step).map_err(|stop| match stop {
            Stop::Misuse(reason) => at_line(at, &reason, "script-failed"),
            other => other,
        })?;
        writeln!(out, "{}", serde_json::to_string(&done).map_err(|error| Stop::Misuse(error.to_string()))?)?;
    }
    Ok(())
}

impl<'a> App<'a> {
    fn start(args: &'a ReaderArgs, clock: Clock) -> Result<Self, Stop> {
        let core = Cobijo::open_at(session::config(args), clock.clone())?;
        let visit = core.clone().enter(session::reader(args))?;
        Ok(Self { args, clock, core, visit })
    }

    fn step<'l>(&mut self, input: &'l str, step: Step) -> Result<Line<'l>, Stop> {
        let mut line =
            Line { input, state: ScreenState::Front, effects: Vec::new(), next: None, notice: None, screen: None, entries: None };
        let answer = match step {
            Step::Exit(trigger) => self.core.exit(trigger),
            Step::Say(event @ Event::CoverSearch { .. }) => {
                let answer = self.core.input(event);
                line.entries = answer.cover.as_ref().map(|cover| cover.entries.len());
                answer
            }
            Step::Say(event) => self.core.input(event),
            Step::Launched(contact) => {
                // An app shows the plan before it opens the contact.
                self.visit.launch(contact.clone(), Platform::Android)?;
                self.core.input(Event::Launched { contact })
            }
            Step::Wait(time) => {
                self.clock.pass(time);
                self.now()
            }
            Step::ProcessStart => {
                *self = Self::start(self.args, self.clock.clone())?;
                self.now()
            }
            Step::Read(topic) => {
                line.screen = Some(name(&self.visit.topic(topic, Edition::Page)?));
                self.now()
            }
            Step::Help => {
                line.screen = Some(name(&self.visit.help(HelpRequest::default())?));
                self.now()
            }
        };
        let Answer { state, effects, next, notice, .. } = answer;
        if effects.contains(&cobijo::Effect::ShowContent) {
            // Somebody comes in: the app enters. Where the visit still goes on, that changes nothing.
            if !matches!(self.visit.home()?, Screen::Home { .. }) {
                self.visit = self.core.clone().enter(session::reader(self.args))?;
            }
        }
        Ok(Line { state, effects, next, notice, ..line })
    }

    /// Where the app stands, asked in a way that changes nothing.
    fn now(&self) -> Answer {
        self.core.input(Event::IdleTick { idle_seconds: 0 })
    }
}

fn name(screen: &Screen) -> &'static str {
    match screen {
        Screen::Front { .. } => "front",
        Screen::FollowUp { .. } => "follow-up",
        Screen::Covered { .. } => "covered",
        Screen::Topic { .. } => "topic",
        Screen::Help { .. } => "help",
        _ => "other",
    }
}

fn parse(line: &str) -> Option<Step> {
    let (verb, rest) = line.split_once(char::is_whitespace).map_or((line, ""), |(verb, rest)| (verb, rest.trim()));
    let alone = |step| rest.is_empty().then_some(step);
    let with = |step: fn(String) -> Step| (!rest.is_empty()).then(|| step(rest.to_owned()));
    match verb {
        "exit" => Some(Step::Exit(match rest {
            "button" => ExitTrigger::Button,
            "gesture" => ExitTrigger::Gesture,
            "idle" => ExitTrigger::Idle,
            "panic" => ExitTrigger::Panic,
            _ => return None,
        })),
        "enter" => alone(Step::Say(Event::Entered)),
        "inactive" => alone(Step::Say(Event::Inactive)),
        "background" => alone(Step::Say(Event::Background)),
        "returned" => alone(Step::Say(Event::Returned)),
        "recreated" => alone(Step::Say(Event::Recreated)),
        "not-launched" => alone(Step::Say(Event::NotLaunched)),
        "answered" => alone(Step::Say(Event::Answered)),
        "another" => alone(Step::Say(Event::AnotherOption)),
        "screenshot" => alone(Step::Say(Event::Screenshot)),
        "process-start" => alone(Step::ProcessStart),
        "help" => alone(Step::Help),
        "launched" => with(Step::Launched),
        "read" => with(Step::Read),
        "search" => Some(Step::Say(Event::CoverSearch { text: rest.to_owned() })),
        "idle" => {
            let seconds = u32::try_from(span(rest)?.as_secs()).ok()?;
            Some(Step::Say(Event::IdleTick { idle_seconds: seconds }))
        }
        "wait" => span(rest).map(Step::Wait),
        _ => None,
    }
}

/// `90s`, `11m`, `3h`.
fn span(text: &str) -> Option<Duration> {
    let unit = match text.chars().last()? {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        _ => return None,
    };
    let number: u64 = text[..text.len() - 1].parse().ok()?;
    number.checked_mul(unit).map(Duration::from_secs)
}
