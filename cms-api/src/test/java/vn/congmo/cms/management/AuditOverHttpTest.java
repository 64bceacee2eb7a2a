package vn.congmo.cms.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.OverHttp;

/// What an auditor asks, and a program that watches over security takes in.
class AuditOverHttpTest {

    private final OverHttp api = OverHttp.shared();

    @Test void entries_are_found_by_who_did_what_and_the_whole_chain_is_exported_and_holds() {
        var item = UUID.randomUUID();
        api.published(item, OverHttp.section("Mục trong nhật ký"));
        var next = "/api/content/v1/changes?after=0&limit=100&wait=20";
        while (!OverHttp.json(api.send("GET", "/api/manage/v1/audit?action=publish&item=" + item, "", "admin")).get("entries").valueStream().findAny().isPresent())
            next = OverHttp.json(OverHttp.expect(200, api.get(next))).get("next").asString();

        var found = OverHttp.json(OverHttp.expect(200, api.send("GET", "/api/manage/v1/audit?actor=publisher&action=publish&item=" + item + "&from=2026-01-01T00:00:00Z", "", "admin"))).get("entries");
        assertThat(found).hasSize(1);
        var number = found.get(0).get("number").asLong();
        assertThat(OverHttp.json(api.send("GET", "/api/manage/v1/audit?actor=editor&action=publish&item=" + item, "", "admin")).get("entries")).isEmpty();
        assertThat(OverHttp.json(api.send("GET", "/api/manage/v1/audit?limit=1&before=" + number, "", "admin")).get("entries").get(0).get("number").asLong()).isEqualTo(number - 1);

        var lines = OverHttp.expect(200, api.send("GET", "/api/manage/v1/audit/export?after=" + (number - 1), "", "admin")).body().lines().map(OverHttp.JSON::readTree).toList();
        assertThat(lines.getFirst().get("number").asLong()).isEqualTo(number);
        for (int i = 1; i < lines.size(); i++) assertThat(lines.get(i).get("previous")).isEqualTo(lines.get(i - 1).get("hash"));

        var verified = OverHttp.json(OverHttp.expect(200, api.send("GET", "/api/manage/v1/audit/verification", "", "admin")));
        assertThat(verified.get("holds").asBoolean()).isTrue();
        assertThat(verified.get("entries").asLong()).isGreaterThanOrEqualTo(number);
    }

    @Test void an_editor_does_not_read_it() {
        for (var address : new String[] {"", "/export", "/verification"}) {
            var refused = OverHttp.expect(403, api.send("GET", "/api/manage/v1/audit" + address, "", "editor"));
            assertThat(OverHttp.json(refused).get("type").asString()).endsWith("/not-allowed");
        }
    }
}
