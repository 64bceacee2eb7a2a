package vn.congmo.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final Map<String, String> PAGES = Map.of(
            "https://example.vn/hours", "<body><p>Bộ mở cửa từ thứ hai đến thứ sáu, 8 giờ đến 17 giờ.</p></body>",
            "https://example.vn/hours-copy", "<body><h1>Giờ làm việc</h1><p>Bộ mở cửa từ thứ hai đến thứ sáu, 8 giờ đến 17 giờ.</p></body>",
            "https://example.vn/moved", "<head><meta http-equiv=refresh content=\"0; url='/hours'\"></head>",
            "https://example.vn/map", "<body><p>Bản đồ trụ sở tại Hà Nội.</p><a href=\"/xa\">Phóng to</a></body>",
            "https://example.vn/empty", "<title>Đang làm</title><body></body>",
            "https://example.vn/application", "<body><script src=a.js></script></body>",
            "https://example.vn/picture", "<body><p>Ảnh.</p></body>");

    private static final String LINKS = "<p>Xem <a href=\"%s\">giờ làm việc</a> và <a href=\"%s\">giờ làm việc</a>.</p>";
    private static final String FRAMES = "<iframe title=\"Giờ làm việc\" src=\"%s\"></iframe><iframe title=\"Giờ làm việc\" src=\"%s\"></iframe>";

    @Test
    void links_and_frames_to_copies_of_one_page_pass() {
        assertThat(worst("same-link-text-same-target", LINKS, "/hours", "/hours-copy")).isEqualTo(Outcome.PASSED);
        assertThat(worst("same-frame-title-same-content", FRAMES, "/hours", "/hours-copy")).isEqualTo(Outcome.PASSED);
        assertThat(worst("same-link-text-same-target", LINKS, "/hours-copy", "/moved")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void links_to_records_of_other_numbers_or_to_an_empty_page_fail() {
        assertThat(worst("same-link-text-same-target", LINKS, "/hours?id=1&from=menu", "/hours?id=2&from=menu")).isEqualTo(Outcome.FAILED);
        assertThat(worst("same-link-text-same-target", LINKS, "/hours", "/empty")).isEqualTo(Outcome.FAILED);
        assertThat(worst("same-link-text-same-target", LINKS, "/hours", "/application")).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void links_and_frames_to_pages_with_nothing_in_common_fail() {
        assertThat(worst("same-link-text-same-target", LINKS, "/hours", "/map")).isEqualTo(Outcome.FAILED);
        assertThat(worst("same-frame-title-same-content", FRAMES, "/hours", "/map")).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_person_is_asked_where_a_page_is_not_at_hand_or_differs_by_its_query_only() {
        assertThat(worst("same-link-text-same-target", LINKS, "/hours", "/elsewhere")).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(worst("same-link-text-same-target", LINKS, "/hours?a=x", "/hours?a=y")).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void a_frame_out_of_the_keyboards_reach_is_judged_by_what_it_holds() {
        assertThat(worst("frame-is-reachable", "<iframe tabindex=\"-1\" title=\"Bản đồ\" src=\"/map\"></iframe>")).isEqualTo(Outcome.FAILED);
        assertThat(worst("frame-is-reachable", "<iframe tabindex=\"-1\" title=\"Ảnh\" src=\"/picture\"></iframe>")).isEqualTo(Outcome.PASSED);
        assertThat(worst("frame-is-reachable", "<iframe tabindex=\"-1\" title=\"Ảnh\" src=\"/elsewhere\"></iframe>")).isEqualTo(Outcome.CANNOT_TELL);
    }

    private static Outcome worst(String rule, String body, Object... addresses) {
        var rules = StaticChecks.rules().stream().filter(one -> one.id().equals(rule)).toList();
        var page = Page.of(body.formatted(addresses), "https://example.vn/", address -> Optional.ofNullable(PAGES.get(address)));
        var outcomes = new StaticChecks(Clock.systemUTC(), rules).check(page).findings().stream().map(Finding::outcome).toList();
        if (outcomes.contains(Outcome.FAILED)) return Outcome.FAILED;
        return outcomes.contains(Outcome.CANNOT_TELL) ? Outcome.CANNOT_TELL : outcomes.getFirst();
    }
}
