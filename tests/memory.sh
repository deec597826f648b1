#!/usr/bin/env bash
# Nothing that was typed stays in memory after leaving; and two controls that must fail.
#
#   tests/memory.sh
#
# A reader types made-up words (in a search, as a return word, into the cover), leaves while a search runs, and another process
# looks for every form of each word in everything the reader's process can write to, but for the stack.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

copies() { # features
  cargo build --quiet --example probe ${1:+--features "cobijo/$1"} || { echo unknown && return; }
  cp target/debug/examples/probe "$work/probe"
  local most=0 round found
  for round in 1 2 3 4 5; do
    rm -rf "$work/data" && mkdir "$work/data"
    found=$("$work/probe" memory "$work/data" 2>"$work/where" | sed 's/ copies//') || found=
    # A probe that did not come to an end has found nothing, and proves nothing.
    [[ "$found" =~ ^[0-9]+$ ]] || { cp "$work/where" "$work/most" && echo unknown && return; }
    if [ "$found" -gt "$most" ]; then most=$found && cp "$work/where" "$work/most"; fi
  done
  echo "$most"
}
expect() { if [ "$2" != unknown ] && [ "$2" "$3" "$4" ]; then passed=$((passed + 1)) && echo "$1: $2 copies"; else failed=$((failed + 1)) && echo "FAILED: $1: $2 copies" && cat "$work/most" 2>/dev/null; fi; }

# What the phone library is built with, and nothing else.
phone=$(sed -n 's/.*--profile phone --features \([a-z,-]*\) .*/\1/p' bindings/build-phone.sh)
expect "cleared, as in a phone ($phone)" "$(copies "$phone")" -eq 0
expect "control: SQLite's memory not routed" "$(copies clearing)" -gt 0
expect "control: nothing cleared" "$(copies "")" -gt 0
echo "memory: $passed passed, $failed failed"
[ "$failed" = 0 ]
