//! A step of a guide.

use cobijo::GuideScreen;
use cobijo_base::words::Args;

use super::{Terminal, block_text, emergency};
use crate::words::Words;

/// A step, with how to go on from it.
pub fn guide(step: &GuideScreen, answers: &[String], terminal: &Terminal, words: &Words) -> String {
    let mut text = terminal.dim(&terminal.set(&step.title, 2));
    for notice in &step.notices {
        text.push_str(&terminal.hang(notice, "  ! ", "    "));
    }
    text.push_str(&terminal.strong(&terminal.set(&step.heading, 2)));
    for block in &step.blocks {
        text.push('\n');
        text.push_str(&block_text(block, terminal, words));
    }
    for contact in &step.contacts {
        text.push_str(&terminal.sides("", &format!("{}  {}", contact.name, terminal.strong(&contact.number)), 2));
    }
    if !step.choices.is_empty() {
        text.push('\n');
    }
    for choice in &step.choices {
        text.push_str(&terminal.sides(&format!("( ) {}", choice.label), &terminal.dim(&choice.id), 2));
    }
    text.push('\n');
    text.push_str(&emergency(step.emergency.as_ref(), terminal, words));
    if let Some(choice) = step.choices.first() {
        let so_far: Vec<&str> = answers.iter().map(String::as_str).chain([choice.id.as_str()]).collect();
        let args = Args::new();
        let joined = so_far.join(",");
        text.push_str(
            &terminal.dim(&terminal.set(&words.say("answer-hint", &args.text("id", &step.id).text("answers", &joined)), 2)),
        );
    }
    text
}
