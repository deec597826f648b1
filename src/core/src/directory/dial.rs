//! What each platform does with a number. The number as published is never changed; only its link is written.

use cobijo_base::content::{Contact, ContactKind};

/// Whether a kind of contact has a number to dial or write to.
pub const fn is_dialled(kind: ContactKind) -> bool {
    matches!(kind, ContactKind::Call | ContactKind::Sms | ContactKind::Whatsapp)
}

/// `tel:` for a number as published: spaces dropped, `*` and `#` escaped.
pub fn tel(number: &str) -> String {
    format!("tel:{}", escaped(number))
}

fn escaped(number: &str) -> String {
    number
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '*' => "%2A".to_owned(),
            '#' => "%23".to_owned(),
            other => other.to_string(),
        })
        .collect()
}

/// The link that Android opens. A comma waits before an extension or a menu option; a message is never filled in.
pub fn android(contact: &Contact, country: &str) -> String {
    let number = &contact.number;
    match contact.kind {
        ContactKind::Call => {
            let after: String =
                [&contact.extension, &contact.menu].into_iter().flatten().map(|option| format!(",{}", escaped(option))).collect();
            format!("{}{after}", tel(number))
        }
        ContactKind::Sms => format!("smsto:{}", escaped(number)),
        ContactKind::Whatsapp => format!("https://wa.me/{}", international(number, country)),
        ContactKind::Email => format!("mailto:{number}"),
        ContactKind::Chat | ContactKind::WebForm | ContactKind::App => number.clone(),
        ContactKind::InPerson => String::new(),
    }
}

/// Whether iOS dials it from a link: a number with `*` or `#` must be typed by hand there.
pub fn ios_dials(contact: &Contact) -> bool {
    contact.kind != ContactKind::Call || !contact.number.contains(['*', '#'])
}

/// E.164 digits without the plus sign, for `wa.me`.
fn international(number: &str, country: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    match country {
        "MX" if !number.starts_with('+') && digits.len() == 10 => format!("52{digits}"),
        _ => digits,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn contact(kind: ContactKind, number: &str) -> Contact {
        Contact {
            id: "x.call".into(),
            kind,
            number: number.into(),
            extension: None,
            menu: None,
            keyword: None,
            week: None,
            claims: BTreeMap::new(),
            note: BTreeMap::new(),
            verify_first: false,
            assured_on: None,
        }
    }

    #[test]
    fn every_form_of_number_has_its_link() {
        assert_eq!(tel("55 5533 5533"), "tel:5555335533");
        assert_eq!(tel("*765"), "tel:%2A765");
        let mut extension = contact(ContactKind::Call, "55 5242 5100");
        extension.extension = Some("5086".into());
        assert_eq!(android(&extension, "MX"), "tel:5552425100,5086");
        assert_eq!(android(&contact(ContactKind::Whatsapp, "800 5533 000"), "MX"), "https://wa.me/528005533000");
        assert_eq!(android(&contact(ContactKind::Sms, "67676"), "MX"), "smsto:67676");
        assert!(!ios_dials(&contact(ContactKind::Call, "*765")) && ios_dials(&contact(ContactKind::Call, "079")));
    }
}
