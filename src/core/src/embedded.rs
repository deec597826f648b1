//! The release that the library was built with.

/// The image, in the library's own read-only bytes: it is opened in place, never copied, never written to disk.
pub static IMAGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/image.sqlite"));
