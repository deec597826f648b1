//! What a voice says for digits: a telephone number is read digit by digit.

/// The digits of a number in words (`911` → `nueve, uno, uno`), from a function that gives each digit's word.
pub fn digits_spoken(number: &str, word: impl Fn(u8) -> Option<String>) -> String {
    number
        .bytes()
        .filter(u8::is_ascii_digit)
        .map(|digit| word(digit - b'0').unwrap_or_else(|| char::from(digit).to_string()))
        .collect::<Vec<_>>()
        .join(", ")
}

/// A text whose numbers of three digits and more are said digit by digit (`Emergencias 911` → `Emergencias nueve, uno, uno`).
pub fn numbers_spoken(text: &str, word: impl Fn(u8) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    for c in text.chars().chain(['\0']) {
        if c.is_ascii_digit() {
            run.push(c);
            continue;
        }
        match run.len() {
            0 => {}
            1 | 2 => out.push_str(&run),
            _ => out.push_str(&digits_spoken(&run, &word)),
        }
        run.clear();
        if c != '\0' {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_digit_by_digit() {
        let words = ["cero", "uno"];
        let say = |digit: u8| words.get(usize::from(digit)).map(ToString::to_string);
        assert_eq!(digits_spoken("*01 19", say), "cero, uno, uno, 9");
        assert_eq!(numbers_spoken("Línea 011, 18 años", say), "Línea cero, uno, uno, 18 años");
    }
}
