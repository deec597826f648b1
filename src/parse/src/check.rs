//! What can only be checked once everything is read: links, sources, words, services against one another.

use std::collections::{BTreeMap, BTreeSet};

use cobijo_base::content::{Audience, ClaimValue, ContactKind, Edition, Gender, LocalText, Opening, Person, Source, Target};
use cobijo_base::text;
use cobijo_base::words::keys;

use crate::body::LinkUse;
use crate::card::ReadCard;
use crate::guide::ReadGuide;
use crate::home::Home;
use crate::locale::ReadLocale;
use crate::opening;
use crate::page::ReadPage;
use crate::regions::Regions;
use crate::reviews::Signatures;
use crate::service::{ReadService, Ships};
use crate::written::PageSource;
use crate::{Findings, SourceFile};

/// The pages of one locale, by topic.
pub type Pages = BTreeMap<String, Vec<ReadPage>>;

/// What a link may lead to in one locale.
#[derive(Clone, Default)]
pub struct Targets {
    /// Topic → the anchors of its sections.
    topics: BTreeMap<String, BTreeSet<String>>,
    guides: BTreeSet<String>,
    cards: BTreeSet<String>,
}

impl Targets {
    /// What these lead to.
    pub fn of(pages: &Pages, guides: &[ReadGuide], cards: &[ReadCard]) -> Self {
        let anchors = |pages: &Vec<ReadPage>| pages.iter().flat_map(|read| read.page.anchors()).map(str::to_owned).collect();
        Self {
            topics: pages.iter().map(|(id, pages)| (id.clone(), anchors(pages))).collect(),
            guides: guides.iter().map(|read| read.guide.id.clone()).collect(),
            cards: cards.iter().map(|read| read.card.id.clone()).collect(),
        }
    }

    /// These and those of another locale.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        for (id, anchors) in &other.topics {
            self.topics.entry(id.clone()).or_default().extend(anchors.iter().cloned());
        }
        self.guides.extend(other.guides.iter().cloned());
        self.cards.extend(other.cards.iter().cloned());
        self
    }
}

/// Links of pages, guides and cards, in one locale.
pub fn links(pages: &Pages, guides: &[ReadGuide], cards: &[ReadCard], targets: &Targets, findings: &mut Findings) {
    let of_pages = pages.values().flatten().map(|read| (&read.file, &read.links));
    let of_guides = guides.iter().map(|read| (&read.file, &read.links));
    let of_cards = cards.iter().map(|read| (&read.file, &read.links));
    for (file, links) in of_pages.chain(of_guides).chain(of_cards) {
        for link in links {
            link_leads_somewhere(link, file, targets, findings);
        }
    }
}

/// Links of the first screen: each must lead somewhere in every complete locale.
pub fn home_links(home: &Home, file: &SourceFile, targets: &Targets, findings: &mut Findings) {
    for link in &home.links {
        link_leads_somewhere(link, file, targets, findings);
    }
}

fn link_leads_somewhere(link: &LinkUse, file: &SourceFile, targets: &Targets, findings: &mut Findings) {
    let Ok(target) = Target::parse(&link.to) else { return };
    let known = match &target {
        Target::Topic { id, .. } => targets.topics.contains_key(id),
        Target::Guide(id) => targets.guides.contains(id),
        Target::Card(id) => targets.cards.contains(id),
        _ => true,
    };
    if !known {
        findings.error(file, link.line, "link-to-nowhere", &[("to", &link.to)]);
    } else if let Target::Topic { id, section: Some(section) } = &target
        && !targets.topics.get(id).is_some_and(|anchors| anchors.contains(section))
    {
        findings.error(file, link.line, "unknown-section", &[("section", section)]);
    }
}

/// Two pages for one topic, audience and edition; two guides for one id and audience.
pub fn duplicates(pages: &Pages, guides: &[ReadGuide], complete: bool, findings: &mut Findings) {
    let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for read in guides {
        for audience in &read.guide.audiences {
            if let Some(other) = seen.insert((&read.guide.id, audience.as_str()), &read.file.name) {
                let args = [("topic", read.guide.id.as_str()), ("audience", audience.as_str()), ("other", other)];
                findings.error(&read.file, read.audiences_line, "duplicate-topic", &args);
            }
        }
    }
    for (topic, pages) in pages {
        let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        for page in pages {
            for audience in &page.page.audiences {
                let key = (audience.as_str(), page.page.edition.as_str());
                if let Some(other) = seen.insert(key, &page.file.name) {
                    let args = [("topic", topic.as_str()), ("audience", key.0), ("other", other)];
                    findings.error(&page.file, page.audiences_line, "duplicate-topic", &args);
                }
            }
        }
        if complete
            && !pages.iter().any(|page| page.page.edition == Edition::Page)
            && let Some(first) = pages.first()
        {
            findings.error(&first.file, 1, "easy-without-page", &[("topic", topic)]);
        }
    }
}

