package vn.congmo.portal.visitors;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.portal.Documents.NEWS;
import static vn.congmo.portal.Documents.document;
import static vn.congmo.portal.Documents.id;
import static vn.congmo.portal.Documents.section;
import static vn.congmo.portal.Documents.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.portal.Documents;
import vn.congmo.portal.FakeFeed;
import vn.congmo.portal.RunningPortal;

/// What readers see of the types beyond articles: relations from both ends, trees, menus, files with a lasting address, the statement's twin.
class EveryTypeTest {

    private static final byte[] CSV = "ten,so\nCổng,1\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    private FakeFeed feed;
    private RunningPortal portal;

    @BeforeEach
    void aMinistry() throws Exception {
        feed = new FakeFeed();
        feed.publish(site("vi"));
        feed.publish(section(NEWS, "vi", "/van-ban", "Văn bản"));
        feed.publish(decision(40, "12/QĐ-BKHĐM", "expired").with("links", links("section", NEWS)));
        feed.publish(decision(41, "15/QĐ-BKHĐM", "in-force").with("links", Map.of("section", List.of(NEWS.toString()), "replaces", List.of(id(40).toString()))));
        feed.publish(document(50, "unit", "/co-cau/bo", "Bộ Mẫu"));
        feed.publish(document(51, "unit", "/co-cau/trung-tam", "Trung tâm Công nghệ thông tin").with("links", links("parent", id(50)))
                .with("fields", Map.of("phone", "024 3000 0101")));
        feed.publish(document(52, "person", "/co-cau/giam-doc", "Nguyễn Thị Mẫu").with("links", links("unit", id(51))).with("fields", Map.of("post", "Giám đốc")));
        portal = RunningPortal.following(data, feed);
    }

    @AfterEach
    void stop() {
        portal.close();
        feed.close();
    }

    private static Documents decision(int number, String sign, String status) {
        return document(number, "official-document", "/van-ban/" + number, "Quyết định " + sign)
                .with("fields", Map.of("number", sign, "kind", "decision", "issuer", "Bộ Mẫu", "issuedOn", "2026-01-05", "status", status));
    }

    private static Map<String, Object> links(String relation, java.util.UUID item) {
        return Map.of(relation, List.of(item.toString()));
    }

    private void publish(Documents document) {
        portal.reaches(feed.publish(document));
    }

    @Test
    void a_document_that_was_replaced_leads_to_the_one_that_replaces_it() {
        assertThat(portal.text("/van-ban/40")).contains("href=\"/van-ban/41\"");
        assertThat(portal.text("/van-ban/41")).contains("href=\"/van-ban/40\"");

        publish(decision(41, "15/QĐ-BKHĐM", "in-force").with("links", links("section", NEWS)));

        assertThat(portal.text("/van-ban/40")).doesNotContain("href=\"/van-ban/41\"");
    }

    @Test
    void the_organisation_chart_holds_the_units_and_people_below() {
        assertThat(portal.text("/co-cau/bo")).contains("Trung tâm Công nghệ thông tin").contains("Nguyễn Thị Mẫu");
        assertThat(portal.text("/co-cau/trung-tam")).contains("024 3000 0101").contains("Giám đốc");
    }

    @Test
    void the_number_of_a_document_in_running_text_leads_to_it_from_the_day_it_is_known() {
        publish(document(60, "news-article", "/tin/60", "Tin").text("Theo Quyết định 15/QĐ-BKHĐM và Quyết định 99/QĐ-BKHĐM, các đơn vị báo cáo."));
        assertThat(portal.text("/tin/60")).contains("<a href=\"/van-ban/41\">15/QĐ-BKHĐM</a>").contains("99/QĐ-BKHĐM").doesNotContain("/van-ban/99");

        publish(decision(99, "99/QĐ-BKHĐM", "in-force"));

        assertThat(portal.text("/tin/60")).contains("<a href=\"/van-ban/99\">99/QĐ-BKHĐM</a>");
    }

