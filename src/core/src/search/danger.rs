//! Danger in a reader's words, by the small rules of `content/danger/`.

use cobijo_base::content::DangerRule;

/// The first rule that fits the folded words.
pub fn find<'a>(rules: &'a [DangerRule], words: &[String]) -> Option<&'a DangerRule> {
    let hears = |run: &String| heard(run, words);
    let fits = |rule: &&DangerRule| rule.all.iter().all(|group| group.iter().any(hears)) && !rule.unless.iter().any(hears);
    rules.iter().find(fits)
}

/// Whether a run of words stands in a text; a trailing `*` on a word stands for any ending.
fn heard(run: &str, words: &[String]) -> bool {
    let run: Vec<&str> = run.split(' ').collect();
    words.windows(run.len()).any(|window| {
        window.iter().zip(&run).all(|(word, wanted)| match wanted.strip_suffix('*') {
            Some(start) => word.starts_with(start),
            None => word == wanted,
        })
    })
}

#[cfg(test)]
mod tests {
    use cobijo_base::content::{DangerKind, Who};

    use super::*;

    #[test]
    fn a_rule_needs_every_group_and_no_exception() {
        let rule = DangerRule {
            kind: DangerKind::SelfHarm,
            who: Who::Me,
            topic: None,
            all: vec![vec!["quiero morir*".into(), "matarme".into()]],
            unless: vec!["de risa".into()],
        };
        let find = |text: &str| {
            find(std::slice::from_ref(&rule), &text.split(' ').map(str::to_owned).collect::<Vec<_>>()).map(|rule| rule.kind)
        };
        assert_eq!(find("ya quiero morirme"), Some(DangerKind::SelfHarm));
        assert_eq!(find("quiero morirme de risa"), None);
        assert_eq!(find("morir quiero"), None);
    }
}
