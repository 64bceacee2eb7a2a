package vn.congmo.cms.management;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.OverHttp.article;
import static vn.congmo.cms.OverHttp.document;
import static vn.congmo.cms.OverHttp.expect;
import static vn.congmo.cms.OverHttp.json;
import static vn.congmo.cms.OverHttp.section;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.OverHttp;

class BrowserEvidenceOverHttpTest {

    private static final OverHttp API = OverHttp.shared();
    private static final String EVIDENCE = """
            {"at": "2026-11-26T03:00:00Z", "profile": "tcvn-9249-reference", "engine": "axe-core 4.11.1", "address": "https://bo-mau.example/tin",
             "verdicts": [{"criterion": "1.4.3", "outcome": "failed", "rules": ["axe/color-contrast"]}, {"criterion": "2.1.2", "outcome": "passed", "rules": ["browser/no-keyboard-trap"]}]}
            """;

    @Test
    void what_a_browser_found_of_the_live_edition_is_filed_read_and_public_as_earl() {
        var section = UUID.randomUUID();
        var item = UUID.randomUUID();
        API.published(section, section("Chứng cứ"));
        API.published(item, article("Trang có bằng chứng", section));
        var door = document(item) + "/editions/1/browser-evidence";

        expect(403, API.send("PUT", door, EVIDENCE, "editor"));
        expect(204, API.send("PUT", door, EVIDENCE, "admin"));

        assertThat(json(expect(200, API.send("GET", door, "", "editor"))).get("verdicts").get(0).toString()).contains("1.4.3", "AA", "failed");
        var earl = expect(200, API.get("/api/content/v1/documents/" + item + "/vi/earl"));
        assertThat(earl.headers().firstValue("Content-Type")).hasValue("application/ld+json");
        var subject = json(earl).get("@graph").get(0);
        assertThat(subject.get("source").asString()).isEqualTo("https://bo-mau.example/chung-cu/trang-co-bang-chung");
        assertThat(subject.get("assertions")).hasSize(38 + 2);
        assertThat(subject.get("assertions").get(38).toString()).contains("earl:failed", "axe-core 4.11.1", "https://www.w3.org/TR/WCAG22/#contrast-minimum");
    }

    @Test
    void evidence_of_another_edition_comes_too_late_and_what_is_wrong_in_it_is_named() {
        var section = UUID.randomUUID();
        API.published(section, section("Chứng cứ cũ"));

        expect(404, API.send("PUT", document(section) + "/editions/7/browser-evidence", EVIDENCE, "admin"));
        expect(404, API.send("PUT", document(UUID.randomUUID()) + "/editions/1/browser-evidence", EVIDENCE, "admin"));
        var wrong = expect(400, API.send("PUT", document(section) + "/editions/1/browser-evidence", "{\"verdicts\": [{\"criterion\": \"9.9.9\", \"outcome\": \"perfect\"}]}", "admin"));
        assertThat(json(wrong).get("errors").valueStream().map(error -> error.get("pointer").asString()))
                .containsExactlyInAnyOrder("/at", "/engine", "/profile", "/verdicts/0/criterion", "/verdicts/0/outcome");
    }
}
