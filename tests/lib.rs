//! What crosses rooms. Here: what several tests need.
#![allow(clippy::expect_used, reason = "a test may stop at the first thing that is wrong")]

use std::path::Path;

/// A copy of the real content, to break or to work on, in a folder `content` of a folder that ends with the test.
pub fn copy_of_content() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../content")), &folder.path().join("content"));
    folder
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("makes");
    for entry in std::fs::read_dir(from).expect("lists").flatten() {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target);
        } else {
            std::fs::copy(source, target).expect("copies");
        }
    }
}
