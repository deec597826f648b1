//! The offender may be at home: whoever names family as the one to tell names an adult outside home in the same block.

use cobijo_base::text;
use cobijo_parse::{Findings, PageSource};

use super::{is_prose, line_of, texts};

/// Words for family and home (folded).
const FAMILY: &[&str] = &[
    "mama", "papa", "madre", "padre", "mamas", "papas", "padres", "familia", "familiar", "casa", "mom", "mum", "dad", "mother",
    "father", "parent", "parents", "family", "home",
];
/// Telling (folded beginnings of words).
const TELL: &[&str] =
    &["cuenta", "cuentale", "contarle", "contarselo", "dile", "decirle", "decirselo", "cuentaselo", "tell", "telling"];
/// An adult outside home (folded).
const OUTSIDE: &[&str] = &[
    "fuera de casa",
    "fuera de tu casa",
    "maestra",
    "maestro",
    "profe",
    "escuela",
    "linea",
    "outside",
    "teacher",
    "school",
    "helpline",
    "crisis line",
];

pub fn check(page: &PageSource, findings: &mut Findings) {
    for block in page.page.blocks.iter().filter(|block| is_prose(block)) {
        for text in texts(block).filter(|text| names_family_alone(text)) {
            findings.error(&page.file, line_of(page, text), "home-alternative", &[]);
        }
    }
}

fn names_family_alone(text: &str) -> bool {
    let words: Vec<String> = text::words(text).collect();
    let line = format!(" {} ", words.join(" "));
    let family = words.iter().any(|word| FAMILY.contains(&word.as_str()));
    let tells = words.iter().any(|word| TELL.contains(&word.as_str()));
    family && tells && !OUTSIDE.iter().any(|outside| line.contains(&format!(" {outside} ")))
}

#[cfg(test)]
mod tests {
    use super::names_family_alone;

    #[test]
    fn family_needs_somebody_outside_beside_it() {
        assert!(names_family_alone("Cuéntale a tu mamá."));
        assert!(names_family_alone("Tell your parents tonight."));
        assert!(!names_family_alone("Cuéntale a tu mamá o a una persona adulta fuera de casa."));
        assert!(!names_family_alone("Tell your mum, or an adult outside home such as a teacher."));
        assert!(!names_family_alone("En casa puedes descansar."));
    }
}
