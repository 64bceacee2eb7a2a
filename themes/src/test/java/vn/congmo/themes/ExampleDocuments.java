package vn.congmo.themes;

import static vn.congmo.themes.ExampleFrames.path;
import static vn.congmo.themes.ExampleFrames.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.themes.ExamplePages.Example;
import vn.congmo.themes.blocks.AudioDescription;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Span;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.PageView;
import vn.congmo.themes.pages.PageView.Teaser;

/// One page of each type that has a layout of its own.
final class ExampleDocuments {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    private ExampleDocuments() {}

    static List<Example> all(String lang) {
        return List.of(
                example(lang, "official-document", titled(lang), Map.of("number", "15/2025/TT-BKHĐM", "kind", "circular", "issuer", words(lang, "Bộ Mẫu", "Sample Ministry"), "issuedOn", DAY,
                        "inForceOn", DAY.plusDays(45), "status", "in-force", "signer", "Nguyễn Thị Mẫu", "signerTitle", words(lang, "Bộ trưởng", "Minister"), "field", words(lang, "Viễn thông", "Telecom")),
                        Map.of("replaces", List.of(document(lang, "08/2021/TT-BKHĐM", "expired")), "amendedBy", List.of(document(lang, "04/2026/TT-BKHĐM", "in-force"), document(lang, "QCVN 901:2026/BKHĐM", "not-yet-in-force")),
                                "topics", topics(lang)), List.of(files(lang), ExampleBlocks.paragraph(lang), ExampleBlocks.heading(lang, 3), ExampleBlocks.list(lang, true))),
                example(lang, "event", words(lang, "Đối thoại với doanh nghiệp về dữ liệu mở", "Talking with companies about open data"),
                        Map.of("startsAt", Instant.parse("2026-02-10T01:00:00Z"), "endsAt", Instant.parse("2026-02-10T04:30:00Z"), "place", words(lang, "Hội trường A", "Hall A"), "registration", "https://example.org/dang-ky",
                                "phone", "024 3000 0000", "email", "sukien@bomau.example", "access", words(lang, "Có lối cho xe lăn và phiên dịch ngôn ngữ ký hiệu.", "Wheelchair access and sign language."), "past", false), Map.of(), ExampleBlocks.some(lang)),
                example(lang, "draft-for-comment", words(lang, "Dự thảo Thông tư về dữ liệu mở", "Draft circular on open data"),
                        Map.of("opensOn", DAY, "closesOn", DAY.plusDays(60), "unit", words(lang, "Vụ Dữ liệu", "Data Department"), "email", "gopy@bomau.example", "phone", "024 3000 0000", "state", "open", "daysLeft", 12), Map.of(), ExampleBlocks.some(lang)),
                example(lang, "draft-for-comment", words(lang, "Dự thảo đã ban hành", "A draft that became a circular"),
                        Map.of("opensOn", DAY, "closesOn", DAY.plusDays(60), "unit", words(lang, "Vụ Dữ liệu", "Data Department"), "email", "gopy@bomau.example", "state", "closed"),
                        Map.of("becomes", List.of(document(lang, "19/2026/TT-BKHĐM", "in-force"))), ExampleBlocks.some(lang)),
                example(lang, "question-and-answer", words(lang, "Dùng lại dữ liệu mở có phải xin phép không?", "May I reuse open data without asking?"),
                        Map.of("asker", words(lang, "Một người dân ở Hà Giang", "A citizen of Hà Giang"), "askedOn", DAY, "answeredOn", DAY.plusDays(3), "answeredBy", words(lang, "Vụ Dữ liệu", "Data Department")), Map.of("topics", topics(lang)), List.of(ExampleBlocks.paragraph(lang))),
                example(lang, "unit", words(lang, "Bộ Khoa học và Đổi mới (trang mẫu)", "Ministry of Science and Innovation (sample site)"),
                        Map.of("phone", "024 3000 0000", "email", "lienhe@bomau.example", "address", words(lang, "Số 1 đường Mẫu", "1 Sample Street"), "website", "https://bomau.example"),
                        Map.of("people", List.of(person(lang)), "units", List.of(unit(lang, words(lang, "Cục Viễn thông", "Telecom Authority"), Map.of("people", List.of(person(lang)), "units", List.of(unit(lang, words(lang, "Phòng Tần số", "Frequency Office"), Map.of())))),
                                unit(lang, words(lang, "Vụ Pháp chế", "Legal Department"), Map.of()))), List.of(ExampleBlocks.paragraph(lang))),
                example(lang, "person", "Nguyễn Thuỵ Mẫu", Map.of("post", words(lang, "Thứ trưởng", "Deputy Minister"), "phone", "024 3000 0001", "email", "mau@bomau.example", "since", DAY), Map.of(), List.of(ExampleBlocks.paragraph(lang))),
                example(lang, "dataset", words(lang, "Vùng phủ sóng 5G theo xã, 2025", "5G coverage by commune, 2025"),
                        Map.of("licence", "CC BY 4.0", "licenceAddress", "https://example.org/by/4.0", "updateCycle", "quarterly", "updatedOn", DAY, "api", "/api/du-lieu/5g", "email", "dulieu@bomau.example"), Map.of(), List.of(ExampleBlocks.paragraph(lang), files(lang))),
                example(lang, "statement", words(lang, "Tuyên bố tiếp cận", "Accessibility statement"), Map.of("preparedOn", DAY, "method", "self-evaluation", "responsible", words(lang, "Văn phòng Bộ", "Office"), "email", "tiepcan@bomau.example", "answerDays", 5,
                        "documents", 48, "barriers", 1, "checkedAt", ExamplePages.PUBLISHED, "evidence", List.of(row("1.1.1", "A", 0), row("1.2.5", "AA", 2)),
                        "emergencies", List.of(Map.of("title", words(lang, "Cảnh báo lũ quét", "Flash flood warning"), "reason", words(lang, "ảnh chưa có mô tả", "a picture without description"), "until", ExamplePages.PUBLISHED))),
                        Map.of(), List.of(ExampleBlocks.paragraph(lang), ExampleBlocks.heading(lang, 2), ExampleBlocks.list(lang, false))),
                example(lang, "photo-story", words(lang, "Một ngày ở trạm 5G", "A day at a 5G mast"), Map.of("place", words(lang, "Hà Giang", "Hà Giang"), "takenOn", DAY), Map.of("topics", topics(lang)), List.of(ExampleBlocks.lead(lang), ExampleBlocks.lead(lang), ExampleBlocks.paragraph(lang))),
                example(lang, "video", words(lang, "5G đến vùng cao", "5G reaches the uplands"), Map.of("recordedOn", DAY), Map.of("topics", topics(lang)), List.of(video(lang), ExampleBlocks.paragraph(lang))),
                example(lang, "audio", words(lang, "Chữ ký số trong năm phút", "Digital signatures in five minutes"), Map.of("recordedOn", DAY), Map.of(), List.of(sound(lang), ExampleBlocks.paragraph(lang))),
                example(lang, "infographic", words(lang, "Đã phủ sóng đến đâu", "How far coverage reaches"), Map.of("dataOn", DAY), Map.of(), List.of(new Block.Infographic(ExampleBlocks.lead(lang), List.of(plain(words(lang, "Miền núi còn 20 xã.", "The mountains have 20 communes left."))), ExampleBlocks.table(lang, 3, true, true)))));
    }

