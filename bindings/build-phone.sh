#!/usr/bin/env bash
# The library that a phone loads, for this machine or for --target TRIPLE, and its size against the bars.
#
#   bindings/build-phone.sh [--target TRIPLE]
#
# It must be `cargo rustc --crate-type cdylib`: with `lib` among the crate types cargo drops fat LTO without a word.
set -euo pipefail
cd "$(dirname "$0")/.."
# SQLite and zstd never unwind, and nothing unwinds through them: without these tables the library is smaller.
export CFLAGS="-fno-asynchronous-unwind-tables -fno-unwind-tables ${CFLAGS:-}"
args=()
folder=target
if [ "${1:-}" = --target ]; then
  args=(--target "$2")
  folder="target/$2"
fi
cargo rustc --quiet -p cobijo --lib --crate-type cdylib --profile phone --features clearing-sqlite "${args[@]}"
library="$folder/phone/libcobijo.so"
image=$(find "$folder/phone/build" -name image.sqlite -printf '%T@ %s\n' | sort -n | tail -n 1 | cut -d' ' -f2)
size=$(stat -c %s "$library")
echo "$library: $size bytes, of which image $image, code $((size - image))"
