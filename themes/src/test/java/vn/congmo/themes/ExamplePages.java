package vn.congmo.themes;

import static vn.congmo.themes.ExampleFrames.frame;
import static vn.congmo.themes.ExampleFrames.path;
import static vn.congmo.themes.ExampleFrames.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.PageView;
import vn.congmo.themes.pages.PageView.Asset;
import vn.congmo.themes.pages.PageView.Teaser;

/// Three examples of each page type: full, middling and as empty as it may be.
final class ExamplePages {

    static final List<String> LANGUAGES = List.of("vi", "en");
    static final Instant PUBLISHED = Instant.parse("2026-02-04T20:00:00Z");
    static final UUID SEA = ExampleMedia.SEA;
    static final UUID GUIDE = UUID.fromString("22222222-2222-4222-8222-222222222222");

    private ExamplePages() {}

    /// Every example by a name that says what it is ("article-full"), in the order of the types.
    static List<Example> all(String lang) {
        var pages = new ArrayList<>(ExampleDocuments.all(lang));
        pages.addAll(List.of(
                new Example("home-composed", ExampleDocuments.home(lang, withTexts(home(lang), lang), teaser(lang, 1), teasers(lang, 4), teasers(lang, 3))),
                new Example("home-full", new PageView.Home(home(lang), teaser(lang, 1), teasers(lang, 4), blocks(lang, 3))),
                new Example("home-without-lead", new PageView.Home(home(lang), null, teasers(lang, 2), blocks(lang, 1))),
                new Example("home-empty", new PageView.Home(home(lang), null, List.of(), List.of())),
                new Example("section-first", section(lang, 1, 9, 10)),
                new Example("section-middle", section(lang, 5, 9, 10)),
                new Example("section-empty", section(lang, 1, 1, 0)),
                new Example("article-full", article(lang)),
                new Example("article-page", staticPage(lang)),
                new Example("article-bare", bare(lang)),
                new Example("search-results", search(lang, words(lang, "chuyển đổi số", "digital"), 3, 48)),
                new Example("search-none", search(lang, "xyzzy", 0, 0)),
                new Example("search-start", search(lang, "", 0, 0)),
                new Example("site-map-full", siteMap(lang, blocks(lang, 4))),
                new Example("site-map-without-entries", siteMap(lang, List.of(new PageView.SectionBlock("newest", words(lang, "Văn bản", "Documents"), path(lang, "/van-ban"), List.of())))),
                new Example("site-map-empty", siteMap(lang, List.of())),
                new Example("withdrawn", withdrawn(lang, words(lang, "Hướng dẫn cũ đã hết hiệu lực.", "The old guide no longer applies."))),
                new Example("withdrawn-long-reason", withdrawn(lang, words(lang, "Số liệu có sai sót. ", "The figures had errors. ").repeat(8))),
                new Example("withdrawn-markup-in-reason", withdrawn(lang, "<b>&amp;</b> \"1 < 2\"")),
                new Example("problem-not-found", problem(lang, PageView.Problem.Kind.NOT_FOUND)),
                new Example("problem-gone", problem(lang, PageView.Problem.Kind.GONE)),
                new Example("problem-bad-request", problem(lang, PageView.Problem.Kind.BAD_REQUEST)),
                new Example("problem-unavailable", problem(lang, PageView.Problem.Kind.UNAVAILABLE))));
        return pages;
    }

    /// @param name starts with the page type
    record Example(String name, PageView page) {}

    static PageView.Article article(String lang) {
        var title = words(lang, "Phủ sóng 5G đến mọi xã", "5G reaches every commune");
        return new PageView.Article(frame(lang, title, path(lang, "/tin-tuc/5g"), true),
                content("news-article", title, lang, ExampleBlocks.lead(lang), ExampleBlocks.all(lang)), teasers(lang, 3));
    }

    /// A page with this body, for the examples of block components.
    static PageView.Article articleOf(String lang, List<Block> body) {
        var title = words(lang, "Trang mẫu", "Sample page");
        return new PageView.Article(frame(lang, title, path(lang, "/khoi"), false), content("page", title, lang, null, body), List.of());
    }

    static Asset sea() {
        return ExampleMedia.sea();
    }

    private static PageView.Article staticPage(String lang) {
        var title = words(lang, "Giới thiệu Bộ Mẫu", "About the Sample Ministry");
        return new PageView.Article(frame(lang, title, path(lang, "/gioi-thieu"), false),
                content("page", title, lang, null, ExampleBlocks.some(lang)), List.of());
    }

    private static PageView.Article bare(String lang) {
        var title = words(lang, "Bản nháp chưa có gì", "A draft with nothing in it");
        var content = new PageView.Content("news-article", title, null, null, null, null, List.of(), Map.of(), Map.of(), Map.of(), _ -> Optional.empty(), _ -> Optional.empty());
        return new PageView.Article(frame(lang, title, null, true), content, List.of());
    }

    private static PageView.Content content(String type, String title, String lang, Block.@Nullable Image lead, List<Block> body) {
        return new PageView.Content(type, title,
                words(lang, "Từ tháng 2, mọi xã trong cả nước đều có sóng 5G. Người dân không phải đổi sim.",
                        "From February every commune has 5G coverage. Nobody needs a new SIM card."),
                PUBLISHED, PUBLISHED.plusSeconds(864_000), lead, body, Map.of("reviewedOn", LocalDate.of(2026, 10, 12),
                        "author", words(lang, "Vụ Viễn thông mẫu", "Sample Telecom Department"), "source", words(lang, "Cổng thông tin Bộ Mẫu", "Portal of the Sample Ministry")),
                Map.of(), ExampleMedia.assets(), ExamplePages::linked, _ -> Optional.empty());
    }

