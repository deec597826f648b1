//! `content/words/words.toml`: to whom and about what there are opening words. The sentences stand beside it, in Fluent.

use cobijo_base::content::{Addressee, Gender, Opening, Person, Place, SENTENCES};
use serde::Deserialize;
use toml::Spanned;

use crate::{Findings, SourceFile, toml_file};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    to: Vec<RawAddressee>,
    about: Vec<RawAbout>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAddressee {
    id: String,
    place: Spanned<String>,
    person: Spanned<String>,
    gender: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAbout {
    id: String,
}

/// Reads it.
pub fn read(file: &SourceFile, findings: &mut Findings) -> Opening {
    let Some(raw) = toml_file::read::<Raw>(file, &file.text, 0, findings) else { return Opening::default() };
    let mut opening = Opening { to: Vec::new(), about: raw.about.into_iter().map(|about| about.id).collect() };
    for RawAddressee { id, place, person, gender } in raw.to {
        let mut unknown = |value: &Spanned<String>| {
            let line = toml_file::line(file, 0, &value.span());
            findings.error(file, line, "unknown-word", &[("value", value.get_ref())]);
        };
        let read = (Place::from_word(place.get_ref()), Person::from_word(person.get_ref()), Gender::from_word(gender.get_ref()));
        match read {
            (Some(place), Some(person), Some(gender)) => opening.to.push(Addressee { id, place, person, gender }),
            (None, _, _) => unknown(&place),
            (_, None, _) => unknown(&person),
            _ => unknown(&gender),
        }
    }
    opening
}

/// The keys of the words that an opening asks for.
pub fn keys(opening: &Opening) -> Vec<String> {
    let mut keys = Vec::new();
    for to in &opening.to {
        keys.extend([format!("words-to-{}", to.id), format!("words-honest-{}", to.id)]);
    }
    for about in &opening.about {
        keys.extend([format!("words-about-{about}"), format!("words-show-{about}")]);
        keys.extend((1..=SENTENCES).map(|at| format!("words-say-{about}-{at}")));
    }
    keys
}
