//! Case, accents, apostrophes and repeated letters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case without accents; a letter said more than twice is said twice (`holaaaa` → `holaa`); `ñ` becomes `n`.
pub fn fold(text: &str) -> String {
    collapse(unaccented(text))
}

/// The words of a text, folded: runs of letters and digits. Apostrophes and saltillos inside a word vanish (`can't` → `cant`).
pub fn words(text: &str) -> impl Iterator<Item = String> {
    // Before letters are counted: what an apostrophe parts is one run of letters without it.
    let folded = collapse(unaccented(text).filter(|c| !matches!(c, '\'' | '’' | 'ʼ' | 'ꞌ' | 'Ꞌ' | '´' | '`')));
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}

fn unaccented(text: &str) -> impl Iterator<Item = char> {
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase)
}

fn collapse(letters: impl Iterator<Item = char>) -> String {
    let mut out = String::new();
    let (mut last, mut run) = ('\0', 0);
    for c in letters {
        run = if c == last { run + 1 } else { 1 };
        last = c;
        if run <= 2 || !c.is_alphabetic() {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spelling_that_means_the_same_folds_the_same() {
        assert_eq!(fold("EXTORSIÓN"), "extorsion");
        assert_eq!(fold("nooooo"), "noo");
        assert_eq!(words("noo'o").collect::<Vec<_>>(), ["noo"]);
        assert_eq!(words("I can’t, ¿sí?").collect::<Vec<_>>(), ["i", "cant", "si"]);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,80}") {
            let once: Vec<_> = words(&text).collect();
            let again: Vec<_> = words(&once.join(" ")).collect();
            prop_assert_eq!(once, again);
        }
    }
}
