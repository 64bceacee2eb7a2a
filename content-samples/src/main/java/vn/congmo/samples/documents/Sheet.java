package vn.congmo.samples.documents;

import java.util.List;
import java.util.Locale;

/// A document laid out on paper as Decree 30/2020/NĐ-CP asks: whose it is, number, place and date, title, body, signature, recipients.
///
/// No tables for layout and no `strong`: the tags of the PDF follow the elements, a reader would hear a table, and PDF 1.4 knows no such tag.
final class Sheet {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 20mm 28mm; @bottom-center { content: "Văn bản mẫu, không có giá trị pháp lý"; font: italic 9pt "Noto Serif"; } \
            @top-center { content: counter(page); font: 11pt "Noto Serif"; } }
            @page :first { @top-center { content: none; } }
            body { font: 11pt/1.4 "Noto Serif"; margin: 0; color: #000; }
            p { margin: 0 0 5pt; text-indent: 10mm; }
            h1 { font-size: 13pt; text-align: center; margin: 16pt 0 10pt; }
            h1 span { display: block; }
            h2, h3 { font-size: 11pt; margin: 10pt 0 4pt; break-after: avoid; }
            h2.chapter { text-align: center; }
            ul { margin: 0 0 5pt; padding-left: 16mm; }
            .sides { display: flex; justify-content: space-between; gap: 6mm; text-align: center; }
            .sides p { text-indent: 0; margin: 0 0 2pt; }
            .left { width: 40%; } .right { width: 58%; }
            .lined { border-bottom: 0.6pt solid; display: inline-block; padding-bottom: 2pt; }
            .sample { border: 1pt solid #8e1b1b; color: #8e1b1b; text-align: center; text-indent: 0; padding: 4pt; margin: 12pt 0 8pt; font-weight: bold; font-size: 10pt; }
            .letter { font-size: 10.5pt; font-weight: normal; margin: 2pt 0; }
            .end { margin-top: 14pt; break-inside: avoid; }
            .end .left { text-align: left; font-size: 10pt; } .end ul { padding-left: 5mm; margin: 0; }
            .end .right { font-weight: bold; } .strong { font-weight: bold; } .place { font-style: italic; }
            """;

    private Sheet() {}

    static String of(OfficialDocument document) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(text(name(document))).append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        page.append("<div class=\"sides\">\n<div class=\"left\"><p>BỘ KHOA HỌC VÀ ĐỔI MỚI</p><p><span class=\"strong lined\">(TRANG MẪU)</span></p>");
        if (!document.isRegulation()) page.append("<p>Số: ").append(text(document.number())).append("</p>");
        if (document.isLetter()) page.append("<h1 class=\"letter\">").append(text(document.title())).append("</h1>");
        page.append("</div>\n<div class=\"right\"><p><span class=\"strong\">CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM</span></p>")
                .append("<p><span class=\"strong lined\">Độc lập - Tự do - Hạnh phúc</span></p><p class=\"place\">").append(placeAndDate(document)).append("</p></div>\n</div>\n")
                .append("<p class=\"sample\">VĂN BẢN MẪU, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ. Cơ quan, nhân vật và số liệu là hư cấu.</p>\n");
        if (!document.isLetter()) {
            page.append("<h1><span>").append(text(document.isRegulation() ? document.number() : document.kindName().toUpperCase(Locale.ROOT)))
                    .append("</span> <span>").append(text(document.title())).append("</span></h1>\n");
        }
        document.body().forEach(block -> append(page, block));
        return page.append(end(document)).append("</body>\n</html>\n").toString();
    }

    /// As the window of a reader shows it.
    static String name(OfficialDocument document) {
        return (document.isRegulation() ? "" : document.kindName() + " ") + document.number() + ": " + document.title();
    }

    private static void append(StringBuilder page, OfficialDocument.Block block) {
        if (block.heading() != null) {
            String chapter = block.heading().startsWith("Chương ") ? " class=\"chapter\"" : "";
            page.append("<h").append(block.level()).append(chapter).append('>').append(text(block.heading())).append("</h").append(block.level()).append(">\n");
        } else if (block.list() != null) {
            page.append(list(block.list()));
        } else {
            page.append("<p>").append(text(String.valueOf(block.paragraph()))).append("</p>\n");
        }
    }

    private static String end(OfficialDocument document) {
        String signer = text(document.signerTitle()).toUpperCase(Locale.ROOT).replace(", ", "<br>");
        return "<div class=\"sides end\">\n<div class=\"left\"><p><span class=\"strong place\">Nơi nhận:</span></p>" + list(document.recipients())
                + "</div>\n<div class=\"right\"><p>" + signer + "</p><p class=\"place\">(mẫu, không có chữ ký)</p><p>" + text(document.signer())
                + "</p><p>(nhân vật hư cấu)</p></div>\n</div>\n";
    }

    /// Days below ten and the months January and February have two digits, as the decree asks.
    private static String placeAndDate(OfficialDocument document) {
        var day = document.issuedOn();
        return String.format("Hà Nội, ngày %02d tháng %s năm %d", day.getDayOfMonth(),
                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue(), day.getYear());
    }

    private static String list(List<String> entries) {
        var list = new StringBuilder("<ul>");
        entries.forEach(entry -> list.append("<li>").append(text(entry)).append("</li>"));
        return list.append("</ul>\n").toString();
    }

    private static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