    /// The front page as a composition makes it: a block of each kind.
    static PageView.Home home(String lang, Frame frame, Teaser lead, List<Teaser> four, List<Teaser> newest) {
        return new PageView.Home(frame, lead, four, List.of(
                new PageView.SectionBlock("services", words(lang, "Bạn cần làm gì", "What do you need"), null, List.of(Teaser.link(words(lang, "Nộp hồ sơ trực tuyến", "Apply online"), path(lang, "/nop"), null), Teaser.link(words(lang, "Tra cứu hồ sơ", "Where is my application"), path(lang, "/tra-cuu"), words(lang, "Chỉ cần mã hồ sơ.", "You need its number.")))),
                new PageView.SectionBlock("newest", words(lang, "Tin mới", "News"), path(lang, "/tin-tuc"), newest),
                new PageView.SectionBlock("documents", words(lang, "Văn bản mới", "New documents"), path(lang, "/van-ban"), List.of(document(lang, "15/2025/TT-BKHĐM", "in-force"), document(lang, "08/2021/TT-BKHĐM", "expired"))),
                new PageView.SectionBlock("open-drafts", words(lang, "Đang lấy ý kiến", "Open for comment"), null, List.of(teaser(lang, "draft-for-comment", words(lang, "Dự thảo về dữ liệu mở", "Draft on open data"), Map.of("state", "open", "daysLeft", 0)))),
                new PageView.SectionBlock("media", words(lang, "Xem và nghe", "Watch and listen"), path(lang, "/video"), List.of(teaser(lang, "video", words(lang, "5G đến vùng cao", "5G reaches the uplands"), Map.of("seconds", 252.4)), teaser(lang, "photo-story", words(lang, "Một ngày ở trạm", "A day at a mast"), Map.of("pictures", 5)))),
                new PageView.SectionBlock("questions", words(lang, "Hỏi đáp", "Questions"), path(lang, "/hoi-dap"), List.of(teaser(lang, "question-and-answer", words(lang, "Ký số bằng điện thoại có giá trị không?", "Is a signature by phone valid?"), Map.of("answeredBy", words(lang, "Vụ Pháp chế", "Legal Department"))))),
                new PageView.SectionBlock("events", words(lang, "Sắp diễn ra", "Coming"), null, List.of(teaser(lang, "event", words(lang, "Đối thoại về dữ liệu mở", "Talk on open data"), Map.of("startsAt", ExamplePages.PUBLISHED, "place", words(lang, "Hội trường A", "Hall A"), "past", false))))));
    }

