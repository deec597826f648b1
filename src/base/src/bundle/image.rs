//! The one function that makes an image. It reads no clock and no random number.

use rusqlite::{Connection, params};

use super::{index, schema, search_rows};
use crate::content::{
    Audience, Block, Card, Choice, Contact, Edition, Guide, Item, ItemRole, LocalePack, Page, Release, Service, Situation, local,
};
use crate::search::Vocabulary;
use crate::text::Language;
use crate::words::{Args, Catalogue, digits_spoken, keys};

/// Why an image could not be made.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// SQLite refused.
    #[error("the image could not be written: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The release bytes could not be compressed.
    #[error("the release could not be compressed: {0}")]
    Compress(#[from] std::io::Error),
    /// A row could not be encoded.
    #[error("a row could not be encoded: {0}")]
    Encode(#[from] serde_json::Error),
}

/// Makes the image of a release. `canonical` are the release's exact bytes, which the image carries.
pub fn build(release: &Release, canonical: &[u8]) -> Result<Vec<u8>, BuildError> {
    let mut db = Connection::open_in_memory()?;
    db.execute_batch("PRAGMA page_size=1024; PRAGMA temp_store=MEMORY; PRAGMA encoding='UTF-8';")?;
    let tx = db.transaction()?;
    tx.pragma_update(None, "user_version", schema::VERSION)?;
    tx.execute_batch(schema::TABLES)?;
    tx.execute(
        "INSERT INTO release VALUES(?,?,?,?,?,?)",
        params![
            release.format,
            release.publisher,
            release.serial.cast_signed(),
            release.channel.as_str(),
            release.published,
            release.default_locale
        ],
    )?;
    tx.execute("INSERT INTO bytes VALUES(1,?)", [zstd::bulk::compress(canonical, 19)?])?;
    for source in &release.sources {
        tx.execute(
            "INSERT INTO source VALUES(?,?,?,?,?,?)",
            params![source.id, source.title, source.publisher, source.url, source.seen, source.seen_on],
        )?;
    }
    for (name, rule) in &release.zones {
        tx.execute("INSERT INTO zone VALUES(?,?)", params![name, rule])?;
    }
    for (country, regions) in &release.regions {
        for (code, name) in regions {
            tx.execute("INSERT INTO region VALUES(?,?,?)", params![country, code, name])?;
        }
    }
    for (position, service) in release.services.iter().enumerate() {
        tx.execute(
            "INSERT INTO service VALUES(?,?,?,?)",
            params![service.country, position as i64, service.id, serde_json::to_string(service)?],
        )?;
    }
    for (position, to) in release.opening.to.iter().enumerate() {
        tx.execute(
            "INSERT INTO addressee VALUES(?,?,?,?,?)",
            params![position as i64, to.id, to.place.as_str(), to.person.as_str(), to.gender.as_str()],
        )?;
    }
    for (position, about) in release.opening.about.iter().enumerate() {
        tx.execute("INSERT INTO about VALUES(?,?)", params![position as i64, about])?;
    }
    let default = release.locales.iter().find(|pack| pack.tag == release.default_locale);
    let (mut page_id, mut guide_id, mut doc_id) = (0, 0, 0);
    for (locale, pack) in release.locales.iter().enumerate() {
        let locale = locale as i64;
        write_locale(&tx, locale, pack)?;
        for (audience, situations) in &release.home {
            write_home(&tx, locale, [Some(pack), default], *audience, situations)?;
        }
        for service in release.services.iter().filter(|service| service.emergency) {
            write_emergency(&tx, locale, [Some(pack), default], service)?;
        }
        for (position, guide) in pack.guides.iter().enumerate() {
            guide_id += 1;
            write_guide(&tx, (guide_id, &mut page_id), locale, position, guide)?;
        }
        for (position, card) in pack.cards.iter().enumerate() {
            page_id += 1;
            write_card(&tx, page_id, locale, position, card)?;
        }
        let vocabulary = Vocabulary::new(&pack.search, Language::of(&pack.tag));
        let mut found = Vec::new();
        for (position, topic) in pack.topics.iter().enumerate() {
            let mask = topic.pages.iter().fold(0, |mask, page| mask | page.mask());
            tx.execute("INSERT INTO topic VALUES(?,?,?,?)", params![locale, topic.id, position as i64, mask])?;
            for page in &topic.pages {
                page_id += 1;
                write_page(&tx, page_id, locale, &topic.id, page)?;
                if page.edition == Edition::Page {
                    found.push((page_id, page));
                    write_docs(&tx, &mut doc_id, locale, &topic.id, page, &vocabulary)?;
                }
            }
        }
        search_rows::write(&tx, locale, pack, &vocabulary, &found)?;
    }
    tx.execute("INSERT INTO fts(fts) VALUES('optimize')", [])?;
    tx.commit()?;
    db.execute_batch("VACUUM")?;
    Ok(db.serialize(rusqlite::MAIN_DB)?.to_vec())
}

fn write_locale(db: &Connection, locale: i64, pack: &LocalePack) -> Result<(), BuildError> {
    db.execute(
        "INSERT INTO locale VALUES(?,?,?,?,?,?)",
        params![locale, pack.tag, pack.name, pack.complete, pack.fluent, pack.return_word],
    )?;
    for (key, text) in &pack.words {
        db.execute("INSERT INTO word VALUES(?,?,?)", params![locale, key, text])?;
    }
    let catalogue = Catalogue::parse(&pack.tag, &pack.fluent).ok();
    for (position, cover) in pack.covers.iter().enumerate() {
        let named = Args::new().text("cover", &cover.name);
        for line in keys::HOME_LINES_COVER {
            if let Some(text) = catalogue.as_ref().and_then(|catalogue| catalogue.format(line, &named)) {
                db.execute("INSERT INTO word VALUES(?,?,?)", params![locale, keys::home_line_of(line, &cover.id), text])?;
            }
        }
        db.execute(
            "INSERT INTO cover VALUES(?,?,?,?,?,?)",
            params![locale, position as i64, cover.id, cover.name, cover.icon, cover.search_hint],
        )?;
        for (position, entry) in cover.entries.iter().enumerate() {
            db.execute(
                "INSERT INTO cover_entry VALUES(?,?,?,?,?)",
                params![locale, cover.id, position as i64, entry.title, entry.text],
            )?;
        }
    }
    db.execute("INSERT INTO danger VALUES(?,?)", params![locale, serde_json::to_string(&pack.danger)?])?;
    Ok(())
}

fn write_home(
    db: &Connection,
    locale: i64,
    packs: [Option<&LocalePack>; 2],
    audience: Audience,
    situations: &[Situation],
) -> Result<(), BuildError> {
    for (position, situation) in situations.iter().enumerate() {
        let label = word(packs, &format!("situation-{}", situation.id)).unwrap_or(&situation.id);
        db.execute(
            "INSERT INTO home VALUES(?,?,?,?,?,?)",
            params![locale, audience.bit(), position as i64, situation.id, label, situation.to],
        )?;
    }
    Ok(())
}

/// A word of a locale, or else of the default one.
fn word<'a>(packs: [Option<&'a LocalePack>; 2], key: &str) -> Option<&'a str> {
    packs.into_iter().flatten().find_map(|pack| pack.words.get(key)).map(String::as_str)
}

