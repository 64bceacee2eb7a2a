package vn.congmo.cms.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.OverHttp;

/// Somebody who keeps a copy of their own takes everything that is live, then follows the feed.
class ExportOverHttpTest {

    private final OverHttp api = OverHttp.shared();

    @Test void what_is_live_comes_line_by_line_and_the_feed_goes_on_from_there() {
        var section = UUID.randomUUID();
        var stays = UUID.randomUUID();
        var goes = UUID.randomUUID();
        api.published(section, OverHttp.section("Mục được xuất"));
        api.published(stays, OverHttp.article("Bài được xuất", section));
        var seen = api.published(goes, OverHttp.article("Bài đã gỡ", section));
        OverHttp.expect(200, api.act("publisher", goes, "withdraw", seen, "{\"reason\":\"Sai số liệu\"}"));
        api.created(UUID.randomUUID(), OverHttp.article("Bài còn viết", section));
        caughtUp(goes);

        var answer = OverHttp.expect(200, api.get("/api/content/v1/export?site=bo-mau"));
        var documents = answer.body().lines().map(OverHttp.JSON::readTree).toList();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        assertThat(documents).extracting(document -> document.get("id").asString()).contains(section.toString(), stays.toString()).doesNotContain(goes.toString());
        assertThat(documents).allSatisfy(document -> assertThat(document.get("site").asString()).isEqualTo("bo-mau"));
        assertThat(answer.body()).contains("Một câu của bài.").doesNotContain("Bài còn viết");

        assertThat(documents).extracting(document -> document.get("id").asString()).doesNotHaveDuplicates();
        OverHttp.expect(304, api.get("/api/content/v1/export?site=bo-mau", "If-None-Match", OverHttp.etag(answer)));
        assertThat(OverHttp.etag(api.get("/api/content/v1/export?site=bo-mau&locale=en"))).isNotEqualTo(OverHttp.etag(answer));

        var position = answer.headers().firstValue("Congmo-Position").orElseThrow();
        var after = api.get("/api/content/v1/changes?after=" + position + "&wait=0").body();
        assertThat(after).doesNotContain(stays.toString()).doesNotContain(goes.toString());
        assertThat(OverHttp.expect(200, api.get("/api/content/v1/export?site=bo-mau&locale=en")).body()).doesNotContain(stays.toString());
    }

    /// The feed is asked with patience until it tells of the withdrawal, so that delivery knows of it too.
    private void caughtUp(UUID withdrawn) {
        var next = "/api/content/v1/changes?after=0&limit=100&wait=20";
        for (var page = api.get(next); ; page = api.get(next)) {
            var json = OverHttp.json(OverHttp.expect(200, page));
            if (json.get("changes").valueStream().anyMatch(change -> change.get("kind").asString().equals("withdrawn") && change.get("document").get("id").asString().equals(withdrawn.toString()))) break;
            next = json.get("next").asString();
        }
        while (OverHttp.json(api.get("/api/content/v1/documents/" + withdrawn + "/vi")).path("state").asString("").equals("live")) Thread.onSpinWait();
    }
}