    private static Example example(String lang, String type, String title, Map<String, Object> facts, Map<String, List<Teaser>> relations, List<Block> body) {
        var content = new PageView.Content(type, title, words(lang, "Một câu nói ngay điều cần biết.", "One sentence that says what matters."), ExamplePages.PUBLISHED, null, type.equals("person") ? ExampleBlocks.lead(lang) : null, body, facts, relations,
                ExampleMedia.assets(), _ -> Optional.empty(), _ -> Optional.empty());
        return new Example(type + "-" + facts.getOrDefault("state", "page"), new PageView.Article(ExampleFrames.frame(lang, title, path(lang, "/" + type), true), content, List.of()));
    }

    private static String titled(String lang) {
        return words(lang, "Thông tư quy định việc cung cấp thông tin, dịch vụ công trực tuyến và bảo đảm khả năng truy cập cho người khuyết tật trên Cổng thông tin điện tử của Bộ",
                "Circular on information and services on the ministry's portal and on access for people with disabilities");
    }

    static Teaser document(String lang, String number, String status) {
        return teaser(lang, "official-document", words(lang, "Thông tư về cung cấp thông tin trên mạng (" + number + ")", "Circular on information online (" + number + ")"), Map.of("number", number, "status", status));
    }

    private static Teaser person(String lang) {
        return new Teaser("person", "Trần Văn Thử", path(lang, "/to-chuc/tran-van-thu"), null, null, null, ExampleMedia.assets().get(ExampleMedia.SEA),
                Map.of("post", words(lang, "Cục trưởng", "Director"), "phone", "024 3000 0009"), Map.of());
    }

    private static Teaser unit(String lang, String title, Map<String, List<Teaser>> below) {
        return new Teaser("unit", title, path(lang, "/to-chuc/" + title.hashCode()), null, null, null, null, Map.of("phone", "024 3000 0002"), below);
    }

    private static List<Teaser> topics(String lang) {
        return List.of(teaser(lang, "topic", words(lang, "Chuyển đổi số", "Digital transformation"), Map.of()), teaser(lang, "topic", words(lang, "Viễn thông", "Telecom"), Map.of()));
    }

    private static Teaser teaser(String lang, String type, String title, Map<String, Object> facts) {
        return new Teaser(type, title, path(lang, "/" + type + "/" + title.hashCode()), null, null, null, null, facts, Map.of());
    }

    private static Map<String, Object> row(String criterion, String level, int untested) {
        return Map.of("criterion", criterion, "level", level, "checked", 48, "barriers", 0, "questions", 3, "untested", untested);
    }

    private static Block files(String lang) {
        return new Block.Files(List.of(new Block.Files.File(ExampleMedia.PDF, words(lang, "Bản có chữ ký", "Signed copy")), new Block.Files.File(ExampleMedia.CSV, words(lang, "Số liệu kèm theo", "Figures"))));
    }

    private static Block video(String lang) {
        return new Block.Video(ExampleMedia.FILM, words(lang, "5G đến vùng cao", "5G reaches the uplands"), ExampleMedia.SEA, List.of(new Block.Captions("vi", ExampleMedia.CAPTIONS), new Block.Captions("en", ExampleMedia.CAPTIONS)),
                said(lang), new AudioDescription.Described(ExampleMedia.DESCRIBED), ExampleMedia.FILM, List.of(new Block.Chapter(0, words(lang, "Buổi sáng", "Morning")), new Block.Chapter(12.5, words(lang, "Dựng trạm", "Building"))));
    }

    private static Block sound(String lang) {
        return new Block.Audio(ExampleMedia.SOUND, words(lang, "Chữ ký số trong năm phút", "Digital signatures in five minutes"), List.of(), said(lang), List.of());
    }

    private static List<Block.Utterance> said(String lang) {
        return List.of(new Block.Utterance(0, null, words(lang, "Đồi chè buổi sáng.", "A tea hill in the morning.")),
                new Block.Utterance(7.5, words(lang, "Người dẫn", "Narrator"), words(lang, "Từ hôm nay, xã Mẫu có sóng 5G.", "From today, Sample commune has 5G.")));
    }

    private static List<Span> plain(String text) {
        return List.of(Span.plain(text));
    }
}
