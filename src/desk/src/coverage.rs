//! What the directory covers: by country, need and region, and what is missing.

use std::collections::{BTreeMap, BTreeSet};

use cobijo_base::content::{Need, Release, STALE_DAYS};
use jiff::civil::Date;
use serde::Serialize;

use crate::check::age_in_days;

/// A region and the services that are its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// ISO 3166-2.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Ids of its own services.
    pub services: Vec<String>,
}

/// A country's directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// ISO 3166-1, or `INT`.
    pub country: String,
    /// Services.
    pub services: usize,
    /// Contacts.
    pub contacts: usize,
    /// Contacts that a person has confirmed.
    pub assured: usize,
    /// Contacts last seen more than a year before the day.
    pub stale: usize,
    /// Contacts whose number bears no date.
    pub undated: usize,
    /// Services without a contact of their own.
    pub reach_via: usize,
    /// Services by need.
    pub needs: BTreeMap<String, usize>,
    /// Needs that no service answers, and what no service has.
    pub missing: Vec<String>,
    /// Its regions.
    pub regions: Vec<Place>,
}

/// The coverage of a release on a day (none: the release's own date).
pub fn coverage(release: &Release, at: Option<Date>) -> Vec<Coverage> {
    let at = at.or_else(|| release.published.parse().ok()).unwrap_or(Date::MIN);
    let countries: BTreeSet<&str> = release.services.iter().map(|service| service.country.as_str()).collect();
    countries.into_iter().map(|country| of(release, country, at)).collect()
}

fn of(release: &Release, country: &str, at: Date) -> Coverage {
    let services: Vec<_> = release.services.iter().filter(|service| service.country == country).collect();
    let contacts: Vec<_> =
        services.iter().flat_map(|service| service.contacts.iter().map(move |contact| (*service, contact))).collect();
    let ages: Vec<Option<i32>> = contacts
        .iter()
        .filter(|(_, contact)| contact.assured_on.is_none())
        .map(|(service, contact)| age_in_days(service, contact, at))
        .collect();
    let mut needs = BTreeMap::new();
    for need in services.iter().flat_map(|service| &service.needs) {
        *needs.entry(need.as_str().to_owned()).or_default() += 1;
    }
    let mut missing: Vec<String> = Vec::new();
    if country != "INT" {
        missing.extend(Need::ALL.iter().filter(|need| !needs.contains_key(need.as_str())).map(|need| need.as_str().to_owned()));
        let says = |field: &str| contacts.iter().any(|(_, contact)| contact.claims.contains_key(field));
        missing.extend(["alone", "may_tell"].iter().filter(|field| !says(field)).map(|field| format!("a claim on {field}")));
    }
    let regions = release.regions.get(country).map(|regions| {
        let own = |code: &String| {
            services.iter().filter(|service| service.regions.contains(code)).map(|service| service.id.clone()).collect()
        };
        regions.iter().map(|(code, name)| Place { code: code.clone(), name: name.clone(), services: own(code) }).collect()
    });
    Coverage {
        country: country.to_owned(),
        services: services.len(),
        contacts: contacts.len(),
        assured: contacts.iter().filter(|(_, contact)| contact.assured_on.is_some()).count(),
        stale: ages.iter().flatten().filter(|days| **days > STALE_DAYS).count(),
        undated: ages.iter().filter(|age| age.is_none()).count(),
        reach_via: services.iter().filter(|service| service.contacts.is_empty()).count(),
        needs,
        missing,
        regions: regions.unwrap_or_default(),
    }
}
