package vn.congmo.cms.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.Domain.AUTHOR;
import static vn.congmo.cms.Domain.PUBLISHER;
import static vn.congmo.cms.Domain.article;
import static vn.congmo.cms.Domain.done;
import static vn.congmo.cms.Domain.newDocument;
import static vn.congmo.cms.Domain.paragraph;
import static vn.congmo.cms.Domain.section;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.Domain;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.content.PublicState;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.storage.Version;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.TextAlternative;

class SchedulingTest {

    private static final Duration DAY = Duration.ofDays(1);

    private static Domain domain;
    private static Scheduling scheduling;
    private static UUID section;

    @BeforeAll
    static void open() {
        domain = new Domain();
        scheduling = domain.get(Scheduling.class);
        var news = newDocument();
        domain.published(news, section("Tin tức"));
        section = news.item();
    }

    @AfterAll
    static void close() {
        domain.close();
    }

    @Test
    void an_edition_is_published_at_its_hour_and_withdrawn_at_its_end() {
        var id = newDocument();
        var submitted = domain.submitted(id, article("Nghỉ lễ", section, paragraph("Bộ nghỉ hai ngày.")));
        var scheduled = done(scheduling.schedule(id, submitted.version(), PUBLISHER, in(DAY)));
        done(scheduling.expire(id, scheduled.version(), PUBLISHER, in(DAY.multipliedBy(3)), "Lễ đã qua"));
        assertThat(comingOf(id)).extracting(Scheduling.Coming::action).containsExactly("publish", "expire");

        look();
        assertThat(read(id).state()).isEqualTo(PublicState.UNPUBLISHED);

        goOn(DAY.plusMinutes(1));
        assertThat(read(id).state()).isEqualTo(PublicState.LIVE);
        assertThat(read(id).schedule().publish()).isNull();

        goOn(DAY.multipliedBy(2));
        assertThat(read(id).state()).isEqualTo(PublicState.WITHDRAWN);
        assertThat(read(id).reason()).isEqualTo("Lễ đã qua");
        assertThat(read(id).schedule().isEmpty()).isTrue();
        assertThat(comingOf(id)).isEmpty();
    }

    @Test
    void what_was_taken_back_does_not_happen() {
        var id = newDocument();
        var submitted = domain.submitted(id, article("Đổi ý", section, paragraph("Một.")));
        var scheduled = done(scheduling.schedule(id, submitted.version(), PUBLISHER, in(DAY)));
        done(scheduling.unschedule(id, scheduled.version(), PUBLISHER, null));

        goOn(DAY.multipliedBy(2));

        assertThat(read(id).state()).isEqualTo(PublicState.UNPUBLISHED);
    }

    @Test
    void another_hour_takes_the_place_of_the_first() {
        var id = newDocument();
        var submitted = domain.submitted(id, article("Dời giờ", section, paragraph("Một.")));
        var scheduled = done(scheduling.schedule(id, submitted.version(), PUBLISHER, in(DAY)));
        done(scheduling.schedule(id, scheduled.version(), PUBLISHER, in(DAY.multipliedBy(3))));

        goOn(DAY.multipliedBy(2));
        assertThat(read(id).state()).isEqualTo(PublicState.UNPUBLISHED);
        goOn(DAY.multipliedBy(2));
        assertThat(read(id).state()).isEqualTo(PublicState.LIVE);
    }

    @Test
    void a_draft_that_was_returned_meanwhile_is_not_what_was_scheduled() {
        var id = newDocument();
        var submitted = domain.submitted(id, article("Trả lại", section, paragraph("Một.")));
        var scheduled = done(scheduling.schedule(id, submitted.version(), PUBLISHER, in(DAY)));
        done(domain.get(Publishing.class).reject(id, scheduled.version(), PUBLISHER, "Thiếu nguồn"));
        domain.submitted(id, article("Trả lại", section, paragraph("Bản khác.")));

        goOn(DAY.multipliedBy(2));

        assertThat(read(id).state()).isEqualTo(PublicState.UNPUBLISHED);
    }