fn write_emergency(db: &Connection, locale: i64, packs: [Option<&LocalePack>; 2], service: &Service) -> Result<(), BuildError> {
    let (Some(Contact { id, number, .. }), Some(pack)) = (service.contacts.first(), packs[0]) else { return Ok(()) };
    let spoken = digits_spoken(number, |digit| word(packs, &format!("digit-{digit}")).map(str::to_owned));
    db.execute(
        "INSERT INTO emergency VALUES(?,?,?,?,?,?)",
        params![service.country, locale, id, local(&service.name, &pack.tag), number, spoken],
    )?;
    Ok(())
}

fn write_page(db: &Connection, id: i64, locale: i64, topic: &str, page: &Page) -> Result<(), BuildError> {
    db.execute(
        "INSERT INTO page VALUES(?,?,?,?,?,?,?,?,?)",
        params![
            id,
            locale,
            topic,
            page.mask(),
            page.edition.as_str(),
            page.title,
            page.summary,
            page.sources.join(" "),
            serde_json::to_string(&page.review)?
        ],
    )?;
    write_blocks(db, id, &page.blocks)
}

/// A guide with its steps; `ids` are its own number and the last of the pages'.
fn write_guide(db: &Connection, ids: (i64, &mut i64), locale: i64, position: usize, guide: &Guide) -> Result<(), BuildError> {
    let (id, page_id) = ids;
    db.execute(
        "INSERT INTO guide VALUES(?,?,?,?,?,?,?,?,?)",
        params![
            id,
            locale,
            guide.id,
            position as i64,
            guide.mask(),
            guide.title,
            guide.summary,
            guide.topic,
            guide.sources.join(" ")
        ],
    )?;
    for (position, step) in guide.steps.iter().enumerate() {
        *page_id += 1;
        db.execute(
            "INSERT INTO step VALUES(?,?,?,?,?,?)",
            params![id, step.id, position as i64, *page_id, step.title, encode_choices(&step.choices)],
        )?;
        write_blocks(db, *page_id, &step.blocks)?;
    }
    Ok(())
}

