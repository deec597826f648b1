//! A content folder into a release.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cobijo_base::content::{
    Audience, Card, Channel, Cover, Danger, FORMAT, Guide, LocalePack, Release, SearchWords, Service, Topic,
};
use cobijo_base::danger::{Example, Learned};
use cobijo_base::search::Vocabulary;
use cobijo_base::text::Language;
use cobijo_base::words::split_static;

use crate::body::Body;
use crate::card::ReadCard;
use crate::check::{self, Pages, Targets};
use crate::guide::ReadGuide;
use crate::locale::ReadLocale;
use crate::regions::{Regions, ShortCodes};
use crate::release_file::ReleaseFile;
use crate::reviews::Signatures;
use crate::service::{ReadService, Ships};
use crate::written::{CardSource, CoverSource, GuideSource, PageSource, ServiceFile, WordsSource};
use crate::{
    Finding, Findings, SourceFile, body, card, cover, danger, examples, guide, home, locale, opening, page, regions,
    release_file, reviews, search_words, service, sources, speech,
};

/// What a content folder became.
#[derive(Default)]
pub struct Content {
    /// The release; none if anything in the sources stops it. There is no half release.
    pub release: Option<Release>,
    /// Everything found, in the order of files and lines.
    pub findings: Vec<Finding>,
    /// Every page that could be read, for editorial checks.
    pub pages: Vec<PageSource>,
    /// Every guide, for the same.
    pub guides: Vec<GuideSource>,
    /// Every card, for the same.
    pub cards: Vec<CardSource>,
    /// Every locale's words, for the same.
    pub words: Vec<WordsSource>,
    /// Every cover, for the same.
    pub covers: Vec<CoverSource>,
    /// Every service that could be read, for the directory's linter.
    pub services: Vec<ServiceFile>,
    /// The regions of countries that have a directory.
    pub regions: Regions,
    /// The short numbers of countries, for the same.
    pub short_codes: ShortCodes,
    /// Who has signed what.
    pub signatures: Signatures,
    /// Sentences of danger and of none, by locale: see [`learn`].
    pub examples: BTreeMap<String, Vec<Example>>,
    /// Every file that was read.
    pub files: Vec<PathBuf>,
}

/// Reads a content folder. It touches the file system and nothing else: no clock, no network.
pub fn read_content(folder: &Path) -> Content {
    read(folder, false)
}

/// The same with the draft directories of other countries: for tests and for the people who write them, never for readers.
pub fn read_content_with_drafts(folder: &Path) -> Content {
    read(folder, true)
}

fn read(folder: &Path, drafts: bool) -> Content {
    let mut reader = Reader { folder, drafts, findings: Findings::new(), content: Content::default() };
    let release = reader.release();
    let release = if reader.findings.has_errors() { None } else { release };
    Content { release, findings: reader.findings.into_vec(), ..reader.content }
}

struct Reader<'a> {
    folder: &'a Path,
    drafts: bool,
    findings: Findings,
    /// What is kept for the desk.
    content: Content,
}

/// What one locale's folders hold.
struct ReadPack {
    locale: ReadLocale,
    pages: Pages,
    guides: Vec<ReadGuide>,
    cards: Vec<ReadCard>,
    covers: Vec<Cover>,
    danger: Danger,
    search: SearchWords,
}

