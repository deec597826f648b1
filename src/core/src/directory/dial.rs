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

/// Where a link is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// Android.
    Android,
    /// iOS: it dials neither `*` nor `#`, and writes the body of a message behind `&`.
    Ios,
    /// A terminal: it opens nothing; the link is shown.
    Terminal,
}

/// The link of a contact; none where the platform opens none. A comma waits before an extension or a menu option. A message
/// holds at most the word that the service asks for, never a reader's own words.
pub fn link(contact: &Contact, country: &str, platform: Platform) -> Option<String> {
    let number = &contact.number;
    let link = match contact.kind {
        ContactKind::Call if platform == Platform::Ios && !ios_dials(contact) => return None,
        ContactKind::Call => {
            let after: String =
                [&contact.extension, &contact.menu].into_iter().flatten().map(|option| format!(",{}", escaped(option))).collect();
            format!("{}{after}", tel(number))
        }
        ContactKind::Sms => match (platform, &contact.keyword) {
            (Platform::Ios, Some(word)) => format!("sms:{}&body={}", escaped(number), in_query(word)),
            (Platform::Ios, None) => format!("sms:{}", escaped(number)),
            (_, Some(word)) => format!("smsto:{}?body={}", escaped(number), in_query(word)),
            (_, None) => format!("smsto:{}", escaped(number)),
        },
        ContactKind::Whatsapp => {
            let number = international(number, country)?;
            match &contact.keyword {
                Some(word) => format!("https://wa.me/{number}?text={}", in_query(word)),
                None => format!("https://wa.me/{number}"),
            }
        }
        ContactKind::Email => format!("mailto:{number}"),
        ContactKind::Chat | ContactKind::WebForm => number.clone(),
        // An app's own name is no link; an address of one is.
        ContactKind::App if number.starts_with("https://") => number.clone(),
        ContactKind::App | ContactKind::InPerson => return None,
    };
    Some(link)
}

/// The link that Android opens; empty where it opens none.
pub fn android(contact: &Contact, country: &str) -> String {
    link(contact, country, Platform::Android).unwrap_or_default()
}

/// What the reader must type, where the platform does not dial it.
pub fn to_type(contact: &Contact, platform: Platform) -> Option<String> {
    let after: String = [&contact.extension, &contact.menu].into_iter().flatten().map(|option| format!(" → {option}")).collect();
    let unlinked = match platform {
        Platform::Ios => !ios_dials(contact),
        Platform::Terminal => is_dialled(contact.kind),
        Platform::Android => false,
    };
    unlinked.then(|| format!("{}{after}", contact.number))
}

/// Whether iOS dials it from a link: a number with `*` or `#` must be typed by hand there.
pub fn ios_dials(contact: &Contact) -> bool {
    contact.kind != ContactKind::Call || !contact.number.contains(['*', '#'])
}

/// Percent-encoded for a query: everything but letters and digits of ASCII.
fn in_query(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// E.164 digits without the plus sign, for `wa.me`: the country's code before a national number without its trunk zero. None
/// where we do not know the code: a bare number would be somebody else's.
fn international(number: &str, country: &str) -> Option<String> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let code = match country {
        "AL" => "355",
        "BA" => "387",
        "CO" => "57",
        "MD" => "373",
        "MX" => "52",
        "PE" => "51",
        _ => return number.starts_with('+').then_some(digits),
    };
    Some(if number.starts_with('+') { digits } else { format!("{code}{}", digits.trim_start_matches('0')) })
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
            hours: None,
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
        let mut keyword = contact(ContactKind::Whatsapp, "55 9225 3337");
        keyword.keyword = Some("Comenzar ya".into());
        assert_eq!(android(&keyword, "MX"), "https://wa.me/525592253337?text=Comenzar%20ya");
        let star = contact(ContactKind::Call, "*765");
        assert_eq!((link(&star, "MX", Platform::Ios), to_type(&star, Platform::Ios).as_deref()), (None, Some("*765")));
        assert_eq!(link(&contact(ContactKind::Sms, "67676"), "MX", Platform::Ios).as_deref(), Some("sms:67676"));
        assert_eq!(link(&contact(ContactKind::App, "WhatsApp"), "INT", Platform::Android), None);
        assert!(!ios_dials(&contact(ContactKind::Call, "*765")) && ios_dials(&contact(ContactKind::Call, "079")));
    }
}
