//! The spoken form of a text: what is read badly aloud, said in words.

use std::collections::BTreeMap;

use cobijo_base::content::Block;

/// Fills in the spoken form of a block wherever it differs from what is written.
pub fn fill(block: &mut Block, say: &BTreeMap<String, String>) {
    block.spoken = spoken(&block.text, say);
    for item in &mut block.items {
        item.spoken = spoken(&item.text, say);
    }
    if let Some(legal) = &mut block.legal {
        legal.fallback_spoken = legal.fallback.as_deref().and_then(|text| spoken(text, say));
    }
}

/// The spoken form; none if it is the text itself. Only whole words are replaced, the longest first.
pub fn spoken(text: &str, say: &BTreeMap<String, String>) -> Option<String> {
    let mut written: Vec<&String> = say.keys().collect();
    written.sort_by_key(|key| std::cmp::Reverse(key.len()));
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    'text: while let Some(next) = rest.chars().next() {
        if !before.is_some_and(char::is_alphanumeric) {
            for key in &written {
                if let Some(after) = rest.strip_prefix(key.as_str())
                    && !after.chars().next().is_some_and(char::is_alphanumeric)
                {
                    out.push_str(&say[*key]);
                    before = key.chars().last();
                    rest = after;
                    continue 'text;
                }
            }
        }
        out.push(next);
        before = Some(next);
        rest = &rest[next.len_utf8()..];
    }
    (out != text).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_are_said_differently() {
        let say = BTreeMap::from([("DIF".to_owned(), "dif".to_owned()), ("24/7".to_owned(), "todo el día".to_owned())]);
        assert_eq!(spoken("El DIF, 24/7.", &say).as_deref(), Some("El dif, todo el día."));
        assert_eq!(spoken("DIFERENTE", &say), None);
    }
}
