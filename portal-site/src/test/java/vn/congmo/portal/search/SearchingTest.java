package vn.congmo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.portal.Documents.article;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.portal.follow.Document;
import vn.congmo.portal.library.Libraries;
import vn.congmo.portal.library.Library;

class SearchingTest {

    @TempDir
    static Path data;

    private static Library library;
    private static Searching searching;

    @BeforeAll
    static void aSmallLibrary() {
        library = Libraries.in(data);
        library.apply(List.of(
                article(10, "/a", "Hướng dẫn cấp hộ chiếu cho trẻ em").text("Cha mẹ nộp hồ sơ tại Phòng Quản lý xuất nhập cảnh.").asChange(1),
                article(11, "/b", "Đường Điện Biên Phủ sửa chữa ban đêm").text("Xe máy đi theo đường Hoà Bình từ 22 giờ.").asChange(2),
                article(12, "/c", "Chuyển đổi số ở xã").text("Ba xã vùng cao có trạm phát sóng mới. " + "Chữ. ".repeat(80) + "Người già được dạy dùng điện thoại.").asChange(3),
                article(13, "/d", "Giá ma túy").text("Chuyện con ma và con má.").asChange(4),
                article(14, "/e", "Công an cấp căn cước").text("Làm căn cước, không làm hộ chiếu.").asChange(5),
                article(15, "/f", "Đã gỡ về hộ chiếu").withdrawn("Sai.").asChange(6),
                article(16, "/en/g", "Passport and hộ chiếu").in("en").asChange(7)), 7);
        searching = new Searching(library);
    }

    @AfterAll
    static void close() throws IOException {
        library.close();
    }

    private static List<String> titles(String query) {
        return searching.search(query, "vi", 0).findings().stream().map(Finding::document).map(Document::title).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hộ chiếu trẻ em", "ho chieu tre em", "HỘ CHIẾU TRẺ EM", "hộ chieu trẻ em", "cấp hộ chiếu trẻ emm", "  hộ   chiếu, trẻ em? "})
    void a_title_is_found_first_however_it_is_typed(String query) {
        assertThat(titles(query)).first().isEqualTo("Hướng dẫn cấp hộ chiếu cho trẻ em");
        assertThat(titles(Normalizer.normalize(query, Normalizer.Form.NFD))).first().isEqualTo("Hướng dẫn cấp hộ chiếu cho trẻ em");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duong dien bien phu", "đường điện biên phủ", "Ðường Ðiện Biên Phủ", "hoà bình", "hòa bình", "hoa binh"})
    void d_with_a_stroke_and_the_place_of_the_tone_do_not_matter(String query) {
        assertThat(titles(query)).first().isEqualTo("Đường Điện Biên Phủ sửa chữa ban đêm");
    }

    @Test
    void what_is_withdrawn_or_in_another_language_is_not_found() {
        assertThat(titles("hộ chiếu")).containsExactly("Hướng dẫn cấp hộ chiếu cho trẻ em", "Công an cấp căn cước");
        assertThat(searching.search("hộ chiếu", "vi", 0).total()).isEqualTo(2);
    }

    @Test
    void matches_are_marked_in_the_text_around_them() {
        var pieces = searching.search("nguoi gia dien thoai", "vi", 0).findings().getFirst().pieces();
        assertThat(pieces.stream().filter(Finding.Piece::matched).map(Finding.Piece::text)).containsExactly("Người già", "điện thoại");
        assertThat(pieces.getFirst()).isEqualTo(new Finding.Piece("…", false));
        assertThat(pieces.stream().map(Finding.Piece::text).collect(Collectors.joining())).contains("Người già được dạy dùng điện thoại.");
    }

    @Test
    void marks_that_were_typed_count() {
        assertThat(searching.search("má", "vi", 0).findings().getFirst().pieces().stream().filter(Finding.Piece::matched).map(Finding.Piece::text))
                .containsExactly("má");
        assertThat(searching.search("ma", "vi", 0).findings().getFirst().pieces().stream().filter(Finding.Piece::matched).map(Finding.Piece::text))
                .containsExactly("ma", "má");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "xyzzyq", "\"", "*:*", "title:a AND", "((("})
    void what_finds_nothing_finds_nothing_and_breaks_nothing(String query) {
        assertThat(searching.search(query, "vi", 0).total()).isZero();
    }

    @Test
    void later_pages_go_on_and_end() {
        assertThat(searching.search("hộ chiếu", "vi", 20).findings()).isEmpty();
        assertThat(searching.search("hộ chiếu", "vi", 5_000).findings()).isEmpty();
    }
}
