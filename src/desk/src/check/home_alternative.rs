//! The offender may be at home: whoever names family as the one to tell names an adult outside home in the same block.

use cobijo_base::text;
use cobijo_parse::Findings;

use super::editorial::{Editorial, Home, any};
use super::passage::{Part, Passage};

pub fn check(passage: &Passage<'_>, editorial: &Editorial, findings: &mut Findings) {
    for text in passage.texts.iter().filter(|text| text.part == Part::Prose || text.part == Part::Legal) {
        if names_family_alone(text.text, &editorial.home) {
            findings.error(passage.file, passage.line_of(text.text), "home-alternative", &[]);
        }
    }
}

fn names_family_alone(said: &str, home: &Home) -> bool {
    let words: Vec<String> = text::words(said).collect();
    let names = |phrases| any(phrases, &words).is_some();
    names(&home.family) && names(&home.tell) && !names(&home.outside)
}

#[cfg(test)]
mod tests {
    use super::names_family_alone;
    use crate::check::editorial::{Home, Phrase};

    #[test]
    fn family_needs_somebody_outside_beside_it() {
        let list = |words: &[&str]| words.iter().map(|word| Phrase::new(word)).collect();
        let home =
            Home { family: list(&["mamá", "casa"]), tell: list(&["cuéntale"]), outside: list(&["fuera de casa", "maestra"]) };
        assert!(names_family_alone("Cuéntale a tu mamá.", &home));
        assert!(!names_family_alone("Cuéntale a tu mamá, o a una persona adulta fuera de casa.", &home));
        assert!(!names_family_alone("En tu casa hay un teléfono.", &home), "nobody is told anything");
    }
}