    @Test
    void the_gate_of_the_hour_returns_the_draft_with_what_it_found() {
        var image = new Block.Image(domain.get(Domain.TestAssets.class).add(), new TextAlternative.Undecided(), List.of(), null);
        var id = newDocument();
        var submitted = domain.submitted(id, article("Ảnh chưa tả", section, paragraph("Một."), image));
        done(scheduling.schedule(id, submitted.version(), PUBLISHER, in(DAY)));

        goOn(DAY.multipliedBy(2));

        assertThat(read(id)).satisfies(document -> {
            assertThat(document.state()).isEqualTo(PublicState.UNPUBLISHED);
            assertThat(document.draft()).isEqualTo(DraftState.RETURNED);
            assertThat(document.reason()).contains("1.1.1").contains("rào cản");
        });
    }

    @Test
    void two_nodes_that_look_at_the_same_moment_publish_once() {
        var ids = Stream.generate(Domain::newDocument).limit(20).toList();
        for (var id : ids) {
            var submitted = domain.submitted(id, article("Bài " + id.item(), section, paragraph("Một.")));
            done(scheduling.schedule(id, submitted.version(), PUBLISHER, in(DAY)));
        }
        domain.get(Domain.TestClock.class).goOn(DAY.multipliedBy(2));
        try (var other = new Domain(domain)) {
            var looks = Stream.of(domain, other).map(node -> Thread.ofPlatform().start(() -> node.get(Scheduler.class).doDue())).toList();
            looks.forEach(SchedulingTest::join);
            assertThat(ids).allSatisfy(id -> {
                assertThat(read(id).state()).isEqualTo(PublicState.LIVE);
                assertThat(read(id).version()).as("saved, submitted, scheduled, published").isEqualTo(new Version(4));
            });
        }
    }

    @Test
    void wrong_hours_are_all_named() {
        var id = newDocument();
        var live = domain.published(id, article("Sai giờ", section, paragraph("Một.")));

        assertThat(scheduling.expire(id, live.version(), PUBLISHER, Instant.EPOCH, " ")).isEqualTo(
                new ActionOutcome.Invalid(List.of(Fault.at("/at", "already-past"), Fault.at("/reason", "required"))));
        assertThat(scheduling.schedule(id, live.version(), PUBLISHER, in(DAY))).isInstanceOf(ActionOutcome.WrongState.class);
        assertThat(scheduling.expire(id, live.version(), AUTHOR, in(DAY), "Hết hạn")).isEqualTo(new ActionOutcome.NotAllowed());
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        var id = newDocument();
        var submitted = domain.submitted(id, article("Ngược", section, paragraph("Một.")));
        var scheduled = done(scheduling.schedule(id, submitted.version(), PUBLISHER, in(DAY)));

        assertThat(scheduling.expire(id, scheduled.version(), PUBLISHER, in(DAY.dividedBy(2)), "Hết hạn"))
                .isInstanceOfSatisfying(ActionOutcome.Invalid.class, wrong -> assertThat(wrong.faults()).extracting(Fault::code).containsExactly("before-its-publication"));
    }

    @Test
    void who_submits_does_not_schedule() {
        var both = new Actor("dung", "Phạm Dung", Set.of(Role.EDITOR, Role.PUBLISHER));
        var id = newDocument();
        var saved = domain.saved(id, article("Tự hẹn", section, paragraph("Một.")));
        var submitted = done(domain.get(Publishing.class).submit(id, saved.version(), both, null));

        assertThat(scheduling.schedule(id, submitted.version(), both, in(DAY))).isEqualTo(new ActionOutcome.OwnSubmission());
    }

    private static Instant in(Duration time) {
        return domain.get(Domain.TestClock.class).instant().plus(time);
    }

    private static void goOn(Duration by) {
        domain.get(Domain.TestClock.class).goOn(by);
        look();
    }

    private static void look() {
        domain.get(Scheduler.class).doDue();
    }

    private static DocumentView read(DocumentId id) {
        return domain.get(Documents.class).find(id).orElseThrow();
    }

    private static List<Scheduling.Coming> comingOf(DocumentId id) {
        return scheduling.coming("bo-mau", 500).stream().filter(coming -> coming.document().equals(id)).toList();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
