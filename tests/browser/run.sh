#!/usr/bin/env bash
# The preview in Debian's Chromium, the form of a reviewer saved and read back, and the cards' codes read by another reader.
#
#   tests/browser/run.sh PATH/TO/cobijo          needs node, npm, chromium and zbarimg
set -euo pipefail
cobijo=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work="$here/../../target/browser"
mkdir -p "$work"
work=$(cd "$work" && pwd)
cp "$here"/package.json "$here"/*.mjs "$work"
[ -d "$work/node_modules/axe-core" ] || (cd "$work" && npm install --silent --no-fund --no-audit >/dev/null)
cd "$here/../.."
rm -rf "$work/site" "$work/cards" "$work/content"
"$cobijo" preview --out "$work/site" --at 2026-11-28T02:30:00-06:00 --region MX-PUE
node "$work/preview.mjs" "$work/site" "$(command -v chromium)"

# The pictures of docs/screenshots are made like this.
mkdir -p "$work/screenshots"
node "$work/preview.mjs" "$work/site" "$(command -v chromium)" --screenshots "$work/screenshots" >/dev/null
[ "$(find "$work/screenshots" -name '*.png' -size +10k | wc -l)" = 4 ] || { echo "FAILED: a screenshot is missing" && exit 1; }

# export → fill in the browser → import: the same sentences come back.
cp -r content "$work/content"
"$cobijo" review export --role lawyer --content "$work/content" --out "$work/review.html"
node "$work/review.mjs" "$work/review.html" "$(command -v chromium)" "$work/answers.json"
told=$("$cobijo" review import "$work/answers.json" --content "$work/content" --private "$work/private.tsv" --locale en)
grep -q '3 signed, 2 to change or remove, 0 left out' <<<"$told" || { echo "FAILED: $told" && exit 1; }

"$cobijo" cards --out "$work/cards"
read=0
for image in "$work"/cards/*/*.png; do
  zbarimg --quiet --raw --nodbus "$image" 2>/dev/null | diff -q - <(cat "${image%.png}.txt" && echo) >/dev/null ||
    { echo "FAILED: $image is read as: $(zbarimg --quiet --raw --nodbus "$image" 2>/dev/null)" && exit 1; }
  read=$((read + 1))
done
echo "codes: $read passed"
