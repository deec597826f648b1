//! Syllables of a Spanish word, by the rules of spelling: hiatus, diphthong, written accent.
//!
//! No library counts them: hyphenators leave out 4 to 5 % of the syllables (`amigo` = 2), which lifts every formula by six
//! points. The oracle is npm `silabea`; see `docs/decisions/0010-what-is-checked.md`.

/// What a letter does in a syllable.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    /// a, e, o, with or without accent.
    Strong,
    /// í, ú: strong beside a strong vowel, weak beside a weak one.
    Stressed(char),
    /// i, u, ü.
    Weak(char),
    /// Everything else.
    Consonant,
}

/// How many syllables a word has; 0 for what is not a word.
pub fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    if !letters.iter().any(|letter| letter.is_alphabetic()) {
        return 0;
    }
    let sounds = sounds(&letters);
    let count: usize = sounds.split(|sound| *sound == Sound::Consonant).map(nuclei).sum();
    count.max(1)
}

/// The letters as sounds: silent u and h fall away, y is a vowel where it ends a word or stands before a consonant.
fn sounds(letters: &[char]) -> Vec<Sound> {
    let mut sounds = Vec::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let after = letters.get(at + 1).copied();
        sounds.push(match letter {
            'a' | 'e' | 'o' | 'á' | 'é' | 'ó' | 'à' | 'è' | 'ò' => Sound::Strong,
            'í' | 'ú' => Sound::Stressed(if *letter == 'í' { 'i' } else { 'u' }),
            // que, qui, gue, gui
            'u' if matches!(before, Some('q' | 'g')) && matches!(after, Some('e' | 'i' | 'é' | 'í')) => continue,
            'u' | 'ü' => Sound::Weak('u'),
            'i' | 'ï' => Sound::Weak('i'),
            'y' if !after.is_some_and(is_vowel) => Sound::Weak('i'),
            // An h between vowels parts nothing: ahumar is a-hu-mar by its vowels, prohíbe by its accent.
            'h' if before.is_some_and(is_vowel) && after.is_some_and(is_vowel) => continue,
            _ => Sound::Consonant,
        });
    }
    sounds
}

fn is_vowel(letter: char) -> bool {
    "aeiouáéíóúüïàèò".contains(letter)
}

/// The nuclei of a run of vowels.
fn nuclei(run: &[Sound]) -> usize {
    if run.is_empty() {
        return 0;
    }
    let strong = |at: Option<usize>| at.and_then(|at| run.get(at)) == Some(&Sound::Strong);
    let mut count = 0;
    for (at, sound) in run.iter().enumerate() {
        match sound {
            Sound::Strong => count += 1,
            Sound::Stressed(_) if strong(at.checked_sub(1)) || strong(Some(at + 1)) => count += 1,
            // The same weak vowel twice is two syllables: chiita, duunvirato.
            Sound::Weak(letter) | Sound::Stressed(letter) => {
                let twin = at.checked_sub(1).and_then(|at| run.get(at));
                if matches!(twin, Some(Sound::Weak(other) | Sound::Stressed(other)) if other == letter) {
                    count += 1;
                }
            }
            Sound::Consonant => {}
        }
    }
    // Weak vowels alone are one syllable, and one more for each twin.
    let has_nucleus = run.iter().enumerate().any(|(at, sound)| match sound {
        Sound::Strong => true,
        Sound::Stressed(_) => strong(at.checked_sub(1)) || strong(Some(at + 1)),
        _ => false,
    });
    if has_nucleus { count } else { count + 1 }
}

#[cfg(test)]
mod tests {
    use super::syllables;

    #[test]
    fn words_that_hyphenators_miscount() {
        for (word, count) in [
            ("amigo", 3),
            ("país", 2),
            ("oír", 2),
            ("y", 1),
            ("que", 1),
            ("guía", 2),
            ("pingüino", 3),
            ("construí", 2),
            ("leíais", 3),
            ("huía", 2),
            ("muy", 1),
            ("hoy", 1),
            ("ayuda", 3),
            ("ahumar", 2),
            ("prohíbe", 3),
            ("chiita", 3),
            ("aéreo", 4),
            ("buey", 1),
            ("2026", 0),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}
