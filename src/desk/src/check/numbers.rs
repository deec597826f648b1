//! No telephone number stands in a text: numbers live in the directory, by country, with their source.

use cobijo_parse::Findings;

use super::passage::{Passage, What};

/// Short numbers that a text may not name either.
const SHORT: &[&str] = &["911", "089", "088", "079", "*765", "*0311", "116111", "112"];

pub fn check(passage: &Passage<'_>, findings: &mut Findings) {
    // An error may show how a date is written.
    if passage.what == What::Word && passage.id.starts_with("error-") {
        return;
    }
    for text in &passage.texts {
        if let Some(number) = number_in(text.text) {
            findings.error(passage.file, passage.line_of(text.text), "number-in-text", &[("number", &number)]);
        }
    }
}

/// The first thing in a text that a phone would dial.
fn number_in(text: &str) -> Option<String> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '.' | '(' | ')' | '+' | '*');
    text.split(|c| !is_part(c)).map(str::trim).find_map(|run| {
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        let bare = run.trim_matches(|c: char| !c.is_ascii_digit() && c != '*');
        (digits >= 7 || SHORT.contains(&bare)).then(|| bare.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::number_in;

    #[test]
    fn numbers_are_found_and_ages_are_not() {
        assert_eq!(number_in("Llama al 911 ya.").as_deref(), Some("911"));
        assert_eq!(number_in("Marca 55 5533 5533, siempre.").as_deref(), Some("55 5533 5533"));
        assert_eq!(number_in("desde el *765").as_deref(), Some("*765"));
        assert_eq!(number_in("Si tienes menos de 18 años, o 24/7, o 1 de 2."), None);
    }
}
