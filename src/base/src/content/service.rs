//! A service and its contacts, in the words of HSDS 3 where it has them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::word_enum;
use super::{Audience, Claim, LocalText};
use crate::hours::Hours;

word_enum! {
    /// What a reader may need.
    Need {
        /// Someone who listens.
        Listen = "listen",
        /// A crisis: thoughts of dying, being overwhelmed.
        Crisis = "crisis",
        /// Reporting abuse online.
        Report = "report",
        /// Getting an image or a post removed.
        TakeDown = "take-down",
        /// Police.
        Police = "police",
        /// Legal advice, a denuncia.
        Legal = "legal",
        /// Protection of a child.
        Protection = "protection",
        /// Medical care.
        Medical = "medical",
        /// Trafficking.
        Trafficking = "trafficking",
        /// Violence at home or in a relationship.
        Violence = "violence",
        /// A missing person.
        Missing = "missing",
    }
}

word_enum! {
    /// How a contact is reached.
    ContactKind {
        /// A telephone call.
        Call = "call",
        /// A text message.
        Sms = "sms",
        /// WhatsApp.
        Whatsapp = "whatsapp",
        /// A chat on a web page.
        Chat = "chat",
        /// A form on a web page.
        WebForm = "web-form",
        /// Electronic mail.
        Email = "email",
        /// An app of the service.
        App = "app",
        /// A place to walk into.
        InPerson = "in-person",
    }
}

impl ContactKind {
    /// Whether it is written rather than spoken.
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Sms | Self::Whatsapp | Self::Chat | Self::WebForm | Self::Email | Self::App)
    }

    /// Whether it needs the internet.
    pub const fn needs_network(self) -> bool {
        matches!(self, Self::Whatsapp | Self::Chat | Self::WebForm | Self::Email | Self::App)
    }
}

word_enum! {
    /// Whom a service says it is for. The reader is never asked which they are.
    Serves {
        /// Everyone.
        Everyone = "everyone",
        /// Women and girls.
        WomenAndGirls = "women-and-girls",
        /// LGBTQ+ people.
        Lgbtq = "lgbtq",
    }
}

word_enum! {
    /// HSDS 3 `service.status`.
    Status {
        /// At work.
        Active = "active",
        /// Not at work.
        Inactive = "inactive",
        /// Ended.
        Defunct = "defunct",
        /// Closed for a time.
        TemporarilyClosed = "temporarily-closed",
    }
}

/// Where something about a service was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceSource {
    /// Its id within the service.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its address, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `operator`, `state`, `press`, `partner`, `repository`, `call` or `channel`.
    pub kind: String,
    /// The date in it: a day, a month or a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<String>,
    /// The day on which we saw it.
    pub seen_on: String,
}

/// One way to reach a service. Everything hangs on it: hours, cost, who sees what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// `<service id>.<kind>`.
    pub id: String,
    /// How it is reached.
    pub kind: ContactKind,
    /// The number as published, or the address; see `kind`.
    pub number: String,
    /// An extension to ask for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// The option to choose in the menu.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub menu: Option<String>,
    /// The word to send first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// When it answers; none: unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// Every statement about it, by field. What is missing here is unknown.
    pub claims: BTreeMap<String, Claim>,
    /// What the reader must know of it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub note: LocalText,
    /// Its number stands on weak ground: it is for caregivers to confirm, never for a teenager.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub verify_first: bool,
    /// The day on which a person confirmed it by using it; none: nobody has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assured_on: Option<String>,
}

/// A service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its id.
    pub id: String,
    /// ISO 3166-1 alpha-2, or `INT`.
    pub country: String,
    /// ISO 3166-2; empty: the whole country.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<String>,
    /// HSDS status.
    pub status: Status,
    /// What readers must know today, by locale.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub alert: LocalText,
    /// The country's emergency number.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub emergency: bool,
    /// What it answers, most fitting first.
    pub needs: Vec<Need>,
    /// In whose lists it may stand.
    pub audiences: Vec<Audience>,
    /// It turns away people under 18.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub adults_only: bool,
    /// The service for under-18s beside which an adults-only one must stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pair: Option<String>,
    /// Whom it says it is for.
    pub serves: Serves,
    /// How to be put through, for an institution without a known contact of its own.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub reach_via: LocalText,
    /// The zone in which its hours are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// Who runs it.
    pub operator: String,
    /// Its name.
    pub name: LocalText,
    /// What it is, in one sentence.
    pub what: LocalText,
    /// Its contacts.
    pub contacts: Vec<Contact>,
    /// Where its claims were read.
    pub sources: Vec<ServiceSource>,
}

impl Service {
    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&ServiceSource> {
        self.sources.iter().find(|source| source.id == id)
    }
}

/// A text in a locale, or else in the default locale, or else in any.
pub fn local<'a>(text: &'a LocalText, locale: &str) -> &'a str {
    text.get(locale).or_else(|| text.get("es-MX")).or_else(|| text.values().next()).map_or("", String::as_str)
}