/// A file, and the sources that it names.
pub type SourceUses<'a> = (&'a SourceFile, &'a Vec<LinkUse>);

/// Sources that pages, guides and cards name, and sources that none names.
pub fn sources(all: &[Source], file: &SourceFile, uses: &[SourceUses<'_>], findings: &mut Findings) {
    let known: BTreeSet<&str> = all.iter().map(|source| source.id.as_str()).collect();
    let mut used = BTreeSet::new();
    for (page, sources) in uses {
        if sources.is_empty() {
            findings.error(page, 1, "page-without-source", &[]);
        }
        for source in *sources {
            used.insert(source.to.as_str());
            if !known.contains(source.to.as_str()) {
                findings.error(page, source.line, "unknown-source", &[("source", &source.to)]);
            }
        }
    }
    for id in known.difference(&used) {
        let line = file.text.lines().position(|line| line.trim() == format!("[{id}]")).map_or(1, |at| at + 1);
        findings.warning(file, line, "unused-source", &[("source", id)]);
    }
}

/// Words that a locale lacks, and words that nothing asks for.
pub fn words(locale: &ReadLocale, home: &Home, opening: &Opening, findings: &mut Findings) {
    let mut wanted: BTreeSet<String> = keys::all().into_iter().chain(opening::keys(opening)).collect();
    wanted.extend(home.situations.values().flatten().map(|situation| format!("{}{}", keys::SITUATION, situation.id)));
    for key in wanted.iter().filter(|key| !locale.places.contains_key(*key)) {
        // A partial locale may lack any word: its reader gets the default locale's.
        if locale.complete {
            findings.error(&locale.file, 1, "missing-word", &[("key", key), ("locale", &locale.tag)]);
        }
    }
    let own_word = locale.return_word.as_deref().unwrap_or_default();
    let return_word: Vec<String> = text::words(own_word).collect();
    let told =
        locale.messages.iter().find(|(key, _)| key == "home-line-4").map(|(_, line)| text::words(line).collect::<Vec<_>>());
    let names = |line: &Vec<String>| return_word.iter().all(|word| line.contains(word));
    let silent = return_word.is_empty() && (locale.complete || told.is_some());
    if silent || told.as_ref().is_some_and(|line| !names(line)) {
        findings.error(&locale.file, 1, "return-word-untold", &[("word", own_word)]);
    }
    for (key, (file, line)) in &locale.places {
        let reference = format!("{{ {key} }}");
        let referred = locale.messages.iter().any(|(_, source)| source.contains(&reference));
        if !wanted.contains(key) && !referred {
            findings.error(file, *line, "unused-word", &[("key", key)]);
        }
    }
}

/// What a message of another language may get wrong without Fluent noticing: an argument that the core does not give, a form
/// of address for nobody, a reference to a message that is not there.
pub fn messages(locale: &ReadLocale, floor: Option<&ReadLocale>, opening: &Opening, findings: &mut Findings) {
    let known: BTreeSet<&str> = locale.messages.iter().map(|(key, _)| key.as_str()).collect();
    for (key, source) in &locale.messages {
        let Some((file, line)) = locale.places.get(key) else { continue };
        for name in references(source).filter(|name| !known.contains(name)) {
            findings.error(file, *line, "unknown-reference", &[("key", key), ("name", name)]);
        }
        if let Some((_, first)) = floor.and_then(|floor| floor.messages.iter().find(|(other, _)| other == key)) {
            let given: BTreeSet<&str> = arguments(first).collect();
            for name in arguments(source).filter(|name| !given.contains(name)) {
                findings.error(file, *line, "unknown-argument", &[("key", key), ("name", name)]);
            }
        }
        if key.starts_with("words-") {
            let fits = |name: &str| {
                name == "other"
                    || opening.to.iter().any(|to| to.id == name)
                    || Person::from_word(name).is_some()
                    || Gender::from_word(name).is_some()
            };
            for name in variants(source).filter(|name| !fits(name)) {
                findings.error(file, *line, "unknown-variant", &[("key", key), ("name", name)]);
            }
        }
    }
}

/// The names in `{ $name }` and `{ $name -> …`.
fn arguments(source: &str) -> impl Iterator<Item = &str> {
    source
        .split('$')
        .skip(1)
        .map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).next().unwrap_or_default())
}

/// The names in `{ name }`.
fn references(source: &str) -> impl Iterator<Item = &str> {
    source.split('{').skip(1).filter_map(|rest| rest.split('}').next()).map(str::trim).filter(|name| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    })
}

