//! What stays on the phone, practising, settings.

use cobijo::{RehearsalScreen, SettingsScreen, TracesScreen};

use super::Terminal;

pub fn traces(traces: &TracesScreen, terminal: &Terminal) -> String {
    let mut text = terminal.strong(&terminal.set(&traces.title, 2));
    text.push_str(&terminal.set(&traces.intro, 2));
    for (title, rows) in [(&traces.ours_title, &traces.ours), (&traces.phone_title, &traces.phone)] {
        text.push('\n');
        text.push_str(&terminal.strong(&terminal.set(title, 2)));
        for row in rows {
            text.push_str(&terminal.hang(&row.text, "  · ", "    "));
        }
    }
    text
}

pub fn rehearsal(rehearsal: &RehearsalScreen, terminal: &Terminal) -> String {
    let mut text = terminal.strong(&terminal.set(&rehearsal.title, 2));
    for (at, step) in rehearsal.steps.iter().enumerate() {
        text.push_str(&terminal.hang(step, &format!("  {}. ", at + 1), "     "));
    }
    text.push_str(&format!("\n  [ {} ]\n", rehearsal.button));
    text
}

pub fn settings(settings: &SettingsScreen, terminal: &Terminal) -> String {
    let mut text = terminal.strong(&terminal.set(&settings.title, 2));
    if let Some(notice) = &settings.notice {
        text.push_str(&terminal.hang(notice, "  ! ", "    "));
    }
    text.push_str(&format!("\n  {}  [ ••• ]   --word\n", settings.word));
    text.push_str(&terminal.dim(&terminal.set(&settings.word_note, 4)));
    text.push_str(&format!("\n  {}\n", settings.cover_label));
    for cover in &settings.covers {
        let mark = if cover.id == settings.cover { "(•)" } else { "( )" };
        text.push_str(&terminal.sides(&format!("{mark} {}", cover.name), &terminal.dim(&format!("--cover {}", cover.id)), 4));
    }
    let mark = if settings.start_covered { "[x]" } else { "[ ]" };
    text.push('\n');
    text.push_str(&terminal.sides(&format!("{mark} {}", settings.start), &terminal.dim("--start-covered true|false"), 2));
    text.push_str(&terminal.dim(&terminal.set(&settings.start_note, 4)));
    text
}
