#!/usr/bin/env bash
# Prints the official documents of documents.json anew as tagged PDF files, and the two bad ones of with-barriers/files.
# Needs Chromium (or CHROMIUM), the font Noto Serif, poppler-utils, ImageMagick, and a JDK 25
# (java on the path, or JAVA_HOME), and content-samples built before: mvn package -pl content-samples -am -DskipTests
set -euo pipefail
files=$(cd "$(dirname "$0")" && pwd)
pages=$files/../target/documents
bad=$files/../with-barriers/files
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir -p "$pages" "$bad"
"$java" -cp "$files/../target/classes:$files/../target/lib/*" vn.congmo.samples.documents.LayOutDocuments "$files/documents.json" "$pages"

root=
[ "$(id -u)" = 0 ] && root=--no-sandbox   # Chromium as root has no sandbox
print() { # page, file, more options
  "${CHROMIUM:-chromium}" --headless $root --disable-gpu --no-pdf-header-footer "${@:3}" --print-to-pdf="$2" "file://$1" 2>/dev/null
}
for page in "$pages"/*.html; do
  print "$page" "$files/$(basename "$page" .html).pdf"
done

# The same letter without tags, and as an image of paper without any text.
letter=$pages/cong-van-1427-bkhdm-cntt.html
print "$letter" "$bad/untagged.pdf" --disable-pdf-tagging
pdftoppm -r 80 -gray -png "$bad/untagged.pdf" "$pages/paper"
for paper in "$pages"/paper-*.png; do
  convert "$paper" -background white -rotate 0.5 -attenuate 0.15 +noise Gaussian -colorspace Gray -quality 30 "${paper%.png}.jpg"
done
{
  echo '<!DOCTYPE html><title></title><style>@page { size: A4; margin: 0 } body { margin: 0 } img { display: block; width: 100%; height: 285mm }</style>'
  for paper in "$pages"/paper-*.jpg; do echo "<img src=\"$(basename "$paper")\">"; done
} > "$pages/scanned.htm"
print "$pages/scanned.htm" "$bad/scanned.pdf" --disable-pdf-tagging
