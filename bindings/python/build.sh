#!/usr/bin/env bash
# Builds the library and generates its Python side into bindings/python/cobijo/.
set -euo pipefail
cd "$(dirname "$0")/../.."
cargo rustc --quiet -p cobijo --lib --crate-type cdylib
cargo run --quiet -p cobijo-bindgen -- generate --language python --no-format --out-dir bindings/python/cobijo target/debug/libcobijo.so
cp target/debug/libcobijo.so bindings/python/cobijo/
