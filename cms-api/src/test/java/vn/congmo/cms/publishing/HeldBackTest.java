package vn.congmo.cms.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.Domain.PUBLISHER;
import static vn.congmo.cms.Domain.article;
import static vn.congmo.cms.Domain.done;
import static vn.congmo.cms.Domain.newDocument;
import static vn.congmo.cms.Domain.paragraph;
import static vn.congmo.cms.Domain.section;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.Domain;
import vn.congmo.cms.assets.Scan;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.content.PublicState;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.TextAlternative;

/// A document that names a file which a scan for malware holds back.
class HeldBackTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Duration HOUR = Duration.ofHours(1);

    private static Domain domain;
    private static Domain.TestAssets files;
    private static Publishing publishing;
    private static UUID section;

    @BeforeAll static void open() {
        domain = new Domain();
        files = domain.get(Domain.TestAssets.class);
        publishing = domain.get(Publishing.class);
        section = domain.published(newDocument(), section("Tin tức")).id().item();
    }

    @AfterAll static void close() {
        domain.close();
    }

    @Test void is_published_once_the_file_is_scanned_and_not_even_in_an_emergency_before() {
        var file = files.add();
        var submitted = submitted(file);
        files.hold(file, notScanned());
        var emergency = new Emergency("Bão đang vào", Instant.now().plus(Duration.ofDays(1)));

        assertThat(publishing.publish(submitted.id(), submitted.version(), PUBLISHER, null, VIETNAMESE))
                .isEqualTo(new ActionOutcome.HeldBack(List.of(Fault.at("/body/1/asset", "not-scanned", "image/jpeg"))));
        assertThat(publishing.publish(submitted.id(), submitted.version(), PUBLISHER, emergency, VIETNAMESE)).isInstanceOf(ActionOutcome.HeldBack.class);
        assertThat(read(submitted).state()).isEqualTo(PublicState.UNPUBLISHED);

        files.hold(file, null);
        assertThat(publishing.publish(submitted.id(), submitted.version(), PUBLISHER, null, VIETNAMESE)).isInstanceOf(ActionOutcome.Done.class);
    }

    @Test void and_that_is_due_stays_due_until_the_file_is_scanned() {
        var file = files.add();
        var submitted = scheduled(file);
        files.hold(file, notScanned());

        goOn();
        assertThat(read(submitted)).satisfies(document -> {
            assertThat(document.state()).isEqualTo(PublicState.UNPUBLISHED);
            assertThat(document.draft()).isEqualTo(DraftState.IN_REVIEW);
        });

        files.hold(file, null);
        goOn();
        assertThat(read(submitted).state()).isEqualTo(PublicState.LIVE);
    }

    @Test void and_that_is_due_goes_back_to_its_author_when_the_file_is_infected() {
        var file = files.add();
        var submitted = scheduled(file);
        files.hold(file, new Scan("infected", "Mẫu.Thử", null, Instant.now()));

        goOn();

        assertThat(read(submitted)).satisfies(document -> {
            assertThat(document.draft()).isEqualTo(DraftState.RETURNED);
            assertThat(document.reason()).contains("Mẫu.Thử");
        });
        files.hold(file, null);
    }

    private static DocumentView submitted(UUID file) {
        var image = new Block.Image(file, new TextAlternative.Description("Một bàn tay mở cổng"), List.of(), null);
        return domain.submitted(newDocument(), article("Có tệp " + file, section, paragraph("Một."), image));
    }

    private static DocumentView scheduled(UUID file) {
        var submitted = submitted(file);
        return done(domain.get(Scheduling.class).schedule(submitted.id(), submitted.version(), PUBLISHER, domain.get(Domain.TestClock.class).instant().plus(HOUR)));
    }

    private static void goOn() {
        domain.get(Domain.TestClock.class).goOn(HOUR.plusMinutes(1));
        domain.get(Scheduler.class).doDue();
    }

    private static DocumentView read(DocumentView document) {
        return domain.get(Documents.class).find(document.id()).orElseThrow();
    }

    private static Scan notScanned() {
        return new Scan("not-scanned", null, "unreachable", Instant.now());
    }
}