impl Reader<'_> {
    fn release(&mut self) -> Option<Release> {
        let release_file = self.file("release.toml");
        let info = release_file.as_ref().and_then(|file| release_file::read(file, self.drafts, &mut self.findings));
        let sources_file = self.file("sources.toml");
        let all_sources = sources_file.as_ref().map(|file| sources::read(file, &mut self.findings)).unwrap_or_default();
        let home_file = self.file("home.toml");
        let home = home_file.as_ref().map(|file| home::read(file, &mut self.findings)).unwrap_or_default();
        let opening_file = self.file("words/words.toml");
        let opening = opening_file.as_ref().map(|file| opening::read(file, &mut self.findings)).unwrap_or_default();
        let covers = info.as_ref().map(|info| info.covers.clone()).unwrap_or_default();
        let tags = self.folders("locales");
        let mut packs: Vec<ReadPack> = tags.into_iter().filter_map(|tag| self.pack(&tag, &covers)).collect();
        packs.sort_by_key(|pack| (pack.locale.position, pack.locale.tag.clone()));
        for pair in packs.windows(2).filter(|pair| pair[0].locale.position == pair[1].locale.position) {
            let file = &pair[1].locale.file;
            self.findings.error(file, file.line_with("position"), "same-position", &[("locale", &pair[0].locale.tag)]);
        }
        self.languages_are_declared();
        let published = info.as_ref().map_or("2026-01-01", |info| info.published.as_str()).to_owned();
        let mut services = self.services(&published);
        services.sort_by_key(|read| {
            (read.service.country == "INT", read.service.country.clone(), !read.service.emergency, read.service.id.clone())
        });

        self.content.services =
            services.iter().map(|read| ServiceFile { service: read.service.clone(), file: read.file.clone() }).collect();
        let complete: Vec<&str> = packs.iter().filter(|pack| pack.locale.complete).map(|pack| pack.locale.tag.as_str()).collect();
        let default = info.as_ref().map_or("", |info| info.default_locale.as_str());
        let of = |pack: &ReadPack| Targets::of(&pack.pages, &pack.guides, &pack.cards);
        let floor = packs.iter().find(|pack| pack.locale.tag == default).map(of).unwrap_or_default();
        for pack in &packs {
            // What a partial locale lacks, its reader gets in the default locale.
            let targets = if pack.locale.complete { of(pack) } else { of(pack).and(&floor) };
            check::links(&pack.pages, &pack.guides, &pack.cards, &targets, &mut self.findings);
            check::duplicates(&pack.pages, &pack.guides, pack.locale.complete, &mut self.findings);
            check::words(&pack.locale, &home, &opening, &mut self.findings);
            let first = packs.iter().find(|other| other.locale.tag == default && other.locale.tag != pack.locale.tag);
            check::messages(&pack.locale, first.map(|other| &other.locale), &opening, &mut self.findings);
            if let Some(file) = home_file.as_ref().filter(|_| pack.locale.complete) {
                check::home_links(&home, file, &targets, &mut self.findings);
            }
        }
        if let Some(file) = &sources_file {
            let uses: Vec<check::SourceUses<'_>> = packs.iter().flat_map(check_sources).collect();
            check::sources(&all_sources, file, &uses, &mut self.findings);
        }
        if let Some(file) = self.file("directory/short-codes.toml") {
            self.content.short_codes = regions::read_short_codes(&file, &mut self.findings);
        }
        let regions = self.file("directory/regions.toml");
        let regions = regions.map(|file| regions::read(&file, &mut self.findings)).unwrap_or_default();
        check::regions(&services, &regions, &mut self.findings);
        self.content.regions.clone_from(&regions);
        let (info, release_file) = (info?, release_file?);
        check::services(&services, &info.zones, &complete, &mut self.findings);
        self.topics_are_listed(&info, &release_file, &packs);
        if !packs.iter().any(|pack| pack.locale.tag == info.default_locale) {
            self.findings.error(&release_file, 1, "unknown-locale", &[("locale", &info.default_locale)]);
        }
        let signed = self.exists("reviews/signed.toml".to_owned()).and_then(|path| self.file(&path));
        let signed = signed.map(|file| reviews::read(&file, &mut self.findings)).unwrap_or_default();
        if info.channel == Channel::Public {
            check::public(&self.content.pages, &services, &signed, &mut self.findings);
        }
        self.content.signatures = signed.clone();
        let locales = packs.into_iter().map(|pack| self.finish(pack, &info, &signed)).collect::<Option<Vec<_>>>()?;
        Some(Release {
            format: FORMAT,
            publisher: info.publisher,
            serial: info.serial,
            channel: info.channel,
            published: info.published,
            default_locale: info.default_locale,
            home: home.situations,
            opening,
            locales,
            sources: all_sources,
            services: services.into_iter().filter_map(shipped).collect(),
            zones: info.zones,
            regions,
        })
    }

    /// A locale's words, pages, guides, cards, covers and danger rules.
    fn pack(&mut self, tag: &str, cover_ids: &[String]) -> Option<ReadPack> {
        let file = self.file(&format!("locales/{tag}/locale.toml"))?;
        let mut names = self.names(&format!("locales/{tag}"), "ftl");
        names.extend(self.exists(format!("words/{tag}.ftl")));
        let fluent: Vec<SourceFile> = names.into_iter().filter_map(|name| self.file(&name)).collect();
        let locale = locale::read(tag, file, &fluent, &mut self.findings)?;
        let shared = self.shared(tag);
        let pages = self.pages(tag, &shared);
        let guides = self.guides(tag, &shared);
        let cards = self.cards(tag, &shared);
        let covers = self.covers(tag, cover_ids);
        let danger = self.exists(format!("danger/{tag}.toml")).and_then(|path| self.file(&path));
        let danger = danger.map(|file| danger::read(&file, &mut self.findings)).unwrap_or_default();
        let examples = self.exists(format!("danger/examples/{tag}.tsv")).and_then(|path| self.file(&path));
        let examples = examples.map(|file| examples::read(&file, &mut self.findings)).unwrap_or_default();
        let search = self.exists(format!("search/{tag}.toml")).and_then(|path| self.file(&path));
        let search = search.map(|file| search_words::read(&file, &mut self.findings)).unwrap_or_default();
        self.content.words.push(WordsSource {
            locale: tag.to_owned(),
            complete: locale.complete,
            messages: locale.messages.clone(),
            places: locale.places.clone(),
        });
        self.content.examples.insert(tag.to_owned(), examples);
        Some(ReadPack { locale, pages, guides, cards, covers, danger, search })
    }

    fn pages(&mut self, tag: &str, shared: &BTreeMap<String, Body>) -> Pages {
        let mut pages = Pages::new();
        for topic in self.folders("topics").into_iter().filter(|topic| !topic.starts_with('_')) {
            for file in self.files_of(&format!("topics/{topic}"), tag) {
                let Some(read) = page::read(file, shared, &mut self.findings) else { continue };
                self.content.pages.push(PageSource {
                    topic: topic.clone(),
                    locale: tag.to_owned(),
                    page: read.page.clone(),
                    shared: read.shared.clone(),
                    file: read.file.clone(),
                });
                pages.entry(topic.clone()).or_default().push(read);
            }
        }
        pages
    }

    fn guides(&mut self, tag: &str, shared: &BTreeMap<String, Body>) -> Vec<ReadGuide> {
        let mut guides = Vec::new();
        for id in self.folders("guides") {
            for file in self.files_of(&format!("guides/{id}"), tag) {
                let Some(read) = guide::read(&id, file, shared, &mut self.findings) else { continue };
                self.content.guides.push(GuideSource {
                    locale: tag.to_owned(),
                    guide: read.guide.clone(),
                    step_lines: read.step_lines.clone(),
                    file: read.file.clone(),
                });
                guides.push(read);
            }
        }
        guides
    }

    fn cards(&mut self, tag: &str, shared: &BTreeMap<String, Body>) -> Vec<ReadCard> {
        let mut cards = Vec::new();
        for id in self.folders("cards") {
            for file in self.files_of(&format!("cards/{id}"), tag) {
                let Some(read) = card::read(&id, file, shared, &mut self.findings) else { continue };
                let (card, file) = (read.card.clone(), read.file.clone());
                self.content.cards.push(CardSource { locale: tag.to_owned(), card, file });
                cards.push(read);
            }
        }
        cards
    }

    /// The covers of a locale, in the order that `release.toml` gives.
    fn covers(&mut self, tag: &str, ids: &[String]) -> Vec<Cover> {
        let mut covers = Vec::new();
        for id in ids {
            let Some(file) = self.exists(format!("covers/{id}/{tag}.md")).and_then(|path| self.file(&path)) else { continue };
            let Some(cover) = cover::read(id, &file, &mut self.findings) else { continue };
            self.content.covers.push(CoverSource { locale: tag.to_owned(), cover: cover.clone(), file });
            covers.push(cover);
        }
        covers
    }

    /// The Markdown files of a folder that belong to a locale: `<tag>.md` and `<tag>.<name>.md`.
    fn files_of(&mut self, folder: &str, tag: &str) -> Vec<SourceFile> {
        let own = |path: &String| {
            let name = path.rsplit('/').next().unwrap_or_default();
            name.strip_prefix(tag).is_some_and(|rest| rest.starts_with('.'))
        };
        self.names(folder, "md").into_iter().filter(own).filter_map(|name| self.file(&name)).collect()
    }

    /// A path of the content folder, if something is there.
    fn exists(&self, path: String) -> Option<String> {
        self.folder.join(&path).exists().then_some(path)
    }

    fn shared(&mut self, tag: &str) -> BTreeMap<String, Body> {
        let mut shared = BTreeMap::new();
        for path in self.names("topics/_shared", "md") {
            let file_name = path.rsplit('/').next().unwrap_or_default();
            let Some(name) = file_name.strip_suffix(&format!(".{tag}.md")).map(str::to_owned) else { continue };
            if let Some(file) = self.file(&path) {
                let part = body::read(&file, &file.text, 1, &BTreeMap::new(), &mut self.findings);
                shared.insert(name, part);
            }
        }
        shared
    }

    fn services(&mut self, published: &str) -> Vec<ReadService> {
        let mut services = Vec::new();
        let mut folders: Vec<String> = self.folders("directory").into_iter().filter(|country| country != "drafts").collect();
        if self.drafts {
            folders.extend(self.folders("directory/drafts").into_iter().map(|country| format!("drafts/{country}")));
        }
        for folder in folders {
            for path in self.names(&format!("directory/{folder}"), "toml") {
                services.extend(self.file(&path).and_then(|file| service::read(file, published, &mut self.findings)));
            }
        }
        services
    }

    fn topics_are_listed(&mut self, info: &ReleaseFile, file: &SourceFile, packs: &[ReadPack]) {
        let listed: BTreeSet<&str> = info.topics.iter().map(String::as_str).collect();
        let line = file.text.lines().position(|line| line.starts_with("topics")).map_or(1, |at| at + 1);
        self.all_are_listed("guides", &info.guides, file);
        self.all_are_listed("cards", &info.cards, file);
        self.all_are_listed("covers", &info.covers, file);
        for pack in packs {
            for topic in pack.pages.keys().filter(|topic| !listed.contains(topic.as_str())) {
                self.findings.error(file, line, "unlisted-topic", &[("topic", topic)]);
            }
            for topic in listed.iter().filter(|topic| !pack.pages.contains_key(**topic)) {
                let args = [("topic", *topic), ("locale", pack.locale.tag.as_str())];
                if pack.locale.complete {
                    self.findings.error(file, line, "topic-without-page", &args);
                }
            }
        }
        let doubled = info.topics.iter().enumerate().find(|(at, topic)| info.topics[..*at].contains(topic));
        if let Some((_, topic)) = doubled {
            self.findings.error(file, line, "topic-listed-twice", &[("topic", topic)]);
        }
    }

    /// A file of a language that has no folder in `content/locales/`: a mistyped tag would be passed over in silence.
    fn languages_are_declared(&mut self) {
        let tags = self.folders("locales");
        let mut named: Vec<(String, String)> = Vec::new();
        for what in ["topics", "guides", "cards", "covers"] {
            for id in self.folders(what) {
                named.extend(self.names(&format!("{what}/{id}"), "md").into_iter().map(|path| {
                    let name = path.rsplit('/').next().unwrap_or_default().to_owned();
                    // A shared part carries its language last, everything else first.
                    let mut parts = name.split('.');
                    let tag = if id == "_shared" { parts.nth(1) } else { parts.next() };
                    (tag.unwrap_or_default().to_owned(), path)
                }));
            }
        }
        for (what, ending) in [("words", "ftl"), ("danger", "toml"), ("search", "toml")] {
            let files = self.names(what, ending).into_iter().filter(|path| path != "words/words.toml");
            named.extend(files.map(|path| {
                let name = path.rsplit('/').next().unwrap_or_default();
                (name.split('.').next().unwrap_or_default().to_owned(), path)
            }));
        }
        for (tag, path) in named.into_iter().filter(|(tag, _)| !tags.contains(tag)) {
            self.findings.error_at(&format!("content/{path}"), "unknown-language", &[("locale", &tag)]);
        }
    }

    /// A folder of `content/<what>/` that `release.toml` does not list, and a name in it without a folder.
    fn all_are_listed(&mut self, what: &'static str, listed: &[String], file: &SourceFile) {
        let line = file.text.lines().position(|line| line.starts_with(what)).map_or(1, |at| at + 1);
        let there = self.folders(what);
        for id in there.iter().filter(|id| !listed.contains(id)) {
            self.findings.error(file, line, "unlisted", &[("id", id), ("what", what)]);
        }
        for id in listed.iter().filter(|id| !there.contains(id)) {
            self.findings.error(file, line, "listed-without-folder", &[("id", id), ("what", what)]);
        }
    }

    /// A locale's pack as it travels: spoken forms filled in, words divided into ready and Fluent.
    fn finish(&mut self, pack: ReadPack, info: &ReleaseFile, signed: &Signatures) -> Option<LocalePack> {
        let ReadPack { locale, mut pages, guides, cards, covers, danger, search } = pack;
        let Ok((words, fluent)) = split_static(&locale.tag, &locale.messages) else {
            self.findings.error(&locale.file, 1, "fluent", &[("reason", "the files do not go together")]);
            return None;
        };
        if locale.complete {
            for id in info.covers.iter().filter(|id| !covers.iter().any(|cover| cover.id == **id)) {
                let args = [("locale", locale.tag.as_str()), ("cover", id.as_str())];
                self.findings.error(&locale.file, 1, "locale-without-cover", &args);
            }
        }
        let mut topics = Vec::new();
        for id in &info.topics {
            let Some(read) = pages.remove(id) else { continue };
            let mut pages: Vec<_> = read.into_iter().map(|read| read.page).collect();
            pages.sort_by_key(|page| page.audiences.iter().min().copied().unwrap_or(Audience::Caregiver));
            for page in &mut pages {
                page.review = signed.state(&locale.tag, &[&page.title, &page.summary], &page.blocks);
                signed.sign_legal(&locale.tag, &mut page.blocks);
            }
            for block in pages.iter_mut().flat_map(|page| &mut page.blocks) {
                speech::fill(block, &locale.say);
            }
            topics.push(Topic { id: id.clone(), pages });
        }
        let mut guides: Vec<Guide> = guides.into_iter().map(|read| read.guide).collect();
        guides.sort_by_key(|guide| place(&info.guides, &guide.id));
        for step in guides.iter_mut().flat_map(|guide| &mut guide.steps) {
            signed.sign_legal(&locale.tag, &mut step.blocks);
        }
        for block in guides.iter_mut().flat_map(|guide| &mut guide.steps).flat_map(|step| &mut step.blocks) {
            speech::fill(block, &locale.say);
        }
        let mut cards: Vec<Card> = cards.into_iter().map(|read| read.card).collect();
        cards.sort_by_key(|card| place(&info.cards, &card.id));
        for card in &mut cards {
            card.review = signed.state(&locale.tag, &[&card.title, &card.summary], &card.blocks);
            signed.sign_legal(&locale.tag, &mut card.blocks);
        }
        for block in cards.iter_mut().flat_map(|card| &mut card.blocks) {
            speech::fill(block, &locale.say);
        }
        Some(LocalePack {
            tag: locale.tag,
            name: locale.name,
            complete: locale.complete,
            words,
            fluent,
            spoken: locale.say,
            topics,
            guides,
            cards,
            covers,
            return_word: locale.return_word,
            danger,
            search,
        })
    }

    /// Reads a file of the content folder; a missing one is a finding.
    fn file(&mut self, name: &str) -> Option<SourceFile> {
        let path = self.folder.join(name);
        let shown = format!("content/{name}");
        match SourceFile::read(&path, shown.clone()) {
            Ok(file) => {
                self.content.files.push(path);
                Some(file)
            }
            Err(reason) => {
                self.findings.error_at(&shown, "unreadable-file", &[("reason", &reason)]);
                None
            }
        }
    }

    /// The folders in a folder, sorted.
    fn folders(&self, name: &str) -> Vec<String> {
        self.entries(name, |path| path.is_dir())
    }

    /// The files with an ending in a folder, sorted, as paths from the content folder.
    fn names(&self, folder: &str, ending: &str) -> Vec<String> {
        let names = self.entries(folder, |path| path.is_file() && path.extension().is_some_and(|found| found == ending));
        names.into_iter().map(|name| format!("{folder}/{name}")).collect()
    }

    fn entries(&self, folder: &str, wanted: impl Fn(&Path) -> bool) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.folder.join(folder)) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .flatten()
            .filter(|entry| wanted(&entry.path()))
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        names.sort();
        names
    }
}

