package vn.congmo.cms.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.Domain.PUBLISHER;
import static vn.congmo.cms.Domain.done;
import static vn.congmo.cms.Domain.newDocument;
import static vn.congmo.cms.Domain.paragraph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.Domain;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.audit.AuditQuery;
import vn.congmo.cms.checking.BrowserEvidence;
import vn.congmo.cms.checking.Evidence;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.TextAlternative;

class StatementsTest {

    @Test
    void a_statement_says_what_the_evidence_of_the_live_pages_says_and_says_it_anew_when_that_changes() {
        try (var domain = new Domain()) {
            var statements = domain.get(Statements.class);
            var section = newDocument();
            domain.published(section, Domain.section("Tin tức"));
            var statement = newDocument();
            domain.published(statement, written());

            assertThat(fields(domain, statement)).containsEntry("documents", 1).containsEntry("barriers", 0).containsEntry("responsible", "Văn phòng")
                    .containsEntry("emergencies", List.of()).containsEntry("profile", "tcvn-9249-reference").containsKeys("engine", "checkedAt");
            assertThat((List<?>) fields(domain, statement).get("evidence")).hasSizeGreaterThan(10).anySatisfy(criterion ->
                    assertThat(criterion).isInstanceOfSatisfying(Map.class, facts -> assertThat(facts.get("criterion")).isEqualTo("2.4.2")));
            assertThat(domain.get(Documents.class).edition(statement, 1).orElseThrow().content().fields()).doesNotContainKey("documents");
            assertThat(statements.renew()).as("nothing has changed").isZero();

            var pressing = pressing(domain, section.item());

            assertThat(statements.renew()).isOne();
            assertThat(fields(domain, statement)).containsEntry("documents", 2).containsEntry("barriers", 1);
            assertThat((List<?>) fields(domain, statement).get("emergencies")).singleElement().isInstanceOfSatisfying(Map.class, emergency ->
                    assertThat(emergency).containsEntry("title", "Bão vào bờ").containsEntry("reason", "Cảnh báo bão").containsEntry("until", pressing.toString()));
            assertThat(domain.get(Documents.class).find(statement).orElseThrow().liveEdition()).isEqualTo(3);
            assertThat(statements.renew()).isZero();
            until(() -> domain.get(AuditLog.class).newest(AuditQuery.of(statement.item().toString()), 1).getFirst().entry().actor().equals("system"));
        }
    }

    @Test
    void what_a_browser_found_later_counts_with_what_the_gate_found() {
        try (var domain = new Domain()) {
            var section = newDocument();
            domain.published(section, Domain.section("Tin tức"));
            var statement = newDocument();
            domain.published(statement, written());
            var faint = new Evidence.Verdict("1.4.3", "AA", "failed", List.of("axe/color-contrast"));
            var evidence = new Evidence(Instant.now().truncatedTo(ChronoUnit.SECONDS), "tcvn-9249-reference", "axe-core", "", List.of(faint));

            assertThat(domain.get(BrowserEvidence.class).file(section, 2, evidence, "an")).as("an edition that is not live").isEqualTo(BrowserEvidence.Filing.NOT_LIVE);
            assertThat(domain.get(BrowserEvidence.class).file(section, 1, evidence, "an")).isEqualTo(BrowserEvidence.Filing.KEPT);

            assertThat(domain.get(Statements.class).renew()).isOne();
            assertThat(fields(domain, statement)).containsEntry("barriers", 1);
            assertThat((String) fields(domain, statement).get("engine")).endsWith("; axe-core");
        }
    }

    private static DraftContent written() {
        return new DraftContent("bo-mau", "statement", "Tuyên bố tiếp cận", null, null,
                Map.of("preparedOn", "2026-11-01", "method", "self-evaluation", "responsible", "Văn phòng", "email", "lienhe@bo.example.vn"),
                Map.of(), null, List.of(), null);
    }

    /// Publishes an article with a barrier as an emergency.
    ///
    /// @return by when it is to be mended
    private static Instant pressing(Domain domain, UUID section) {
        var id = newDocument();
        var picture = new Block.Image(domain.get(Domain.TestAssets.class).add(), new TextAlternative.Undecided(), List.of(), null);
        var submitted = domain.submitted(id, Domain.article("Bão vào bờ", section, paragraph("Hãy ở trong nhà."), picture));
        var until = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        done(domain.get(Publishing.class).publish(id, submitted.version(), PUBLISHER, new Emergency("Cảnh báo bão", until), Locale.of("vi")));
        until(() -> !domain.get(AuditLog.class).emergencies().isEmpty());
        return until;
    }

    /// The audit log follows the feed.
    private static void until(BooleanSupplier holds) {
        long last = System.nanoTime() + 20_000_000_000L;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > last) throw new AssertionError("The audit log stays behind");
            Thread.onSpinWait();
        }
    }

    private static Map<String, Object> fields(Domain domain, DocumentId statement) {
        return domain.get(Documents.class).find(statement).orElseThrow().content().fields();
    }
}
