//! A page in one locale that the other lacks.

use std::collections::BTreeSet;

use cobijo_parse::{Findings, PageSource};

pub fn check(pages: &[PageSource], findings: &mut Findings) {
    let locales: BTreeSet<&str> = pages.iter().map(|page| page.locale.as_str()).collect();
    for page in pages {
        for locale in locales.iter().filter(|locale| **locale != page.locale) {
            let same = |other: &&PageSource| {
                other.locale == *locale
                    && other.topic == page.topic
                    && other.page.edition == page.page.edition
                    && other.page.audiences == page.page.audiences
            };
            if !pages.iter().any(|other| same(&other)) {
                let name = page.file.name.rsplit('/').next().and_then(|name| name.split('.').nth(1)).unwrap_or_default();
                findings.warning(&page.file, 1, "missing-sibling", &[("name", name), ("locale", locale)]);
            }
        }
    }
}
