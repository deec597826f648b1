//! SQLite's memory, from the clearing heap. Each block carries its size in front, because SQLite asks for it.
#![allow(unsafe_code, reason = "SQLite takes its memory functions as C pointers")]

use std::alloc::{Layout, alloc, dealloc};
use std::ffi::{c_int, c_void};
use std::ptr::null_mut;
use std::sync::OnceLock;

use rusqlite::ffi;

/// In front of each block: its size, and as much as keeps the block aligned.
const HEAD: usize = 16;

const METHODS: ffi::sqlite3_mem_methods = ffi::sqlite3_mem_methods {
    xMalloc: Some(take),
    xFree: Some(give_back),
    xRealloc: Some(resize),
    xSize: Some(size),
    xRoundup: Some(round_up),
    xInit: Some(start),
    xShutdown: Some(stop),
    pAppData: null_mut(),
};

/// Tells SQLite, once, before it starts; whether it then takes its memory from here.
pub fn install() -> bool {
    static ONCE: OnceLock<bool> = OnceLock::new();
    *ONCE.get_or_init(|| {
        let methods = METHODS;
        // SAFETY: called before the first connection, and SQLite copies the table. An app's own SQLite is
        // another copy: ours is private to this library. Were it started already, SQLite would refuse and keep its own heap.
        let answer = unsafe { ffi::sqlite3_config(ffi::SQLITE_CONFIG_MALLOC, &raw const methods) };
        answer == ffi::SQLITE_OK
    })
}

fn layout(size: usize) -> Option<Layout> {
    Layout::from_size_align(size.checked_add(HEAD)?, HEAD).ok()
}

unsafe extern "C" fn take(size: c_int) -> *mut c_void {
    let Some(layout) = usize::try_from(size).ok().filter(|size| *size > 0).and_then(layout) else { return null_mut() };
    // SAFETY: the layout is not empty; the head is inside the block and aligned for a usize.
    unsafe {
        let block = alloc(layout);
        if block.is_null() {
            return null_mut();
        }
        block.cast::<usize>().write(layout.size() - HEAD);
        block.add(HEAD).cast()
    }
}

unsafe extern "C" fn give_back(block: *mut c_void) {
    if block.is_null() {
        return;
    }
    // SAFETY: SQLite gives back what `take` gave it: the head stands in front, and the layout is the one it was made with.
    unsafe {
        let head = block.cast::<u8>().sub(HEAD);
        if let Some(layout) = layout(head.cast::<usize>().read()) {
            dealloc(head, layout);
        }
    }
}

unsafe extern "C" fn resize(block: *mut c_void, wanted: c_int) -> *mut c_void {
    // SAFETY: `block` is one of ours; the copy is no longer than either block, and they are two.
    unsafe {
        let new = take(wanted);
        if !new.is_null() {
            let length = size(block).min(wanted);
            new.cast::<u8>().copy_from_nonoverlapping(block.cast(), usize::try_from(length).unwrap_or_default());
            give_back(block);
        }
        new
    }
}

unsafe extern "C" fn size(block: *mut c_void) -> c_int {
    if block.is_null() {
        return 0;
    }
    // SAFETY: `block` is one of ours.
    let size = unsafe { block.cast::<u8>().sub(HEAD).cast::<usize>().read() };
    c_int::try_from(size).unwrap_or(c_int::MAX)
}

const unsafe extern "C" fn round_up(size: c_int) -> c_int {
    size.saturating_add(7) & !7
}

const unsafe extern "C" fn start(_: *mut c_void) -> c_int {
    ffi::SQLITE_OK
}

const unsafe extern "C" fn stop(_: *mut c_void) {}
