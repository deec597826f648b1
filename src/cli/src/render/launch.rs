//! A launch plan.

use cobijo::LaunchPlan;

use super::{Terminal, contact};

pub fn launch(plan: &LaunchPlan, terminal: &Terminal) -> String {
    let mut text = terminal.strong(&terminal.set(&plan.contact.name, 2));
    let number = contact::number(&plan.contact.number, plan.extension.as_deref(), plan.menu.as_deref(), terminal);
    text.push_str(&format!("  {number}\n"));
    for line in plan.show_to_type.iter().chain(&plan.uri) {
        text.push_str(&terminal.set(line, 2));
    }
    text.push('\n');
    text.push_str(&terminal.set(&plan.facts.join(" "), 4));
    text.push_str(&terminal.set(&plan.traces, 4));
    text.push_str(&terminal.set(&plan.no_answer, 4));
    if let Some(next) = &plan.next {
        text.push('\n');
        text.push_str(&terminal.sides(&format!("▸ {}", next.name), &next.number, 2));
    }
    text
}