/// The names in `[name]` at the beginning of a line.
fn variants(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter_map(|line| {
        let line = line.trim_start();
        line.strip_prefix('*').unwrap_or(line).strip_prefix('[')?.split(']').next()
    })
}

/// What a public release needs that no calendar decides: every page signed by a practitioner, every contact that a teenager can
/// call confirmed by a person. A legal sentence that no lawyer has signed does not stop it: its fallback is shown.
pub fn public(pages: &[PageSource], services: &[ReadService], signed: &Signatures, findings: &mut Findings) {
    for read in pages {
        let state = signed.state(&read.locale, &[&read.page.title, &read.page.summary], &read.page.blocks);
        if state.practitioner.is_none() {
            findings.error(&read.file, 1, "public-unreviewed", &[]);
        }
    }
    let travels = |read: &&ReadService| read.ships == Ships::Everyone && !read.file.name.contains("/drafts/");
    for read in services.iter().filter(travels).filter(|read| !read.service.emergency) {
        let kinds = [ContactKind::Call, ContactKind::Sms, ContactKind::Whatsapp, ContactKind::Chat];
        for contact in read.service.contacts.iter().filter(|contact| kinds.contains(&contact.kind)) {
            if read.service.audiences.contains(&Audience::Teen) && contact.assured_on.is_none() {
                let line = read.file.line_with(&format!("id = \"{}\"", contact.id));
                findings.error(&read.file, line, "public-unassured", &[("id", &contact.id)]);
            }
        }
    }
}

/// Services against one another and against the zones of the release.
pub fn services(services: &[ReadService], zones: &BTreeMap<String, String>, locales: &[&str], findings: &mut Findings) {
    let ids: BTreeSet<&str> = services.iter().map(|read| read.service.id.as_str()).collect();
    let mut contacts = BTreeSet::new();
    for read in services {
        let service = &read.service;
        let file = &read.file;
        if let Some(zone) = service.zone.as_ref().filter(|zone| !zones.contains_key(*zone)) {
            findings.error(file, file.line_with("zone"), "zone-without-rule", &[("zone", zone)]);
        }
        match &service.pair {
            Some(pair) if !ids.contains(pair.as_str()) => {
                findings.error(file, file.line_with("pair"), "unknown-pair", &[("pair", pair)])
            }
            None if service.adults_only => findings.error(file, 1, "adults-only-without-pair", &[("id", &service.id)]),
            _ => {}
        }
        for contact in &service.contacts {
            if !contacts.insert(contact.id.as_str()) {
                findings.error(file, file.line_with(&contact.id), "duplicate-contact", &[("id", &contact.id)]);
            }
        }
        let said = service.contacts.iter().flat_map(|contact| contact.claims.values()).filter_map(|claim| match &claim.value {
            ClaimValue::Text(text) => Some(text),
            _ => None,
        });
        let notes = service.contacts.iter().map(|contact| &contact.note).chain(said);
        for text in [&service.name, &service.what, &service.reach_via, &service.alert]
            .into_iter()
            .chain(notes)
            .filter(|text| !text.is_empty())
        {
            missing_locale(text, file, locales, findings);
        }
    }
    let countries: BTreeSet<&str> =
        services.iter().map(|read| read.service.country.as_str()).filter(|country| *country != "INT").collect();
    for country in countries {
        let mut numbers = services.iter().filter(|read| read.service.country == country && read.service.emergency);
        if numbers.next().is_none() {
            let first = services.iter().find(|read| read.service.country == country);
            if let Some(first) = first {
                findings.error(&first.file, 1, "country-without-emergency", &[("country", country)]);
            }
        }
        if let Some(second) = numbers.next() {
            findings.error(&second.file, second.file.line_with("emergency"), "two-emergency-numbers", &[("country", country)]);
        }
    }
}

/// Regions that services name but `regions.toml` does not.
pub fn regions(services: &[ReadService], regions: &Regions, findings: &mut Findings) {
    for read in services {
        let Some(known) = regions.get(&read.service.country) else { continue };
        for region in read.service.regions.iter().filter(|region| !known.contains_key(*region)) {
            findings.error(&read.file, read.file.line_with(region), "unknown-region", &[("region", region)]);
        }
    }
}

fn missing_locale(text: &LocalText, file: &SourceFile, locales: &[&str], findings: &mut Findings) {
    for locale in locales.iter().filter(|locale| !text.contains_key(**locale)) {
        let any = text.values().next().map_or("", String::as_str);
        findings.error(file, file.line_with(any), "missing-translation", &[("locale", locale)]);
    }
}
