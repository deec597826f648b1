//! A slip of the thumb: one letter more, one less, another one, or two neighbours swapped.

/// Whether two words differ by one slip at most (Damerau distance 0 or 1).
pub fn one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() { (&a[..], &b[..]) } else { (&b[..], &a[..]) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([], _) => true,
        _ if short.len() < long.len() => short == &long[1..],
        _ if short[1..] == long[1..] => true,
        ([x, y, rest @ ..], [v, w, other @ ..]) => (x, y) == (w, v) && rest == other,
        _ => false,
    }
}

/// How many slips lead from one word to another, if not more than `most` (optimal string alignment).
pub fn slips(a: &str, b: &str, most: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut least = (last[j + 1] + 1).min(row[j] + 1).min(last[j] + usize::from(x != y));
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        if row.iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_slip_is_forgiven_and_two_are_not() {
        for (typed, meant, one) in [
            ("amenasan", "amenazan", true),
            ("amenzan", "amenazan", true),
            ("amenazann", "amenazan", true),
            ("amneazan", "amenazan", true),
            ("amenazan", "amenazan", true),
            ("amnezan", "amenazan", false),
            ("", "a", true),
            ("ab", "ba", true),
            ("ab", "cd", false),
        ] {
            assert_eq!(one_slip(typed, meant), one, "{typed} {meant}");
        }
        assert_eq!(slips("secuestrado", "secuetsrad", 2), Some(2));
        assert_eq!(slips("secuestrado", "secuestros", 1), None);
    }

    proptest! {
        #[test]
        fn both_ways_of_counting_agree(a in "[abc]{0,6}", b in "[abc]{0,6}") {
            prop_assert_eq!(one_slip(&a, &b), slips(&a, &b, 1).is_some());
            prop_assert_eq!(slips(&a, &b, 9), slips(&b, &a, 9));
        }
    }
}
