package vn.congmo.cms.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congmo.cms.Domain.AUTHOR;
import static vn.congmo.cms.Domain.PUBLISHER;
import static vn.congmo.cms.Domain.VI;
import static vn.congmo.cms.Domain.article;
import static vn.congmo.cms.Domain.done;
import static vn.congmo.cms.Domain.newDocument;
import static vn.congmo.cms.Domain.paragraph;
import static vn.congmo.cms.Domain.section;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.Domain;
import vn.congmo.cms.checking.Barrier;
import vn.congmo.cms.checking.Checking;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.content.PublicState;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.sites.Path;
import vn.congmo.cms.storage.Version;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.TextAlternative;

class PublishingTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private static Domain domain;
    private static Publishing publishing;
    private static UUID section;

    @BeforeAll
    static void open() {
        domain = new Domain();
        publishing = domain.get(Publishing.class);
        var news = newDocument();
        domain.published(news, section("Tin tức"));
        section = news.item();
    }

    @AfterAll
    static void close() {
        domain.close();
    }

    @Test
    void the_path_is_made_of_the_section_and_the_title_and_stays_when_the_title_changes() {
        var id = newDocument();
        assertThat(domain.published(id, article("Đường lên bản", section, paragraph("Một.")))).satisfies(document -> {
            assertThat(document.path()).isEqualTo(new Path("/tin-tuc/duong-len-ban"));
            assertThat(document.state()).isEqualTo(PublicState.LIVE);
            assertThat(document.liveEdition()).isOne();
        });
        assertThat(domain.published(id, article("Đường về xuôi", section, paragraph("Hai."))).path()).isEqualTo(new Path("/tin-tuc/duong-len-ban"));
    }

    @Test
    void a_second_document_of_the_same_title_gets_a_path_of_its_own() {
        var first = domain.submitted(newDocument(), article("Trùng tên", section, paragraph("Một.")));
        var second = domain.submitted(newDocument(), article("Trùng tên", section, paragraph("Hai.")));

        assertThat(first.path()).isEqualTo(new Path("/tin-tuc/trung-ten"));
        assertThat(second.path()).isEqualTo(new Path("/tin-tuc/trung-ten-2"));
    }

    @Test
    void a_path_that_another_document_holds_is_refused() {
        domain.published(newDocument(), article("Người giữ chỗ", section, paragraph("Một.")).at(new Path("/tin-tuc/giu-cho")));
        var id = newDocument();
        var saved = domain.saved(id, article("Người đến sau", section, paragraph("Hai.")).at(new Path("/tin-tuc/giu-cho")));

        assertThat(publishing.submit(id, saved.version(), AUTHOR, null)).isEqualTo(new ActionOutcome.PathTaken(new Path("/tin-tuc/giu-cho")));
    }

    @Test
    void a_moved_document_keeps_its_old_path_as_a_former_one() {
        var id = newDocument();
        domain.published(id, article("Chuyển nhà", section, paragraph("Một.")));

        var moved = domain.published(id, article("Chuyển nhà", section, paragraph("Một.")).at(new Path("/tin-tuc/nha-moi")));

        assertThat(moved.path()).isEqualTo(new Path("/tin-tuc/nha-moi"));
        assertThat(moved.formerPaths()).containsExactly(new Path("/tin-tuc/chuyen-nha"));
    }

    @Test
    void a_draft_with_an_undescribed_image_is_refused_with_the_place_of_the_image() {
        var image = new Block.Image(domain.get(Domain.TestAssets.class).add(), new TextAlternative.Undecided(), List.of(), null);
        var id = newDocument();
        var submitted = domain.submitted(id, article("Giờ mở cửa", section, paragraph("Từ 8 giờ."), image));

        var outcome = publishing.publish(id, submitted.version(), PUBLISHER, null, VIETNAMESE);

        assertThat(outcome).isInstanceOfSatisfying(ActionOutcome.Refused.class, refused -> assertThat(refused.barriers())
                .extracting(Barrier::rule, Barrier::criteria, Barrier::pointer)
                .contains(tuple("image-has-text-alternative", List.of("1.1.1"), "/body/1/alternative")));
        assertThat(domain.get(Documents.class).find(id).orElseThrow().state()).isEqualTo(PublicState.UNPUBLISHED);
    }

    @Test
    void an_emergency_goes_past_a_barrier_and_is_recorded() {
        var image = new Block.Image(domain.get(Domain.TestAssets.class).add(), new TextAlternative.Undecided(), List.of(), null);
        var id = newDocument();
        var submitted = domain.submitted(id, article("Cảnh báo lũ", section, paragraph("Nước đang lên."), image));
        var emergency = new Emergency("Lũ về trong đêm", Instant.now().plusSeconds(86_400));

        var live = done(publishing.publish(id, submitted.version(), PUBLISHER, emergency, VIETNAMESE));

        assertThat(live.state()).isEqualTo(PublicState.LIVE);
        assertThat(domain.get(Checking.class).evidence(id, 1).orElseThrow().verdicts())
                .anySatisfy(verdict -> assertThat(verdict).extracting("criterion", "outcome").containsExactly("1.1.1", "failed"));
    }

    @Test
    void an_emergency_without_a_reason_or_with_a_deadline_in_the_past_names_both() {
        var id = newDocument();
        var submitted = domain.submitted(id, article("Vội", section, paragraph("Vội.")));

        assertThat(publishing.publish(id, submitted.version(), PUBLISHER, new Emergency(" ", Instant.EPOCH), VIETNAMESE)).isEqualTo(
                new ActionOutcome.Invalid(List.of(Fault.at("/emergency/reason", "required"), Fault.at("/emergency/deadline", "in-the-past"))));
    }

    @Test
    void who_submits_does_not_publish() {
        var both = new Actor("dung", "Phạm Dung", Set.of(Role.EDITOR, Role.PUBLISHER));
        var id = newDocument();
        var saved = domain.saved(id, article("Tự đăng", section, paragraph("Một.")));
        var submitted = done(publishing.submit(id, saved.version(), both, null));

        assertThat(publishing.publish(id, submitted.version(), both, null, VIETNAMESE)).isEqualTo(new ActionOutcome.OwnSubmission());
        assertThat(publishing.approve(id, submitted.version(), both)).isEqualTo(new ActionOutcome.OwnSubmission());
        assertThat(publishing.publish(id, submitted.version(), AUTHOR, null, VIETNAMESE)).isEqualTo(new ActionOutcome.NotAllowed());
    }

    @Test
    void a_returned_draft_says_why_and_can_be_written_and_submitted_again() {
        var id = newDocument();
        var submitted = domain.submitted(id, article("Chưa đủ", section, paragraph("Một.")));

        var returned = done(publishing.reject(id, submitted.version(), PUBLISHER, "Thiếu nguồn"));

        assertThat(returned.draft()).isEqualTo(DraftState.RETURNED);
        assertThat(returned.reason()).isEqualTo("Thiếu nguồn");
        assertThat(domain.published(id, article("Đã đủ", section, paragraph("Hai."))).liveEdition()).isEqualTo(2);
    }

    @Test
    void a_version_that_is_not_the_current_one_is_refused_with_the_current_one() {
        var id = newDocument();
        var submitted = domain.submitted(id, article("Hai người", section, paragraph("Một.")));

        assertThat(publishing.publish(id, new Version(1), PUBLISHER, null, VIETNAMESE)).isEqualTo(new ActionOutcome.Stale(submitted.version()));
    }

    @Test
    void an_action_that_does_not_fit_the_state_is_refused() {
        var id = newDocument();
        var saved = domain.saved(id, article("Chưa gửi", section, paragraph("Một.")));

        assertThat(publishing.publish(id, saved.version(), PUBLISHER, null, VIETNAMESE)).isInstanceOf(ActionOutcome.WrongState.class);
        assertThat(publishing.withdraw(id, saved.version(), PUBLISHER, "Sai")).isInstanceOf(ActionOutcome.WrongState.class);
        assertThat(publishing.gone(new DocumentId(UUID.randomUUID(), VI), new Version(1), PUBLISHER)).isEqualTo(new ActionOutcome.Unknown());
    }

    @Test
    void what_is_live_can_be_withdrawn_redirected_and_ended() {
        var id = newDocument();
        var live = domain.published(id, article("Lịch cũ", section, paragraph("Một.")));

        var withdrawn = done(publishing.withdraw(id, live.version(), PUBLISHER, "Lịch đã đổi"));
        assertThat(withdrawn.reason()).isEqualTo("Lịch đã đổi");
        for (var nowhere : List.of("javascript:alert(1)", "https://bo-mau.example/{tin}", "https://bo-mau.example/%zz", "https://bo-mau.example/\ud800"))
            assertThat(publishing.redirect(id, withdrawn.version(), PUBLISHER, nowhere)).as(nowhere).isInstanceOf(ActionOutcome.Invalid.class);
        var redirected = done(publishing.redirect(id, withdrawn.version(), PUBLISHER, "/tin-tuc"));
        assertThat(redirected.redirect()).isEqualTo("/tin-tuc");
        assertThat(done(publishing.gone(id, redirected.version(), PUBLISHER)).state()).isEqualTo(PublicState.GONE);
    }

    @Test
    void a_draft_that_lacks_what_its_type_needs_is_not_submitted_and_all_that_is_missing_is_named() {
        var id = newDocument();
        var saved = domain.saved(id, new DraftContent(
                "bo-mau", "news-article", "Trống", null, null, Map.of(), Map.of(), null, List.of(), null));

        assertThat(publishing.submit(id, saved.version(), AUTHOR, null))
                .isEqualTo(new ActionOutcome.Invalid(List.of(Fault.at("/links/section", "required"), Fault.at("/body", "required"))));
    }
}
