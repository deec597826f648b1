//! How a query was understood.

use cobijo::{Explanation, TopicScore};
use cobijo_base::words::Args;

use super::Terminal;
use crate::words::Words;

pub fn explanation(explanation: &Explanation, terminal: &Terminal, words: &Words) -> String {
    let mut text = String::new();
    let title = |key: &str| format!("  {}\n", terminal.strong(&words.get(key)));
    text.push_str(&title("explain-words"));
    for word in &explanation.words {
        let taken = if word.taken == word.typed { word.typed.clone() } else { format!("{} → {}", word.typed, word.taken) };
        text.push_str(&format!("    {taken}\n"));
    }
    text.push_str(&title("explain-danger"));
    match &explanation.danger {
        None => text.push_str(&format!("    {}\n", words.get("explain-no-danger"))),
        Some(danger) => {
            let place = match danger.rule {
                Some(rule) => words.say("explain-rule", &Args::new().text("rule", &rule.to_string())),
                None => words.get("explain-examples"),
            };
            text.push_str(&format!("    {}, {}: {} ({place})\n", danger.kind, danger.who, danger.words.join(" + ")));
        }
    }
    text.push_str(&title("explain-terms"));
    for term in &explanation.terms {
        text.push_str(&format!("    {:<20} {:>5.2}  {}\n", term.term, term.weight, listed(&term.votes)));
    }
    text.push_str(&title("explain-sum"));
    text.push_str(&format!("    {}\n", listed(&explanation.scores)));
    let sure = words.get(if explanation.confident { "explain-sure" } else { "explain-unsure" });
    let shares = format!("{:.2}, {:.2}", explanation.understood, explanation.everyday);
    text.push_str(&format!("    {} ({shares}): {sure}\n", words.get("explain-shares")));
    text
}

fn listed(topics: &[TopicScore]) -> String {
    topics.iter().map(|topic| format!("{} {:.2}", topic.topic, topic.score)).collect::<Vec<_>>().join(", ")
}
