//! The release and its image: the same bytes each time, nothing lost, nothing unlisted.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cobijo_base::bundle;
use cobijo_base::content::{Release, ReleaseError};
use cobijo_parse::read_content;

fn content() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../content"))
}

fn release() -> Release {
    let content = read_content(content());
    assert!(content.release.is_some(), "{:#?}", content.findings);
    content.release.expect("just looked")
}

/// The same with what it has learned.
fn learned() -> Release {
    let content = read_content(content());
    let mut release = content.release.expect("the sources build");
    cobijo_parse::learn(&mut release, &content.examples);
    release
}

fn data(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name)).expect("a committed file")
}

#[test]
fn two_builds_are_the_same_bytes() {
    let (first, second) = (learned().canonical(), learned().canonical());
    assert_eq!(first, second);
    let image = |bytes: &[u8]| bundle::build(&Release::read(bytes).expect("reads"), bytes).expect("builds");
    assert!(image(&first) == image(&second), "the image is deterministic");
}

#[test]
fn canonical_json_has_sorted_keys_and_reads_back_whole() {
    let release = learned();
    let bytes = release.canonical();
    assert!(Release::read(&bytes).expect("reads") == release, "it reads back whole");
    let text = String::from_utf8(bytes).expect("UTF-8");
    assert!(text.starts_with("{\"channel\":") && !text.contains("\": "), "sorted, no white space");
}

#[test]
fn the_image_carries_the_release_it_was_made_from() {
    let release = release();
    let bytes = release.canonical();
    let image = bundle::build(&release, &bytes).expect("builds");
    assert!(image.len() * 2 <= bytes.len() * 5, "image {} > 2.5 x release {}", image.len(), bytes.len());
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("image?#%.sqlite");
    std::fs::write(&path, image).expect("writes");
    let read = bundle::Image::open_file(&path).expect("opens");
    assert_eq!(zstd::decode_all(read.release_zstd().expect("has it").as_slice()).expect("decodes"), bytes);
}

#[test]
fn a_truncated_or_foreign_release_is_one_clear_error() {
    let bytes = release().canonical();
    let half = Release::read(&bytes[..bytes.len() / 2]).expect_err("half");
    assert!(matches!(half, ReleaseError::Broken { line: 1, .. }), "{half}");
    let text = String::from_utf8(bytes).expect("UTF-8").replacen("\"format\":1", "\"format\":99", 1);
    assert!(matches!(Release::read(text.as_bytes()), Err(ReleaseError::Format { found: 99 })));
    assert!(Release::read(b"").is_err() && Release::read(b"[]").is_err());
}

#[test]
fn an_image_that_is_none_is_an_error_and_no_panic() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("image.sqlite");
    for bytes in [&b""[..], b"not a database at all, but long enough to look like one"] {
        std::fs::write(&path, bytes).expect("writes");
        assert!(bundle::Image::open_file(&path).is_err());
    }
    assert!(bundle::Image::open_file(&folder.path().join("absent")).is_err());
}

#[test]
fn topics_are_keys_of_the_taxonomy_with_its_audiences_in_both_languages() {
    let taxonomy: serde_json::Value = serde_json::from_str(&data("search_taxonomy.json")).expect("JSON");
    let wanted: BTreeMap<&str, &str> = taxonomy["topics"]
        .as_array()
        .expect("topics")
        .iter()
        .map(|topic| (topic["key"].as_str().expect("a key"), topic["audience"].as_str().expect("an audience")))
        .collect();
    let release = release();
    let [spanish, english] = &release.locales[..] else { panic!("two locales") };
    assert!(spanish.topics.len() >= 10 && spanish.topics.len() == english.topics.len());
    for (es, en) in spanish.topics.iter().zip(&english.topics) {
        assert_eq!(es.id, en.id);
        let audience = wanted.get(es.id.as_str()).unwrap_or_else(|| panic!("{} is no key of the taxonomy", es.id));
        let served: Vec<&str> = es.audiences().into_iter().map(|audience| audience.as_str()).collect();
        assert!(
            if *audience == "all" { served == ["teen", "parent", "caregiver"] } else { served == [*audience] },
            "{}: {served:?}",
            es.id
        );
        assert_eq!(es.audiences(), en.audiences());
        assert_ne!(es.pages[0].title, en.pages[0].title, "{}: a title in each language", es.id);
        let anchors = |topic: &cobijo_base::content::Topic| {
            topic.pages.iter().map(|page| page.anchors().map(str::to_owned).collect::<Vec<_>>()).collect::<Vec<_>>()
        };
        assert_eq!(anchors(es), anchors(en), "{}: the same sections", es.id);
    }
}

#[test]
fn no_query_of_a_test_set_stands_in_the_content() {
    let mut ways = BTreeSet::new();
    for page in release().locales.iter().flat_map(|pack| &pack.topics).flat_map(|topic| &topic.pages) {
        let all = page.ways.iter().chain(page.section_ways.values().flatten());
        ways.extend(all.map(|way| cobijo_base::text::words(way).collect::<Vec<_>>()));
    }
    let content = read_content(content());
    ways.extend(content.examples.values().flatten().map(|example| cobijo_base::text::words(&example.text).collect::<Vec<_>>()));
    // A short question may be the same by chance in a set that nobody here has read.
    for (name, least) in [("search_dev.jsonl", 3), ("search_heldback.jsonl", 6)] {
        for line in data(name).lines() {
            let query: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let words: Vec<String> = cobijo_base::text::words(query["q"].as_str().expect("a query")).collect();
            assert!(words.len() < least || !ways.contains(&words), "a query of {name} stands in the content: {}", query["q"]);
        }
    }
}

#[test]
fn every_statement_of_a_service_has_a_source_and_a_day() {
    let release = release();
    assert!(release.services.len() >= 20);
    for service in &release.services {
        for contact in &service.contacts {
            assert!(contact.claims.contains_key("number") || contact.claims.contains_key("address"), "{}", contact.id);
            for (field, claim) in &contact.claims {
                assert!(claim.source == "channel" || service.source(&claim.source).is_some(), "{} {field}", contact.id);
                assert_eq!(claim.seen_on.len(), 10, "{} {field}", contact.id);
            }
            assert!(contact.assured_on.is_none(), "{}: nobody has called yet", contact.id);
        }
    }
}
