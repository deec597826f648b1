//! The clearing heap: the system's, with every block overwritten before it is given back.
#![allow(unsafe_code, reason = "an allocator is unsafe by its nature; this one adds an overwrite to the system's")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;

/// The system's heap, cleared.
pub struct ClearingHeap;

#[global_allocator]
static HEAP: ClearingHeap = ClearingHeap;

// SAFETY: every call goes to the system's heap with the layout it was given. `realloc` stays the trait's own (allocate, copy,
// give back), so that no old block escapes.
unsafe impl GlobalAlloc for ClearingHeap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps `alloc`'s contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps `alloc_zeroed`'s contract.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block is the caller's, `layout.size()` long, and not yet given back.
        unsafe { block.write_bytes(0, layout.size()) };
        // The compiler may not take the overwrite for useless because the block is about to go.
        black_box(block);
        // SAFETY: the caller keeps `dealloc`'s contract.
        unsafe { System.dealloc(block, layout) }
    }
}
