#!/usr/bin/env bash
# What leaving and the door do to the system, seen by strace between two marker calls.
#
#   tests/exit.sh
#
# - exit(), while another thread searches, makes no system call on its thread but `futex`.
# - The return word, a wrong word and no word set make the same calls, and the settings file has the same size.
# - Building, reading and searching twenty times the content opens nothing for writing.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --quiet --example probe
probe=$PWD/target/debug/examples/probe
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
check() { if [ "$2" = "$3" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); printf 'FAILED: %s\n  %s\n  not %s\n' "$1" "$2" "$3"; fi; }

# The names of the calls that the marked thread made between the markers.
calls() {
  strace -f -qq -o "$work/strace" "$@" >"$work/out" 2>&1 || { cat "$work/out" && exit 1; }
  awk '/cobijo-marker-begin/ { thread = $1; on = 1; next }
       on && $1 == thread && /cobijo-marker-end/ { exit }
       on && $1 == thread && !/resumed/ { sub(/^[0-9]+ +/, ""); sub(/[(].*/, ""); if (!/^statx$/) print }' "$work/strace"
}

# The end marker is made of two calls of its own; statx is no other's.
for round in 1 2 3 4 5; do
  strange=$(calls "$probe" exit | grep -v '^futex$' || true)
  check "exit, round $round: only futex" "$strange" ""
  grep -q cobijo-marker-end "$work/strace" || { echo "FAILED: the probe never left" && exit 1; }
done
check "the check sees a call that is made" "$(calls "$probe" door abrigo | grep -c . | awk '{print ($1 > 0)}')" 1

mkdir "$work/none" "$work/word"
command=target/debug/cobijo
"$command" settings --data-dir "$work/none" --cover apuntes >/dev/null
echo "luna nueva" | "$command" settings --data-dir "$work/word" --word >/dev/null
check "one size" "$(stat -c %s "$work/none/settings")" "$(stat -c %s "$work/word/settings")"
wanted=$(calls "$probe" door "agua fria" "$work/none")
check "a wrong word opens nothing" "$(cat "$work/out")" Covered
for run in "abrigo none Open" "luna_nueva none Covered" "luna_nueva word Open" "abrigo word Covered" "agua_fria word Covered"; do
  read -r word folder state <<<"$run"
  got=$(calls "$probe" door "${word/_/ }" "$work/$folder")
  check "door: $run: state" "$(cat "$work/out")" "$state"
  check "door: $run: the same calls" "$got" "$wanted"
done

strace -f -qq -e trace=open,openat,creat,memfd_create,mkdir,mkdirat,rename,unlink,unlinkat,ftruncate,truncate,socket -o "$work/strace" "$probe" big >"$work/out"
check "twenty times the content: nothing is opened for writing" \
  "$(grep -E 'O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|memfd_create|mkdir|rename|unlink|truncate|socket' "$work/strace" | head -n 3)" ""
check "twenty times the content was searched" "$(grep -c topics "$work/out")" 4
echo "exit: $passed passed, $failed failed"
[ "$failed" = 0 ]