fn write_card(db: &Connection, id: i64, locale: i64, position: usize, card: &Card) -> Result<(), BuildError> {
    db.execute(
        "INSERT INTO card VALUES(?,?,?,?,?,?,?,?,?)",
        params![
            id,
            locale,
            card.id,
            position as i64,
            card.mask(),
            card.title,
            card.summary,
            card.sources.join(" "),
            serde_json::to_string(&card.review)?
        ],
    )?;
    write_blocks(db, id, &card.blocks)
}

fn write_blocks(db: &Connection, id: i64, blocks: &[Block]) -> Result<(), BuildError> {
    for (seq, block) in blocks.iter().enumerate() {
        let legal = block.legal.as_ref().map(serde_json::to_string).transpose()?;
        let items = (!block.items.is_empty()).then(|| encode_items(&block.items));
        db.execute(
            "INSERT INTO block VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
            params![
                id,
                seq as i64,
                block.kind.as_str(),
                block.role.as_str(),
                block.level,
                block.anchor,
                block.lang,
                block.text,
                block.spoken,
                items,
                block.to,
                legal
            ],
        )?;
    }
    Ok(())
}

fn write_docs(
    db: &Connection,
    doc_id: &mut i64,
    locale: i64,
    topic: &str,
    page: &Page,
    vocabulary: &Vocabulary,
) -> Result<(), BuildError> {
    for doc in index::docs(page, vocabulary) {
        *doc_id += 1;
        db.execute("INSERT INTO doc VALUES(?,?,?,?,?,?)", params![*doc_id, locale, topic, doc.section, doc.title, page.mask()])?;
        let [title, ways, heading, body] = &doc.columns;
        db.execute(
            "INSERT INTO fts(rowid, title, ways, heading, body) VALUES(?,?,?,?,?)",
            params![*doc_id, title, ways, heading, body],
        )?;
    }
    Ok(())
}

/// Choices as one text: a line each, `id`, `to` and label divided by tabs. None of them contains either.
pub fn encode_choices(choices: &[Choice]) -> String {
    choices.iter().map(|choice| format!("{}\t{}\t{}", choice.id, choice.to, choice.label)).collect::<Vec<_>>().join("\n")
}

/// Reads what [`encode_choices`] wrote.
pub fn decode_choices(text: &str) -> Vec<Choice> {
    text.lines()
        .filter_map(|line| {
            let mut parts = line.splitn(3, '\t').map(str::to_owned);
            Some(Choice { id: parts.next()?, to: parts.next()?, label: parts.next()? })
        })
        .collect()
}

/// Items as one text: a line each, its first character the role, a spoken form behind a tab. Items never contain either.
pub fn encode_items(items: &[Item]) -> String {
    let line = |item: &Item| {
        let role = match item.role {
            ItemRole::Plain => ' ',
            ItemRole::Say => '+',
            ItemRole::DontSay => '-',
        };
        match &item.spoken {
            Some(spoken) => format!("{role}{}\t{spoken}", item.text),
            None => format!("{role}{}", item.text),
        }
    };
    items.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Reads what [`encode_items`] wrote.
pub fn decode_items(text: &str) -> Vec<Item> {
    text.split('\n')
        .filter(|line| !line.is_empty())
        .map(|line| {
            let role = match line.as_bytes()[0] {
                b'+' => ItemRole::Say,
                b'-' => ItemRole::DontSay,
                _ => ItemRole::Plain,
            };
            let rest = line.get(1..).unwrap_or_default();
            let (text, spoken) = rest.split_once('\t').map_or((rest, None), |(text, spoken)| (text, Some(spoken.to_owned())));
            Item { role, text: text.to_owned(), spoken }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn choices_come_back_as_they_went() {
        let choices = ["no", "yes"].map(|id| Choice { id: id.into(), to: "end".into(), label: "Sí, o no sé".into() });
        assert_eq!(decode_choices(&encode_choices(&choices)), choices);
        assert_eq!(decode_choices(""), []);
    }

    proptest! {
        #[test]
        fn items_come_back_as_they_went(items in prop::collection::vec((0..3usize, "[a-zñ ]{1,20}", prop::option::of("[a-z]{1,9}")), 1..6)) {
            let items: Vec<Item> = items
                .into_iter()
                .map(|(role, text, spoken)| Item { role: ItemRole::ALL[role], text, spoken })
                .collect();
            prop_assert_eq!(decode_items(&encode_items(&items)), items);
        }
    }
}
