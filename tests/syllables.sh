#!/usr/bin/env bash
# Syllables of Spanish words against npm `silabea`: every word of our own Spanish content, and the committed list.
#
#   tests/syllables.sh          needs node and npm; at least 2,000 words, at least 99.5 % equal
set -euo pipefail
cd "$(dirname "$0")/.."
work=target/silabea
mkdir -p "$work"
[ -d "$work/node_modules/silabea" ] || npm install --silent --no-fund --no-audit --prefix "$work" silabea@1.0.0 >/dev/null
cat content/topics/*/es-MX.*.md content/guides/*/es-MX.*.md content/covers/*/es-MX.md |
  tr 'A-ZÁÉÍÓÚÜÑ' 'a-záéíóúüñ' | grep -oE '[a-záéíóúüñ]+' | cat - <(grep -v '^#' tests/data/syllables_es.tsv | cut -f1) | sort -u >"$work/words"
cargo run --quiet -p cobijo-desk --example syllables <"$work/words" >"$work/ours"
(cd "$work" && node -e '
  const { getSilabas } = require("silabea");
  for (const word of require("fs").readFileSync("words", "utf8").split("\n").filter(Boolean)) console.log(word + "\t" + getSilabas(word).numeroSilaba);
') >"$work/theirs"
total=$(wc -l <"$work/words")
wrong=$(diff "$work/ours" "$work/theirs" | grep -c '^<' || true)
echo "syllables: $((total - wrong)) of $total words equal, $((total - wrong)) passed"
[ "$total" -ge 2000 ] && [ $((wrong * 1000)) -le $((total * 5)) ] || { diff "$work/ours" "$work/theirs" | head -40; exit 1; }