    @Test
    void whoever_types_a_number_finds_that_document_first_also_without_marks() {
        publish(document(61, "news-article", "/tin/61", "Bàn về 15/QĐ-BKHĐM, 15/QĐ-BKHĐM và 15/QĐ-BKHĐM").text("15/QĐ-BKHĐM"));

        for (var typed : List.of("15/Q%C4%90-BKH%C4%90M", "15/qd-bkhdm", "quyet+dinh+15%2Fqd-bkhdm"))
            assertThat(firstResult(portal.text("/tim-kiem?q=" + typed))).as(typed).isEqualTo("/van-ban/41");
    }

    private static String firstResult(String page) {
        var results = page.substring(page.indexOf("<main"));
        var at = results.indexOf("href=\"/van-ban/") < 0 ? results.length() : results.indexOf("href=\"/van-ban/");
        var news = results.indexOf("href=\"/tin/");
        if (news >= 0 && news < at) return "/tin/61";
        return results.substring(at + 6, results.indexOf('"', at + 6));
    }

    @Test
    void a_menu_stands_in_the_header_of_every_page_and_leads_nowhere_itself() {
        assertThat(portal.text("/van-ban/40")).doesNotContain("href=\"/co-cau/bo\"");

        publish(document(70, "menu", "/parts/menu/chinh", "Trình đơn chính").with("fields", Map.of("place", "main")).with("links", links("items", id(50))));

        assertThat(portal.text("/van-ban/40")).contains("href=\"/co-cau/bo\"");
        assertThat(portal.get("/parts/menu/chinh").statusCode()).isEqualTo(301);
        assertThat(portal.text("/sitemap.xml")).doesNotContain("/parts/");
    }

    @Test
    void a_file_to_keep_has_an_address_that_leads_to_the_bytes_of_today() throws Exception {
        publish(dataset(CSV));
        var address = "/files/" + id(81) + "/dich-vu.csv";
        assertThat(portal.text(address)).isEqualTo(new String(CSV, StandardCharsets.UTF_8));
        assertThat(portal.get("/files/" + id(81) + "/ten-cu.csv").statusCode()).isEqualTo(301);

        var newer = "ten,so\nCổng,2\n".getBytes(StandardCharsets.UTF_8);
        publish(dataset(newer));

        assertThat(portal.text(address)).contains("Cổng,2");
        assertThat(portal.status("/files/" + id(82) + "/dich-vu.csv")).isEqualTo(404);
    }

    private Documents dataset(byte[] bytes) throws Exception {
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        feed.asset(digest, bytes);
        return document(80, "dataset", "/du-lieu/dich-vu", "Dữ liệu dịch vụ")
                .with("body", List.of(Map.of("type", "files", "files", List.of(Map.of("asset", id(81).toString(), "title", "Bảng dịch vụ")))))
                .with("assets", List.of(Map.of("id", id(81).toString(), "mediaType", "text/csv", "width", 0, "height", 0,
                        "file", Map.of("name", "Dịch vụ.csv", "bytes", bytes.length),
                        "renditions", List.of(Map.of("width", 0, "height", 0, "sha256", digest, "mediaType", "text/csv", "bytes", bytes.length)))));
    }

    @Test
    void the_statement_has_a_twin_for_machines() {
        publish(document(90, "statement", "/tuyen-bo", "Tuyên bố tiếp cận").with("fields", Map.of("preparedOn", "2026-11-01", "documents", 65)));

        var twin = JsonMapper.shared().readTree(portal.text("/tuyen-bo.json"));

        assertThat(twin.get("reference").asString()).isEqualTo("TCVN 9249:2012");
        assertThat(twin.get("documents").asInt()).isEqualTo(65);
        assertThat(portal.status("/van-ban/40.json")).isEqualTo(404);
    }

    @Test
    void a_type_of_a_newer_version_is_shown_as_an_article_and_stops_nothing() {
        publish(document(95, "recipe", "/moi", "Loại mới").text("Vẫn đọc được."));

        assertThat(portal.text("/moi")).contains("Vẫn đọc được.");
    }
}
