package vn.congmo.themes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.pages.Frame;

/// What stands around the pages of a made-up ministry, in both languages.
final class ExampleFrames {

    private ExampleFrames() {}

    /// The Vietnamese words or the English ones.
    static String words(String lang, String vietnamese, String english) {
        return lang.equals("vi") ? vietnamese : english;
    }

    static String path(String lang, String path) {
        return lang.equals("vi") ? path : "/en" + path;
    }

    static Frame frame(String lang, String title, @Nullable String canonical, boolean deep) {
        return frame(lang, title, canonical, deep, "");
    }

    static Frame frame(String lang, String title, @Nullable String canonical, boolean deep, String query) {
        var trail = deep
                ? List.of(home(lang), new Frame.NavigationLink(words(lang, "Tin tức", "News"), path(lang, "/tin-tuc"), false))
                : canonical == null ? List.of(home(lang)) : List.<Frame.NavigationLink>of();
        return new Frame(lang, title, words(lang, "Một câu nói rõ trang này có gì.", "One sentence that says what is on this page."),
                canonical, "https://bomau.example", agency(lang), sections(lang), trail, languages(lang, deep), path(lang, "/tim-kiem"),
                query, canonical == null, Map.of());
    }

    private static Frame.NavigationLink home(String lang) {
        return new Frame.NavigationLink(words(lang, "Trang chủ", "Home"), words(lang, "/", "/en"), false);
    }

    private static Frame.Agency agency(String lang) {
        return new Frame.Agency(
                words(lang, "Bộ Mẫu", "Sample Ministry"), words(lang, "BM", "SM"),
                words(lang, "Thông tin chính thức, dễ hiểu, ai cũng đọc được", "Official information that everyone can read"),
                words(lang, "/", "/en"), words(lang, "Số 1 đường Mẫu, phường Thí Dụ, Hà Nội", "1 Sample Street, Example Ward, Hanoi"),
                "024 3000 0000", "lienhe@bomau.example", words(lang, "Văn phòng Bộ Mẫu", "Office of the Sample Ministry"),
                words(lang, "Trang mẫu: cơ quan và nội dung đều là hư cấu.", "A sample: this agency and its content are fictional."),
                List.of(link(lang, "Sơ đồ cổng", "Site map", "/so-do-cong"),
                        link(lang, "Tuyên bố tiếp cận", "Accessibility statement", "/tuyen-bo-tiep-can"),
                        link(lang, "Góp ý", "Feedback", "/gop-y")));
    }

    private static List<Frame.NavigationLink> sections(String lang) {
        return List.of(
                new Frame.NavigationLink(words(lang, "Tin tức", "News"), path(lang, "/tin-tuc"), true),
                link(lang, "Văn bản", "Documents", "/van-ban"),
                link(lang, "Dịch vụ công", "Public services", "/dich-vu-cong"),
                link(lang, "Hỏi đáp", "Questions and answers", "/hoi-dap"),
                link(lang, "Dữ liệu mở", "Open data", "/du-lieu-mo"),
                link(lang, "Giới thiệu", "About", "/gioi-thieu"));
    }

    private static Frame.NavigationLink link(String lang, String vietnamese, String english, String path) {
        return new Frame.NavigationLink(words(lang, vietnamese, english), path(lang, path), false);
    }

    private static List<Frame.LanguageLink> languages(String lang, boolean onlyVietnamese) {
        return List.of(
                new Frame.LanguageLink("vi", "Tiếng Việt", "/", true, lang.equals("vi")),
                new Frame.LanguageLink("en", "English", "/en", !onlyVietnamese || lang.equals("en"), lang.equals("en")));
    }
}