    private static Optional<PageView.ItemLink> linked(UUID item) {
        return item.equals(GUIDE) ? Optional.of(new PageView.ItemLink("Hướng dẫn", "/huong-dan/5g")) : Optional.empty();
    }

    private static Frame home(String lang) {
        return frame(lang, words(lang, "Bộ Mẫu", "Sample Ministry"), words(lang, "/", "/en"), false);
    }

    /// The frame with every sentence that a site may have of its own.
    private static Frame withTexts(Frame frame, String lang) {
        return new Frame(frame.lang(), frame.title(), frame.description(), frame.canonical(), frame.origin(), frame.agency(), frame.sections(), frame.trail(), frame.languages(), frame.searchPath(), frame.query(), frame.noIndex(),
                Map.of("welcome", words(lang, "Chào bạn. Ở đây có văn bản, dịch vụ và người trả lời.", "Welcome. Here are documents, services and people who answer."),
                        "search-help", words(lang, "Chưa thấy? Gọi 024 3000 0000.", "Not found? Call 024 3000 0000."), "not-found-help", words(lang, "Bạn cũng có thể gọi 024 3000 0000.", "You can also call 024 3000 0000.")));
    }

    private static PageView.Section section(String lang, int page, int pages, int entries) {
        var title = words(lang, "Tin tức", "News");
        return new PageView.Section(frame(lang, title, path(lang, "/tin-tuc"), false), "section", title,
                words(lang, "Việc mới làm, việc sắp làm và điều người dân cần biết.", "What was done, what comes next, and what people need to know."),
                entries == 0 ? List.of() : List.of(new PageView.ItemLink(words(lang, "Tin chỉ đạo", "Directions"), path(lang, "/tin-tuc/chi-dao")), new PageView.ItemLink(words(lang, "Thông cáo báo chí", "Press releases"), path(lang, "/tin-tuc/bao-chi"))),
                teasers(lang, entries), new PageView.Pagination(page, pages, path(lang, "/tin-tuc"), path(lang, "/tin-tuc/trang/")), path(lang, "/tin-tuc/atom.xml"));
    }

    private static PageView.Search search(String lang, String query, int results, long total) {
        var found = IntStream.rangeClosed(1, results).mapToObj(n -> new PageView.Result(teaser(lang, n), List.of(
                new PageView.Result.Piece(words(lang, "… kế hoạch ", "… the plan of "), false),
                new PageView.Result.Piece(query, true),
                new PageView.Result.Piece(words(lang, " của các xã vùng cao trong năm nay …", " for upland communes this year …"), false)))).toList();
        return new PageView.Search(withTexts(frame(lang, words(lang, "Tìm kiếm", "Search"), null, false, query), lang), total, found,
                new PageView.Pagination(1, results == 0 ? 1 : 5, path(lang, "/tim-kiem?q=a"), path(lang, "/tim-kiem?q=a&page=")));
    }

    private static PageView.SiteMap siteMap(String lang, List<PageView.SectionBlock> sections) {
        return new PageView.SiteMap(frame(lang, words(lang, "Sơ đồ cổng", "Site map"), path(lang, "/so-do-cong"), false), sections);
    }

    private static PageView.Withdrawn withdrawn(String lang, String reason) {
        var title = words(lang, "Hướng dẫn đăng ký thuê bao", "How to register a subscription");
        return new PageView.Withdrawn(frame(lang, title, path(lang, "/huong-dan/thue-bao"), true), title, reason, PUBLISHED);
    }

    private static PageView.Problem problem(String lang, PageView.Problem.Kind kind) {
        return new PageView.Problem(withTexts(frame(lang, words(lang, "Không mở được trang", "This page cannot be shown"), null, false), lang), kind);
    }

    private static List<PageView.SectionBlock> blocks(String lang, int sections) {
        var names = List.of(words(lang, "Tin chỉ đạo", "Directions"), words(lang, "Văn bản mới", "New documents"),
                words(lang, "Hỏi đáp", "Questions and answers"), words(lang, "Dữ liệu mở", "Open data"));
        return IntStream.range(0, sections).mapToObj(n -> new PageView.SectionBlock("newest", names.get(n), path(lang, "/muc-" + n),
                IntStream.range(0, 3).mapToObj(m -> teaser(lang, 10 + 3 * n + m)).toList())).toList();
    }

    private static List<Teaser> teasers(String lang, int count) {
        return IntStream.range(0, count).mapToObj(n -> teaser(lang, n + 2)).toList();
    }

    private static Teaser teaser(String lang, int n) {
        var titles = ExampleBlocks.titles(lang);
        return new Teaser("news-article", titles.get(n % titles.size()) + (n < titles.size() ? "" : " (" + n + ")"), path(lang, "/tin-tuc/bai-" + n),
                n % 3 == 2 ? null : words(lang, "Tóm tắt ngắn, nói ngay điều người đọc cần biết trước tiên.", "A short summary that says first what the reader needs first."),
                PUBLISHED.minusSeconds(86_400L * n), words(lang, "Tin tức", "News"), n < 10 && n % 2 == 1 ? sea() : null, Map.of(), Map.of());
    }
}
