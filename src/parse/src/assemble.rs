//! A content folder into a release.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cobijo_base::content::{Audience, FORMAT, LocalePack, Page, Release, Service, Topic};
use cobijo_base::words::split_static;

use crate::body::Body;
use crate::check::{self, Pages};
use crate::locale::ReadLocale;
use crate::regions::ShortCodes;
use crate::release_file::ReleaseFile;
use crate::service::{ReadService, Ships};
use crate::{
    Finding, Findings, SourceFile, body, cover, danger, home, locale, page, regions, release_file, service, sources, speech,
};

/// What a content folder became.
pub struct Content {
    /// The release; none if anything in the sources stops it. There is no half release.
    pub release: Option<Release>,
    /// Everything found, in the order of files and lines.
    pub findings: Vec<Finding>,
    /// Every page that could be read, for editorial checks.
    pub pages: Vec<PageSource>,
    /// Every service that could be read, for the directory's linter.
    pub services: Vec<ServiceFile>,
    /// The short numbers of countries, for the same.
    pub short_codes: ShortCodes,
    /// Every file that was read.
    pub files: Vec<PathBuf>,
}

/// A service with the file that it was read from.
#[derive(Clone, Debug)]
pub struct ServiceFile {
    /// The service.
    pub service: Service,
    /// Its file.
    pub file: SourceFile,
}

/// A page with the file that it was read from.
#[derive(Clone, Debug)]
pub struct PageSource {
    /// A key of the taxonomy.
    pub topic: String,
    /// BCP 47 tag.
    pub locale: String,
    /// The page.
    pub page: Page,
    /// Its file.
    pub file: SourceFile,
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
    let mut reader = Reader {
        folder,
        drafts,
        findings: Findings::new(),
        pages: Vec::new(),
        services: Vec::new(),
        short_codes: ShortCodes::new(),
        files: Vec::new(),
    };
    let release = reader.release();
    let release = if reader.findings.has_errors() { None } else { release };
    Content {
        release,
        findings: reader.findings.into_vec(),
        pages: reader.pages,
        services: reader.services,
        short_codes: reader.short_codes,
        files: reader.files,
    }
}

struct Reader<'a> {
    folder: &'a Path,
    drafts: bool,
    findings: Findings,
    pages: Vec<PageSource>,
    services: Vec<ServiceFile>,
    short_codes: ShortCodes,
    files: Vec<PathBuf>,
}

/// What one locale's folders hold.
struct ReadPack {
    locale: ReadLocale,
    pages: Pages,
    cover: Option<cobijo_base::content::Cover>,
    danger: Vec<cobijo_base::content::DangerRule>,
}