/// A service as it travels: those to be verified first are for caregivers alone.
fn shipped(read: ReadService) -> Option<Service> {
    let mut service = read.service;
    match read.ships {
        Ships::Everyone => {}
        Ships::Caregivers => service.audiences.retain(|audience| *audience == Audience::Caregiver),
        Ships::Nobody => return None,
    }
    (!service.audiences.is_empty()).then_some(service)
}

/// Where an id stands in a list; what is not listed comes last.
fn place(ids: &[String], id: &str) -> usize {
    ids.iter().position(|known| known == id).unwrap_or(usize::MAX)
}

/// What each page, guide and card of a locale names as its sources.
fn check_sources(pack: &ReadPack) -> Vec<check::SourceUses<'_>> {
    let pages = pack.pages.values().flatten().map(|read| (&read.file, &read.source_uses));
    let guides = pack.guides.iter().map(|read| (&read.file, &read.source_uses));
    let cards = pack.cards.iter().map(|read| (&read.file, &read.source_uses));
    pages.chain(guides).chain(cards).collect()
}

/// Learns from the examples what danger sounds like, for a release that readers get. It takes a second or so: checking sources does
/// without.
pub fn learn(release: &mut Release, examples: &BTreeMap<String, Vec<Example>>) {
    for pack in &mut release.locales {
        if let Some(examples) = examples.get(&pack.tag) {
            pack.danger.learned = learned(pack, examples);
        }
    }
}

/// What people type of pages is no danger, either; but for the pages to which danger leads.
fn learned(pack: &LocalePack, examples: &[Example]) -> Learned {
    let vocabulary = Vocabulary::new(&pack.search, Language::of(&pack.tag));
    let danger = &pack.danger;
    let leads = |topic: &str| {
        let named = danger.rules.iter().filter_map(|rule| rule.topic.as_ref()).chain(&danger.pages).chain(danger.first.values());
        named.into_iter().any(|other| other == topic)
    };
    let pages = pack.topics.iter().filter(|topic| !leads(&topic.id)).flat_map(|topic| &topic.pages);
    let ways = pages.flat_map(|page| page.ways.iter().chain(page.section_ways.values().flatten())).chain(&pack.search.everyday);
    let none = ways.map(|way| Example { danger: None, text: way.clone() });
    Learned::from(&examples.iter().cloned().chain(none).collect::<Vec<_>>(), &vocabulary)
}
