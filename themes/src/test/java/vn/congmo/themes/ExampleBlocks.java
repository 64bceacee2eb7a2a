package vn.congmo.themes;

import static vn.congmo.themes.ExampleFrames.words;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Block.BulletList.Entry;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.Mark;
import vn.congmo.themes.blocks.Span;
import vn.congmo.themes.blocks.TextAlternative;

/// Every block and every mark, in a text that could stand on a page.
final class ExampleBlocks {

    private ExampleBlocks() {}

    static Block.Image lead(String lang) {
        return new Block.Image(ExamplePages.SEA,
                new TextAlternative.Description(words(lang, "Cột ăng-ten trên đồi, nhìn xuống thung lũng và con sông.", "A mast on a hill above a valley and a river.")),
                plain(words(lang, "Cột phát sóng mới ở một xã vùng cao", "The new mast of an upland commune")), words(lang, "Nguyễn Thị Mẫu", "Nguyễn Thị Mẫu"));
    }

    static List<Block> some(String lang) {
        return List.of(paragraph(lang), heading(lang, 2), list(lang, false), heading(lang, 3), table(lang, 2, true, false), callout(lang, Block.Callout.Kind.TIP));
    }

    static List<Block> all(String lang) {
        return List.of(
                paragraph(lang), heading(lang, 2), paragraph(lang), list(lang, false), list(lang, true), heading(lang, 3), quote(lang),
                new Block.Image(ExamplePages.SEA, new TextAlternative.Decorative(), List.of(), null),
                new Block.Gallery(List.of(lead(lang), lead(lang))), heading(lang, 2), table(lang, 3, true, true), table(lang, 6, true, true),
                table(lang, 2, false, true), callout(lang, Block.Callout.Kind.NOTE), callout(lang, Block.Callout.Kind.WARNING),
                new Block.LinkCard(new LinkTarget.Item(ExamplePages.GUIDE), words(lang, "Kiểm tra vùng phủ sóng", "Check the coverage"), words(lang, "Bản đồ từng xã.", "A map by commune.")));
    }

    static Block heading(String lang, int level) {
        return new Block.Heading(level, plain(words(lang, "Ai được hưởng, và từ khi nào", "Who benefits, and from when")));
    }

    static Block paragraph(String lang) {
        var link = new Mark.Link(new LinkTarget.Item(ExamplePages.GUIDE));
        return new Block.Paragraph(List.of(
                Span.plain(words(lang, "Mọi hộ dân ", "Every household ")),
                new Span(words(lang, "không phải làm thủ tục", "needs no paperwork"), List.of(new Mark.Strong())),
                Span.plain(words(lang, "; xem ", "; see ")),
                new Span(words(lang, "hướng dẫn ", "the guide "), List.of(link)),
                new Span(words(lang, "đầy đủ", "in full"), List.of(link, new Mark.Emphasis())),
                Span.plain(words(lang, " hoặc ", " or ")),
                new Span("example.org", List.of(new Mark.Link(new LinkTarget.Address("https://example.org/5g")))),
                Span.plain(". "),
                new Span("ITU", List.of(new Mark.Abbreviation(words(lang, "Liên minh Viễn thông Quốc tế", "International Telecommunication Union")))),
                Span.plain(words(lang, " gọi là ", " calls it ")),
                new Span(words(lang, "fifth generation", "thế hệ thứ năm"), List.of(new Mark.Language(words(lang, "en", "vi")))),
                Span.plain(". CO"), new Span("2", List.of(new Mark.Subscript())),
                Span.plain(", m"), new Span("2", List.of(new Mark.Superscript())),
                Span.plain(", "), new Span("GET /5g", List.of(new Mark.Code())), Span.plain(".")));
    }

    static Block.BulletList list(String lang, boolean ordered) {
        var below = new Block.BulletList(false, List.of(new Entry(plain(words(lang, "vùng cao", "uplands")), null), new Entry(plain(words(lang, "hải đảo", "islands")), null)));
        return new Block.BulletList(ordered, List.of(
                new Entry(plain(words(lang, "Kiểm tra máy của bạn có 5G", "See that your phone has 5G")), null),
                new Entry(plain(words(lang, "Bật 5G trong phần cài đặt, trước hết ở", "Turn 5G on in the settings, first in")), below)));
    }

    static Block quote(String lang) {
        return new Block.Quote(plain(words(lang, "Không ai phải đứng ngoài vì ở xa.", "Nobody is left out for living far away.")), words(lang, "Người phát ngôn Bộ Mẫu", "Spokesperson, Sample Ministry"));
    }

    static Block callout(String lang, Block.Callout.Kind kind) {
        return new Block.Callout(kind, words(lang, "Không trả tiền cho ai", "Pay nobody"), plain(words(lang, "Việc phủ sóng là miễn phí.", "Coverage is free of charge.")));
    }

    static Block.Table table(String lang, int columns, boolean headerRow, boolean headerColumn) {
        var head = List.of("Vùng|Region", "Số xã|Communes", "Đã phủ|Covered", "Còn lại|Left", "Trạm mới|New masts", "Hoàn thành|Done by");
        var rows = List.of(
                List.of("Trung du và miền núi phía Bắc|Northern midlands and mountains", "1.200|1,200", "1.180|1,180", "20|20", "340|340", "quý II|Q2"),
                List.of("Đồng bằng sông Cửu Long|Mekong delta", "900|900", "900|900", "0|0", "120|120", "quý I|Q1"));
        var all = new ArrayList<List<List<Span>>>();
        if (headerRow) all.add(cells(lang, head, columns));
        rows.forEach(row -> all.add(cells(lang, row, columns)));
        return new Block.Table(plain(words(lang, "Vùng phủ sóng, " + columns + " cột", "Coverage, " + columns + " columns")), headerRow, headerColumn, all);
    }

    static List<String> titles(String lang) {
        return List.of(
                words(lang, "Cả nước đã có bao nhiêu xã phủ sóng 5G, và nơi nào còn phải chờ", "How many communes have 5G, and who still has to wait"),
                words(lang, "Mở cửa đăng ký tài khoản dịch vụ công cho người cao tuổi tại nhà", "Older people can now register for public services at home"),
                words(lang, "Lấy ý kiến dự thảo về tiếp cận thông tin số", "Comment on the draft on digital access"),
                words(lang, "Số liệu mở về bưu chính năm 2025 đã sẵn sàng", "Open data on postal services for 2025 is ready"),
                words(lang, "Chữ ký số cá nhân: dùng ở đâu, xin thế nào", "Personal digital signatures: where and how"),
                words(lang, "Lịch bảo trì hệ thống một cửa cuối tuần này", "Maintenance of the one-stop system this weekend"));
    }

    private static List<List<Span>> cells(String lang, List<String> words, int columns) {
        return words.stream().limit(columns).map(w -> plain(words(lang, w.split("\\|")[0], w.split("\\|")[1]))).toList();
    }

    private static List<Span> plain(String text) {
        return List.of(Span.plain(text));
    }
}