impl Reader<'_> {
    fn release(&mut self) -> Option<Release> {
        let release_file = self.file("release.toml");
        let info = release_file.as_ref().and_then(|file| release_file::read(file, self.drafts, &mut self.findings));
        let sources_file = self.file("sources.toml");
        let all_sources = sources_file.as_ref().map(|file| sources::read(file, &mut self.findings)).unwrap_or_default();
        let home_file = self.file("home.toml");
        let home = home_file.as_ref().map(|file| home::read(file, &mut self.findings)).unwrap_or_default();
        let mut packs: Vec<ReadPack> = self.folders("locales").into_iter().filter_map(|tag| self.pack(&tag)).collect();
        packs.sort_by_key(|pack| (pack.locale.position, pack.locale.tag.clone()));
        let published = info.as_ref().map_or("2026-01-01", |info| info.published.as_str()).to_owned();
        let mut services = self.services(&published);
        services.sort_by_key(|read| {
            (read.service.country == "INT", read.service.country.clone(), !read.service.emergency, read.service.id.clone())
        });

        self.services =
            services.iter().map(|read| ServiceFile { service: read.service.clone(), file: read.file.clone() }).collect();
        let complete: Vec<&str> = packs.iter().filter(|pack| pack.locale.complete).map(|pack| pack.locale.tag.as_str()).collect();
        for pack in &packs {
            check::links(&pack.pages, &mut self.findings);
            check::duplicates(&pack.pages, &mut self.findings);
            check::words(&pack.locale, &home, &mut self.findings);
            if let Some(file) = home_file.as_ref().filter(|_| pack.locale.complete) {
                check::home_links(&home, file, &pack.pages, &mut self.findings);
            }
        }
        if let Some(file) = &sources_file {
            let pages: Vec<&Pages> = packs.iter().map(|pack| &pack.pages).collect();
            check::sources(&all_sources, file, &pages, &mut self.findings);
        }
        if let Some(file) = self.file("directory/short-codes.toml") {
            self.short_codes = regions::read_short_codes(&file, &mut self.findings);
        }
        let regions = self.file("directory/regions.toml");
        let regions = regions.map(|file| regions::read(&file, &mut self.findings)).unwrap_or_default();
        check::regions(&services, &regions, &mut self.findings);
        let (info, release_file) = (info?, release_file?);
        check::services(&services, &info.zones, &complete, &mut self.findings);
        self.topics_are_listed(&info, &release_file, &packs);
        if !packs.iter().any(|pack| pack.locale.tag == info.default_locale) {
            self.findings.error(&release_file, 1, "unknown-locale", &[("locale", &info.default_locale)]);
        }
        let locales = packs.into_iter().map(|pack| self.finish(pack, &info)).collect::<Option<Vec<_>>>()?;
        Some(Release {
            format: FORMAT,
            publisher: info.publisher,
            serial: info.serial,
            channel: info.channel,
            published: info.published,
            default_locale: info.default_locale,
            home: home.situations,
            locales,
            sources: all_sources,
            services: services.into_iter().filter_map(shipped).collect(),
            zones: info.zones,
            regions,
        })
    }

    /// A locale's words, pages, cover and danger rules.
    fn pack(&mut self, tag: &str) -> Option<ReadPack> {
        let file = self.file(&format!("locales/{tag}/locale.toml"))?;
        let fluent: Vec<SourceFile> =
            self.names(&format!("locales/{tag}"), "ftl").into_iter().filter_map(|name| self.file(&name)).collect();
        let locale = locale::read(tag, file, &fluent, &mut self.findings)?;
        let shared = self.shared(tag);
        let mut pages = Pages::new();
        for topic in self.folders("topics").into_iter().filter(|topic| !topic.starts_with('_')) {
            for name in self.names(&format!("topics/{topic}"), "md") {
                if !name.rsplit('/').next().is_some_and(|file| file.starts_with(&format!("{tag}."))) {
                    continue;
                }
                if let Some(page) = self.file(&name).and_then(|file| page::read(file, &shared, &mut self.findings)) {
                    let (page_read, file) = (page.page.clone(), page.file.clone());
                    self.pages.push(PageSource { topic: topic.clone(), locale: tag.to_owned(), page: page_read, file });
                    pages.entry(topic.clone()).or_default().push(page);
                }
            }
        }
        let covers = self.folders("covers");
        let cover = covers.iter().find_map(|id| {
            let path = format!("covers/{id}/{tag}.md");
            self.folder
                .join(&path)
                .exists()
                .then(|| self.file(&path))
                .flatten()
                .and_then(|file| cover::read(id, &file, &mut self.findings))
        });
        let danger_path = format!("danger/{tag}.toml");
        let danger = if self.folder.join(&danger_path).exists() { self.file(&danger_path) } else { None };
        let danger = danger.map(|file| danger::read(&file, &mut self.findings)).unwrap_or_default();
        Some(ReadPack { locale, pages, cover, danger })
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

    /// A locale's pack as it travels: spoken forms filled in, words divided into ready and Fluent.
    fn finish(&mut self, pack: ReadPack, info: &ReleaseFile) -> Option<LocalePack> {
        let ReadPack { locale, mut pages, cover, danger } = pack;
        let Ok((words, fluent)) = split_static(&locale.tag, &locale.messages) else {
            self.findings.error(&locale.file, 1, "fluent", &[("reason", "the files do not go together")]);
            return None;
        };
        let Some(cover) = cover else {
            self.findings.error(&locale.file, 1, "locale-without-cover", &[("locale", &locale.tag)]);
            return None;
        };
        let mut topics = Vec::new();
        for id in &info.topics {
            let Some(read) = pages.remove(id) else { continue };
            let mut pages: Vec<_> = read.into_iter().map(|read| read.page).collect();
            pages.sort_by_key(|page| page.audiences.iter().min().copied().unwrap_or(Audience::Caregiver));
            for block in pages.iter_mut().flat_map(|page| &mut page.blocks) {
                speech::fill(block, &locale.say);
            }
            topics.push(Topic { id: id.clone(), pages });
        }
        Some(LocalePack {
            tag: locale.tag,
            name: locale.name,
            words,
            fluent,
            spoken: locale.say,
            topics,
            cover,
            return_word: locale.return_word,
            danger,
        })
    }

    /// Reads a file of the content folder; a missing one is a finding.
    fn file(&mut self, name: &str) -> Option<SourceFile> {
        let path = self.folder.join(name);
        let shown = format!("content/{name}");
        match SourceFile::read(&path, shown.clone()) {
            Ok(file) => {
                self.files.push(path);
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
