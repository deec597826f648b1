//! A phonetic key for Spanish spelling: `amenasando`, `amenazando` and `amenazhando` are one word to a frightened hand.

/// The key of a folded word: b/v, s/c/z, ll/y, qu/c/k, g/j and silent h made one, doubled letters said once.
pub fn phonetic(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut key = String::with_capacity(word.len());
    let mut at = 0;
    while at < letters.len() {
        let next = letters.get(at + 1).copied();
        let soft = matches!(next, Some('e' | 'i'));
        let (sound, taken) = match letters[at] {
            'c' if next == Some('h') => (Some('C'), 2),
            'c' if soft => (Some('s'), 1),
            'c' | 'k' => (Some('k'), 1),
            'q' if next == Some('u') => (Some('k'), 2),
            'q' => (Some('k'), 1),
            'z' => (Some('s'), 1),
            'x' => (Some('s'), 1),
            'v' | 'w' => (Some('b'), 1),
            'l' if next == Some('l') => (Some('y'), 2),
            'g' if soft => (Some('j'), 1),
            'g' if next == Some('u') && matches!(letters.get(at + 2), Some('e' | 'i')) => (Some('g'), 2),
            'h' => (None, 1),
            other => (Some(other), 1),
        };
        if let Some(sound) = sound
            && !key.ends_with(sound)
        {
            key.push(sound);
        }
        at += taken;
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sounds_alike_has_one_key() {
        for (a, b) in [
            ("amenazan", "amenasan"),
            ("video", "bideo"),
            ("hablar", "ablar"),
            ("yama", "llama"),
            ("quiero", "kiero"),
            ("gente", "jente"),
            ("acoso", "akoso"),
        ] {
            assert_eq!(phonetic(a), phonetic(b), "{a} {b}");
        }
        assert_ne!(phonetic("foto"), phonetic("fono"));
    }
}
