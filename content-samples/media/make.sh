#!/usr/bin/env bash
# Makes films, sound pieces, captions and media.json anew from scripts/. Needs espeak-ng, sox, ffmpeg, the font Noto Sans and a JDK 25
# (java on the path, or JAVA_HOME), and content-samples built before: mvn package -pl content-samples -am -DskipTests
#   make.sh          everything
#   make.sh texts    sound tracks, captions and media.json only
set -euo pipefail
media=$(cd "$(dirname "$0")" && pwd)
between=$media/../target/media
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir -p "$between"
make() { "$java" -Djava.awt.headless=true -cp "$media/../target/classes:$media/../target/lib/*" vn.congmo.samples.media.MakeMedia "$1" "$media" "$between" "${@:2}"; }

# Five plucked tones of a Vietnamese scale, soft, three seconds.
sox -q -R -n -r 22050 -c 1 -b 16 "$between/sting.wav" synth 2.8 pluck D4 pluck G4 pluck A4 pluck D5 \
  delay 0 0.35 0.7 1.05 remix - fade h 0.05 2.8 1.2 norm -9

while IFS=$'\t' read -r file voice speed words; do
  [ -s "$file" ] && continue
  mkdir -p "$(dirname "$file")"
  espeak-ng -v "$voice" -s "$speed" -w "$file.raw" "$words"
  sox -q -R "$file.raw" -r 22050 -c 1 -b 16 "$file" silence 1 0.02 0.2% reverse silence 1 0.02 0.2% reverse pad 0.03 0.05 norm -4
  rm "$file.raw"
done < <(make sentences)

make texts
[ "${1:-}" = texts ] && exit

# Even loudness: -18 LUFS, peaks under -1.5 dB.
loud=loudnorm=I=-18:TP=-1.5:LRA=11
film() { # name, version, output
  make film "$1" "$2" | ffmpeg -v error -y -f rawvideo -pix_fmt bgr24 -s 854x480 -r 15 -i - -i "$between/$3.wav" \
    -af "$loud,aresample=44100" -c:v libx264 -preset slow -tune animation -crf "${CRF:-26}" -pix_fmt yuv420p -c:a aac -b:a 40k -ac 1 \
    -movflags +faststart -map_metadata -1 -fflags +bitexact -shortest "$media/$3.mp4"
}
for script in "$media"/scripts/*.json; do
  name=$(basename "$script" .json)
  if grep -q '"kind": "video"' "$script"; then
    film "$name" plain "$name"
    film "$name" described "$name.described"
  else
    ffmpeg -v error -y -i "$between/$name.wav" -af "$loud,aresample=22050" -c:a libmp3lame -b:a 32k -ac 1 \
      -map_metadata -1 -fflags +bitexact -write_xing 0 -id3v2_version 0 "$media/$name.mp3"
  fi
done
