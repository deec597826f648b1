#!/usr/bin/env bash
# Reading leaves no trace: under strace, no verb of the command creates or opens a file for writing, or makes a socket.
#
#   tests/no_trace.sh PATH/TO/cobijo
#
# It proves itself first: the same check must find a file that `content build` writes.
set -euo pipefail
cobijo=$(realpath "$1")
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
mkdir "$work/read-only" "$work/writable"
chmod a-w "$work/read-only"
cp -r "$(dirname "$0")/../content" "$work/content"
cd "$work"
printf 'enter\nread sextortion\nlaunched mx-linea-vida.call\nbackground\nreturned\nanother\nexit button\nbackground\nreturned\nsearch abrigo\n' >leave.txt

# Prints what a run wrote or sent: opens with a writing or creating flag, other calls that change files, sockets.
traces() {
  strace -f -qq -e trace=openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,symlinkat,truncate,ftruncate,socket,connect,memfd_create \
    -o "$work/strace.out" "$@" >/dev/null 2>"$work/stderr" </dev/null || true
  grep -E 'O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|^([0-9]+ +)?(creat|mkdir|rename|unlink|link|symlink|truncate|ftruncate|socket|connect|memfd_create)' "$work/strace.out" \
    | grep -vE '"/dev/(null|tty)"' || true
}

passed=0 failed=0
if [ -n "$(traces "$cobijo" content build --content content --out "$work/out")" ]; then
  passed=$((passed + 1))
else
  echo "FAILED: the check does not see a file being written" && failed=$((failed + 1))
fi

hour=2026-11-28T02:30:00-06:00
for folder in "" "$work/read-only" "$work/writable" "$work/absent"; do
  data=()
  [ -n "$folder" ] && data=(--data-dir "$folder")
  for verb in "" home topics "read sextortion" "read sextortion --as speech" "read feeling-bad --as easy" "search me amenazan con mis fotos" \
    "search ya no quiero vivir" "help --at $hour" "help --at $hour --need crisis --json" "launch mx-linea-vida.call" "topics --json" status \
    guide "guide threatened --answers no,can-reach" "words --to mother --about threatened" "card adult --audience parent" "cover --search agua" settings rehearsal "traces --platform ios" "exit --script leave.txt"; do
    # shellcheck disable=SC2086 # the verb is words
    found=$(traces "$cobijo" $verb "${data[@]}")
    if [ -z "$found" ] && [ ! -s "$work/stderr" ]; then
      passed=$((passed + 1))
    else
      failed=$((failed + 1))
      echo "FAILED: cobijo $verb ${data[*]}"
      printf '%s\n' "$found" "$(cat "$work/stderr")" | sed 's/^/  /'
    fi
  done
done
[ -z "$(ls -A "$work/writable")" ] && [ ! -e "$work/absent" ] || { echo "FAILED: something was written to the data folder" && failed=$((failed + 1)); }
echo "no_trace: $passed passed, $failed failed"
[ "$failed" = 0 ]
