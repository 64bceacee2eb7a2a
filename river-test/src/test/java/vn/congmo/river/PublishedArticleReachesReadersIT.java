package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.Setting;

/// An article published through the API is read on the portal, moves, and is taken down, as a browser without scripts sees it.
class PublishedArticleReachesReadersIT {

    private final Installation installation = Installation.shared();
    private final Management author = installation.as("editor");
    private final Management publisher = installation.as("publisher");
    private final UUID section = Portal.itemAt(installation.api, "/tin-tuc");

    @Test
    void its_page_its_section_the_feeds_and_search_show_it() {
        var item = UUID.randomUUID();
        Articles.publish(author, publisher, item, Articles.about("Trạm quan trắc gió đảo Thanh Lân", "Trạm đo gió mỗi phút một lần.", section));
        var path = "/tin-tuc/tram-quan-trac-gio-dao-thanh-lan";
        Eventually.becomes("the page is there", Duration.ofSeconds(20), () -> Http.get(installation.portal.address(path)).statusCode() == 200);

        assertThat(seen(path, "h1")).isEqualTo("Trạm quan trắc gió đảo Thanh Lân");
        assertThat(seen(path, "main")).contains("Trạm đo gió mỗi phút một lần.");
        assertThat(seen("/tin-tuc", "main")).contains("Trạm quan trắc gió đảo Thanh Lân");
        assertThat(seen("/tim-kiem?q=tram+quan+trac+thanh+lan", "main")).contains("Trạm quan trắc gió đảo Thanh Lân");
        assertThat(Http.get(installation.portal.address("/atom.xml")).body()).contains("Trạm quan trắc gió đảo Thanh Lân");
        assertThat(Http.get(installation.portal.address("/sitemap.xml")).body()).contains(path + "<");
    }

    @Test
    void what_cms_api_checked_is_byte_for_byte_what_the_portal_serves() {
        for (var path : new String[] {"/chuyen-doi-so/tiep-can-web-cho-moi-nguoi", "/tin-tuc/5g-ve-ba-xa-vung-cao", "/gioi-thieu/lien-he"}) {
            var item = Portal.itemAt(installation.api, path);
            var checked = author.send("GET", Management.document(item, "vi") + "/editions/1/page", "", Map.of());
            assertThat(checked.body()).isEqualTo(Http.get(installation.portal.address(path)).body());
        }
    }

    @Test
    void a_new_title_keeps_the_address_and_a_new_address_keeps_the_old_one() {
        var item = UUID.randomUUID();
        var draft = Articles.about("Lớp học số ở bến Sông Cả", "Lớp mở vào chủ nhật.", section);
        var version = Articles.publish(author, publisher, item, draft);
        var path = "/tin-tuc/lop-hoc-so-o-ben-song-ca";

        version = publishAgain(item, draft.put("title", "Lớp học số bên sông"), version);
        awaitTitle(path, "Lớp học số bên sông");

        publishAgain(item, draft.put("path", "/tin-tuc/lop-hoc-ben-song"), version);
        awaitTitle("/tin-tuc/lop-hoc-ben-song", "Lớp học số bên sông");
        var old = Http.get(installation.portal.address(path));
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(URI.create(old.headers().firstValue("Location").orElseThrow()).getPath()).isEqualTo("/tin-tuc/lop-hoc-ben-song");
    }

    @Test
    void a_withdrawn_article_says_why_a_redirected_one_leads_on_and_a_gone_one_says_so() {
        var withdrawn = published("Bài sẽ gỡ vì sai số liệu");
        publisher.act("withdraw", withdrawn.item(), "vi", withdrawn.version(), "{\"reason\":\"Bảng số liệu bị nhầm cột.\"}");
        var redirected = published("Bài sẽ chuyển hướng về mục");
        publisher.act("redirect", redirected.item(), "vi", redirected.version(), "{\"to\":\"/tin-tuc\"}");
        var gone = published("Bài sẽ xoá bỏ hẳn");
        publisher.act("gone", gone.item(), "vi", gone.version());
        installation.portalIsUpToDate(installation.portal);

        var reason = Http.get(installation.portal.address("/tin-tuc/bai-se-go-vi-sai-so-lieu"));
        assertThat(reason.body()).contains("Bảng số liệu bị nhầm cột.").doesNotContain("Một câu của bài.");
        var lead = Http.get(installation.portal.address("/tin-tuc/bai-se-chuyen-huong-ve-muc"));
        assertThat(lead.statusCode()).isEqualTo(301);
        assertThat(lead.headers().firstValue("Location").orElseThrow()).endsWith("/tin-tuc");
        assertThat(Http.get(installation.portal.address("/tin-tuc/bai-se-xoa-bo-han")).statusCode()).isEqualTo(410);
        assertThat(Http.get(installation.portal.address("/tin-tuc")).body()).doesNotContain("Bài sẽ gỡ vì sai số liệu");
    }

    record Published(UUID item, String version) {}

    private Published published(String title) {
        var item = UUID.randomUUID();
        return new Published(item, Articles.publish(author, publisher, item, Articles.about(title, "Một câu của bài.", section)));
    }

    private String publishAgain(UUID item, tools.jackson.databind.JsonNode draft, String version) {
        var submitted = author.act("submit", item, "vi", author.revise(item, "vi", draft, version));
        return publisher.act("publish", item, "vi", submitted);
    }

    private void awaitTitle(String path, String title) {
        Eventually.becomes(title + " stands at " + path, Duration.ofSeconds(20),
                () -> Http.get(installation.portal.address(path)).body().contains("<h1>" + title + "</h1>"));
    }

    /// The text that a reader sees there, with scripts off.
    private String seen(String path, String selector) {
        var browser = Chromium.shared();
        browser.open(installation.portal.address(path), Setting.usual().withoutScripts());
        return browser.driver().findElement(By.cssSelector(selector)).getText();
    }
}
