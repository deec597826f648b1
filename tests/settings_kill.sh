#!/usr/bin/env bash
# A change of the settings, killed at every system call that writes, and at random ones: the old settings hold or the new ones,
# and an app that started with the cover never starts open.
#
#   tests/settings_kill.sh PATH/TO/cobijo
set -euo pipefail
cobijo=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
passed=0 failed=0 old=0 new=0

"$cobijo" settings --data-dir before --cover apuntes --start-covered true >/dev/null
mkdir during
change() { { printf 'abrigo\nluna nueva\n' | strace -f -qq -o strace "$@" "$cobijo" settings --data-dir during --word --cover recetas >/dev/null; } 2>/dev/null || true; }
reset() { rm -rf during && cp -r before during; }

# What the folder says afterwards, asked as an app does.
judge() { # name
  local lines
  lines=$(printf 'enter\nsearch abrigo\nexit button\nsearch luna nueva\n' | "$cobijo" exit --script - --data-dir during | sed 's/.*"state":"\([a-z-]*\)".*/\1/' | tr '\n' ' ')
  case "$lines" in
    "covered open covered covered ") old=$((old + 1)) passed=$((passed + 1)) ;;
    "covered covered covered open ") new=$((new + 1)) passed=$((passed + 1)) ;;
    *) failed=$((failed + 1)) && echo "FAILED: $1: $lines" ;;
  esac
  [ "$(stat -c %s during/settings)" = 128 ] || { failed=$((failed + 1)) && echo "FAILED: $1: another size"; }
}

reset && change && judge "not killed"
[ "$new" = 1 ] || { echo "FAILED: the change itself does not work" && exit 1; }
mv strace whole
# strace counts each thread by itself; the first line is the main one's.
total=$(grep -c "^$(head -n 1 whole | cut -d' ' -f1) " whole)
# A save without one of these calls, or with them in another order, would not survive a power cut.
order=$(grep -oE '^[0-9]+ +(flock|fsync|rename|write)\(' whole | awk '{print $2}' | paste -sd ' ')
[[ "$order" =~ flock\(.*write\(\ fsync\(\ rename\(\ fsync\( ]] || { echo "FAILED: not lock, write, fsync, rename, fsync: $order" && exit 1; }
# A disk that fails at one of them: the old settings stay, and the command says so.
for fault in write:ENOSPC fsync:EIO rename:EROFS flock:EIO; do
  call=${fault%:*}
  # The write of 128 bytes; what is written before and after goes to the terminal.
  at=1
  if [ "$call" = write ]; then at=$(grep -E '^[0-9]+ +write\(' whole | grep -nE ', 128\) +=' | head -n 1 | cut -d: -f1); fi
  reset
  if printf 'abrigo\nluna nueva\n' | strace -f -qq -o strace --inject="$call:error=${fault#*:}:when=$at" "$cobijo" settings --data-dir during --word --cover recetas >/dev/null 2>said; then
    failed=$((failed + 1)) && echo "FAILED: $fault: the command knew of nothing"
  fi
  grep -q . said || { failed=$((failed + 1)) && echo "FAILED: $fault: nothing was said"; }
  cmp -s before/settings during/settings && [ "$(ls during)" = settings ] && passed=$((passed + 1)) || { failed=$((failed + 1)) && echo "FAILED: $fault: not as before"; }
done
# Each call by which the folder changes, the first to the last of them.
for call in mkdir openat write fsync rename flock close unlink; do
  count=$(grep -cE "^[0-9]+ +$call\(" whole || true)
  for at in $(seq 1 "$count"); do
    # openat and close are many, and most load the program: the last ones are ours.
    case "$call" in openat | close) [ "$at" -gt $((count - 6)) ] || continue ;; esac
    reset && change --inject="$call:signal=KILL:when=$at" && judge "$call $at"
  done
done
[ "$old" -gt 3 ] && [ "$new" -gt 1 ] || { echo "FAILED: kills left old $old, new $new: the test proves nothing" && exit 1; }
at_calls=$((old + new))
# Anywhere, on a fixed sequence of random places.
RANDOM=20261124
for _ in $(seq 1 "${RANDOM_KILLS:-200}"); do
  at=$((RANDOM % total + 1))
  reset && change --inject="all:signal=KILL:when=$at" && judge "call $at of $total"
done
echo "killed at $at_calls chosen and $((old + new - at_calls)) random calls: old settings $old, new $new"
echo "settings_kill: $passed passed, $failed failed"
[ "$failed" = 0 ]
