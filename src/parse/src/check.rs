//! What can only be checked once everything is read: links, sources, words, services against one another.

use std::collections::{BTreeMap, BTreeSet};

use cobijo_base::content::{ClaimValue, Edition, LocalText, Source, Target};
use cobijo_base::text;
use cobijo_base::words::keys;

use crate::body::LinkUse;
use crate::home::Home;
use crate::locale::ReadLocale;
use crate::page::ReadPage;
use crate::regions::Regions;
use crate::service::ReadService;
use crate::{Findings, SourceFile};

/// The pages of one locale, by topic.
pub type Pages = BTreeMap<String, Vec<ReadPage>>;

/// Links of pages and of the first screen, in one locale.
pub fn links(pages: &Pages, findings: &mut Findings) {
    for page in pages.values().flatten() {
        for link in &page.links {
            link_leads_somewhere(link, &page.file, pages, findings);
        }
    }
}

/// Links of the first screen: each must lead somewhere in every complete locale.
pub fn home_links(home: &Home, file: &SourceFile, pages: &Pages, findings: &mut Findings) {
    for link in &home.links {
        link_leads_somewhere(link, file, pages, findings);
    }
}

fn link_leads_somewhere(link: &LinkUse, file: &SourceFile, pages: &Pages, findings: &mut Findings) {
    let Ok(Target::Topic { id, section }) = Target::parse(&link.to) else { return };
    match (pages.get(&id), section) {
        (None, _) => findings.error(file, link.line, "link-to-nowhere", &[("to", &link.to)]),
        (Some(topic), Some(section)) if !topic.iter().any(|page| page.page.anchors().any(|anchor| anchor == section)) => {
            findings.error(file, link.line, "unknown-section", &[("section", &section)]);
        }
        _ => {}
    }
}

/// Two pages for one topic, audience and edition.
pub fn duplicates(pages: &Pages, findings: &mut Findings) {
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
        if !pages.iter().any(|page| page.page.edition == Edition::Page)
            && let Some(first) = pages.first()
        {
            findings.error(&first.file, 1, "easy-without-page", &[("topic", topic)]);
        }
    }
}

/// Sources that pages name, and sources that none names.
pub fn sources(all: &[Source], file: &SourceFile, pages: &[&Pages], findings: &mut Findings) {
    let known: BTreeSet<&str> = all.iter().map(|source| source.id.as_str()).collect();
    let mut used = BTreeSet::new();
    for page in pages.iter().flat_map(|pages| pages.values().flatten()) {
        if page.page.sources.is_empty() {
            findings.error(&page.file, 1, "page-without-source", &[]);
        }
        for source in &page.source_uses {
            used.insert(source.to.as_str());
            if !known.contains(source.to.as_str()) {
                findings.error(&page.file, source.line, "unknown-source", &[("source", &source.to)]);
            }
        }
    }
    for id in known.difference(&used) {
        let line = file.text.lines().position(|line| line.trim() == format!("[{id}]")).map_or(1, |at| at + 1);
        findings.warning(file, line, "unused-source", &[("source", id)]);
    }
}

/// Words that a locale lacks, and words that nothing asks for.
pub fn words(locale: &ReadLocale, home: &Home, findings: &mut Findings) {
    let mut wanted: BTreeSet<String> = keys::all().into_iter().collect();
    wanted.extend(home.situations.values().flatten().map(|situation| format!("{}{}", keys::SITUATION, situation.id)));
    for key in wanted.iter().filter(|key| !locale.places.contains_key(*key)) {
        if locale.complete {
            findings.error(&locale.file, 1, "missing-word", &[("key", key), ("locale", &locale.tag)]);
        } else {
            findings.warning(&locale.file, 1, "missing-word", &[("key", key), ("locale", &locale.tag)]);
        }
    }
    let return_word: Vec<String> = text::words(&locale.return_word).collect();
    let told =
        locale.messages.iter().find(|(key, _)| key == "home-line-4").map(|(_, line)| text::words(line).collect::<Vec<_>>());
    let names = |line: &Vec<String>| return_word.iter().all(|word| line.contains(word));
    if return_word.is_empty() || told.as_ref().is_some_and(|line| !names(line)) {
        findings.error(&locale.file, 1, "return-word-untold", &[("word", &locale.return_word)]);
    }
    for (key, (file, line)) in &locale.places {
        if !wanted.contains(key) {
            findings.error(file, *line, "unused-word", &[("key", key)]);
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
