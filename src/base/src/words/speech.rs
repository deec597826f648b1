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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_digit_by_digit() {
        let words = ["cero", "uno"];
        let say = |digit: u8| words.get(usize::from(digit)).map(ToString::to_string);
        assert_eq!(digits_spoken("*01 19", say), "cero, uno, uno, 9");
    }
}
