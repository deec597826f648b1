//! The image's tables.

/// Written to `PRAGMA user_version`; a reader refuses any other.
pub const VERSION: i32 = 2;

/// `locale` columns are positions in the `locale` table; `audiences` are masks (teen 1, parent 2, caregiver 4). Pages,
/// steps of guides and cards share one run of numbers: `block.page` is any of them.
pub const TABLES: &str = "
CREATE TABLE release(format INTEGER, publisher TEXT, serial INTEGER, channel TEXT, published TEXT, default_locale TEXT);
CREATE TABLE bytes(id INTEGER PRIMARY KEY, zstd BLOB);
CREATE TABLE locale(id INTEGER PRIMARY KEY, tag TEXT, name TEXT, complete INTEGER, fluent TEXT, return_word TEXT);
CREATE TABLE word(locale INTEGER, key TEXT, text TEXT, PRIMARY KEY(locale, key)) WITHOUT ROWID;
CREATE TABLE home(locale INTEGER, audience INTEGER, position INTEGER, id TEXT, label TEXT, target TEXT,
  PRIMARY KEY(locale, audience, position)) WITHOUT ROWID;
CREATE TABLE topic(locale INTEGER, id TEXT, position INTEGER, audiences INTEGER, PRIMARY KEY(locale, id)) WITHOUT ROWID;
CREATE TABLE page(id INTEGER PRIMARY KEY, locale INTEGER, topic TEXT, audiences INTEGER, edition TEXT, title TEXT,
  summary TEXT, sources TEXT, review TEXT);
CREATE INDEX page_topic ON page(locale, topic);
CREATE TABLE guide(id INTEGER PRIMARY KEY, locale INTEGER, guide TEXT, position INTEGER, audiences INTEGER, title TEXT,
  summary TEXT, topic TEXT, sources TEXT);
CREATE INDEX guide_guide ON guide(locale, guide);
CREATE TABLE step(guide INTEGER, id TEXT, position INTEGER, page INTEGER, title TEXT, choices TEXT,
  PRIMARY KEY(guide, id)) WITHOUT ROWID;
CREATE TABLE card(page INTEGER PRIMARY KEY, locale INTEGER, card TEXT, position INTEGER, audiences INTEGER, title TEXT,
  summary TEXT, sources TEXT, review TEXT);
CREATE INDEX card_card ON card(locale, card);
CREATE TABLE addressee(position INTEGER PRIMARY KEY, id TEXT, place TEXT, person TEXT, gender TEXT);
CREATE TABLE about(position INTEGER PRIMARY KEY, id TEXT);
CREATE TABLE block(page INTEGER, seq INTEGER, kind TEXT, role TEXT, level INTEGER, anchor TEXT, lang TEXT, text TEXT,
  spoken TEXT, items TEXT, target TEXT, legal TEXT, PRIMARY KEY(page, seq)) WITHOUT ROWID;
CREATE TABLE source(id TEXT PRIMARY KEY, title TEXT, publisher TEXT, url TEXT, seen TEXT, seen_on TEXT) WITHOUT ROWID;
CREATE TABLE service(country TEXT, position INTEGER, id TEXT, json TEXT, PRIMARY KEY(country, position)) WITHOUT ROWID;
CREATE TABLE emergency(country TEXT, locale INTEGER, contact TEXT, name TEXT, number TEXT, spoken TEXT,
  PRIMARY KEY(country, locale)) WITHOUT ROWID;
CREATE TABLE region(country TEXT, code TEXT, name TEXT, PRIMARY KEY(country, code)) WITHOUT ROWID;
CREATE TABLE zone(name TEXT PRIMARY KEY, rule TEXT) WITHOUT ROWID;
CREATE TABLE cover(locale INTEGER, position INTEGER, id TEXT, name TEXT, icon TEXT, search_hint TEXT,
  PRIMARY KEY(locale, position)) WITHOUT ROWID;
CREATE TABLE cover_entry(locale INTEGER, cover TEXT, position INTEGER, title TEXT, text TEXT,
  PRIMARY KEY(locale, cover, position)) WITHOUT ROWID;
CREATE TABLE danger(locale INTEGER PRIMARY KEY, json TEXT);
CREATE TABLE search(locale INTEGER PRIMARY KEY, words TEXT, unknown REAL, largest REAL);
CREATE TABLE term(locale INTEGER, name TEXT, weight REAL, votes BLOB, PRIMARY KEY(locale, name)) WITHOUT ROWID;
CREATE TABLE spell(locale INTEGER, word TEXT, times INTEGER, sound TEXT, PRIMARY KEY(locale, word)) WITHOUT ROWID;
CREATE INDEX spell_sound ON spell(locale, sound);
CREATE TABLE doc(id INTEGER PRIMARY KEY, locale INTEGER, topic TEXT, section TEXT, title TEXT, audiences INTEGER);
CREATE VIRTUAL TABLE fts USING fts5(title, ways, heading, body, content='', tokenize='unicode61 remove_diacritics 0');
";
