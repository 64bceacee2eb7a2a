#!/usr/bin/env bash
# Makes the film, the sound, the captions and the PDF files of the drafts with barriers anew (all but scanned.pdf and untagged.pdf,
# which ../../files/make.sh prints). Needs espeak-ng, ffmpeg, Chromium (or CHROMIUM), qpdf, poppler-utils and ImageMagick.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
between=$(mktemp -d)
trap 'rm -rf "$between"' EXIT

espeak-ng -v vi -s 150 -w "$between/film.wav" "Trạm phát sóng mới ở Nậm Lúa đã lên sóng. Từ hôm nay, bà con ở chín thôn gọi điện được từ nhà mình. \
Trạm y tế gửi hình chụp về bệnh viện tỉnh trong một phút. Tổ công tác sẽ đo lại vào tháng sau và báo kết quả cho từng thôn."
ffmpeg -v error -y -loop 1 -framerate 2 -i "$here/../../pictures/mast-on-hills.jpg" -i "$between/film.wav" -vf scale=320:180 \
  -c:v libx264 -preset slow -tune stillimage -crf 34 -pix_fmt yuv420p -c:a aac -b:a 24k -ac 1 -ar 22050 \
  -movflags +faststart -map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -t 18 "$here/film.mp4"

espeak-ng -v vi -s 150 -w "$between/sound.wav" "Bản tin của bộ mẫu. Hôm nay, trạm phát sóng mới ở Nậm Lúa đã lên sóng."
ffmpeg -v error -y -i "$between/sound.wav" -c:a libmp3lame -b:a 24k -ac 1 -ar 22050 -map_metadata -1 -fflags +bitexact -write_xing 0 -id3v2_version 0 "$here/sound.mp3"

cat > "$here/film.vi.vtt" <<'VTT'
WEBVTT
Language: vi

00:00.000 --> 00:03.500
Trạm phát sóng mới ở Nậm Lúa đã lên sóng.

00:03.500 --> 00:08.000
Từ hôm nay, bà con ở chín thôn gọi điện được từ nhà mình.

00:08.000 --> 00:12.000
Trạm y tế gửi hình chụp về bệnh viện tỉnh trong một phút.

00:12.000 --> 00:16.000
Tổ công tác sẽ đo lại vào tháng sau và báo kết quả cho từng thôn.
VTT
sed '/^00:03/,$d' "$here/film.vi.vtt" > "$here/film.first-line.vi.vtt"
sed -e 's/Language: vi/Language: en/' -e 's/^Trạm phát.*/The new mast at Nậm Lúa is on the air./' -e 's/^Từ hôm.*/From today, people in nine villages make calls from home./' \
  -e 's/^Trạm y.*/The clinic sends pictures to the provincial hospital within a minute./' -e 's/^Tổ công.*/The team will measure again next month and tell every village./' \
  "$here/film.vi.vtt" > "$here/film.en.vtt"

root=
[ "$(id -u)" = 0 ] && root=--no-sandbox   # Chromium as root has no sandbox
print() { # page, file, more options
  "${CHROMIUM:-chromium}" --headless $root --disable-gpu --no-pdf-header-footer "${@:3}" --print-to-pdf="$2" "file://$1" 2>/dev/null
}
letter=$between/letter.html
cat > "$letter" <<'HTML'
<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>Thông báo lịch đo sóng</title>
<style>@page { size: A4; margin: 25mm } body { font: 12pt "DejaVu Sans", sans-serif } img { width: 100% }</style>
<h1>Thông báo lịch đo sóng</h1><p>Tổ công tác đo sóng ở chín thôn của xã Nậm Lúa trong tuần đầu tháng sau.</p>
<p>Ai muốn đo tại nhà thì báo trưởng thôn trước thứ Sáu. Văn bản của bộ mẫu, nội dung hư cấu.</p></html>
HTML
print "$letter" "$between/letter.pdf"

# The same letter, each time without one thing that assistive technology needs.
without() { # pattern of the line to leave out, file
  qpdf --qdf --object-streams=disable "$between/letter.pdf" - | LC_ALL=C sed -E "$1" > "$between/edited.pdf"
  fix-qdf "$between/edited.pdf" > "$between/mended.pdf"
  qpdf --deterministic-id "$between/mended.pdf" "$here/$2"
}
without '/^  \/MarkInfo <</,/^  >>/d; /^  \/StructTreeRoot /d' letter-untagged.pdf
without '/^  \/Title /d' letter-untitled.pdf
without '/^  \/Lang /d' letter-no-language.pdf

# As some scanners write it: tagged, with title and language, and a picture of paper where the text should be.
pdftoppm -r 60 -gray -png -singlefile "$between/letter.pdf" "$between/paper"
convert "$between/paper.png" -background white -rotate 0.5 -colorspace Gray -quality 30 "$between/paper.jpg"
sed '/^<h1>/,/^<p>/d' "$letter" > "$between/scanned.html"
echo '<img src="paper.jpg" alt="Bản quét"></html>' >> "$between/scanned.html"
print "$between/scanned.html" "$here/letter-scanned.pdf"
