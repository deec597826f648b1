//! The directory's linter: useful to any child helpline that publishes numbers.

use cobijo_base::content::{Contact, ContactKind, STALE_DAYS, Serves, Service, first_day};
use cobijo_parse::{Findings, ServiceFile, ShortCodes};
use jiff::civil::Date;
use phonenumber::country::Id as Country;

/// What can be said of one service, beside the others.
pub fn check(read: &ServiceFile, all: &[ServiceFile], short: &ShortCodes, at: Option<Date>, findings: &mut Findings) {
    let ServiceFile { service, file } = read;
    for contact in &service.contacts {
        let line = file.line_with(&format!("id = \"{}\"", contact.id));
        if refused(contact, &service.country, short) {
            findings.error(file, line, "phone-refused", &[("number", &contact.number), ("country", &service.country)]);
        }
        if let Some(what) = unseen(contact) {
            findings.error(file, line, "sees-contradicts-channel", &[("kind", contact.kind.as_str()), ("what", what)]);
        }
        let rests_on_channel = |field: &str| {
            contact
                .claims
                .get(field)
                .is_some_and(|claim| claim.value.plain("") == "none-even-without-credit" && claim.source == "channel")
        };
        if rests_on_channel("call_cost") {
            findings.error(file, line, "free-without-source", &[("number", &contact.number)]);
        }
        if let Some(at) = at
            && contact.assured_on.is_none()
            && age_in_days(service, contact, at).is_none_or(|days| days > STALE_DAYS)
        {
            findings.warning(file, line, "stale-number", &[("number", &contact.number)]);
        }
    }
    if service.serves == Serves::WomenAndGirls && !service.regions.is_empty() {
        return;
    }
    if service.serves == Serves::WomenAndGirls {
        for need in &service.needs {
            let for_everyone = |other: &&ServiceFile| {
                let other = &other.service;
                let national = other.country == service.country && other.regions.is_empty() && !other.contacts.is_empty();
                national && other.serves == Serves::Everyone && other.needs.contains(need)
            };
            if !all.iter().any(|other| for_everyone(&other)) {
                findings.warning(
                    file,
                    file.line_with("needs ="),
                    "women-only-alone",
                    &[("need", need.as_str()), ("country", &service.country)],
                );
            }
        }
    }
}

/// Whether a number is refused for its country: short codes are those that `short-codes.toml` lists; of the rest libphonenumber
/// decides. Mexico's 800 numbers are outside its plan but have ten digits.
fn refused(contact: &Contact, country: &str, short: &ShortCodes) -> bool {
    if !matches!(contact.kind, ContactKind::Call | ContactKind::Sms | ContactKind::Whatsapp) {
        return false;
    }
    let number = &contact.number;
    if short.get(country).is_some_and(|codes| codes.iter().any(|code| code == number)) {
        return false;
    }
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    if country == "MX" && !number.starts_with('+') && digits != 10 {
        return true;
    }
    let id: Option<Country> = country.parse().ok();
    match phonenumber::parse(id, number) {
        Ok(parsed) => !(parsed.is_valid() || country == "MX" && number.starts_with("800")),
        Err(_) => true,
    }
}

/// What a channel always shows and the claim leaves out.
fn unseen(contact: &Contact) -> Option<&'static str> {
    let sees = contact.claims.get("sees")?.value.plain("");
    let always = match contact.kind {
        ContactKind::Call | ContactKind::Sms | ContactKind::Whatsapp => "number",
        ContactKind::Email => "email",
        _ => return None,
    };
    (!sees.contains(always)).then_some(always)
}

/// How many days ago the number's own source is dated; none: it bears no date.
pub fn age_in_days(service: &Service, contact: &Contact, at: Date) -> Option<i32> {
    let claim = contact.claims.get("number").or_else(|| contact.claims.get("address"))?;
    let dated = service.source(&claim.source)?.dated.as_ref()?;
    Some((at - first_day(dated)?).get_days())
}
