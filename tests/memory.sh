#!/usr/bin/env bash
# Nothing that was typed stays in memory after leaving; and two controls in which it must be found: each of the words where nothing
# is cleared.
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

# The most copies of each word in five rounds: three of a search, the return word, the cover's box.
copies() { # features
  cargo build --quiet --example probe ${1:+--features "cobijo/$1"} || { echo unknown && return; }
  cp target/debug/examples/probe "$work/probe"
  local most="0 0 0 0 0" found
  for _ in 1 2 3 4 5; do
    rm -rf "$work/data" && mkdir "$work/data"
    found=$("$work/probe" memory "$work/data" 2>>"$work/where") || found=
    # A probe that did not come to an end has found nothing, and proves nothing.
    [[ "$found" =~ ^[0-9]+(\ [0-9]+){4}$ ]] || { echo unknown && return; }
    most=$(paste <(tr ' ' '\n' <<<"$most") <(tr ' ' '\n' <<<"$found") | awk '{print ($1 > $2) ? $1 : $2}' | paste -sd ' ')
  done
  echo "$most"
}
expect() { # name, copies, pattern
  if [[ "$2" =~ ^$3$ ]]; then passed=$((passed + 1)) && echo "$1: copies $2"; else failed=$((failed + 1)) && echo "FAILED: $1: copies $2" && tail -n 20 "$work/where"; fi
  : >"$work/where"
}

# What the phone library is built with, and nothing else.
phone=$(sed -n 's/.*--profile phone --features \([a-z,-]*\) .*/\1/p' bindings/build-phone.sh)
some='[1-9][0-9]*'
expect "cleared, as in a phone ($phone)" "$(copies "$phone")" "0 0 0 0 0"
# What SQLite holds of a search that was stopped: which of its words is chance.
expect "control: SQLite's memory not routed" "$(copies clearing)" "([0-9]+ )*$some( [0-9]+)*"
expect "control: nothing cleared" "$(copies "")" "$some $some $some $some $some"
echo "memory: $passed passed, $failed failed"
[ "$failed" = 0 ]
