package vn.congmo.cms.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.Domain.ADMINISTRATOR;
import static vn.congmo.cms.Domain.PUBLISHER;
import static vn.congmo.cms.Domain.article;
import static vn.congmo.cms.Domain.newDocument;
import static vn.congmo.cms.Domain.paragraph;
import static vn.congmo.cms.Domain.section;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.congmo.cms.Domain;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.publishing.Planned;
import vn.congmo.cms.publishing.Scheduling;
import vn.congmo.cms.sites.Sites;

class KeptAnswersTest {

    private static final String LIST = "/api/content/v1/documents";

    private Domain domain;
    private KeptAnswers kept;
    private DocumentId first;
    private int made;
    private int status = 200;

    @BeforeEach
    void open() {
        domain = new Domain();
        first = newDocument();
        domain.published(first, section("Tin tức"));
        seen(1);
        kept = new KeptAnswers(domain.get(LiveDocuments.class), domain.get(Planned.class), domain.get(Domain.TestClock.class));
    }

    @AfterEach
    void close() {
        domain.close();
    }

    @Test
    void what_was_told_once_is_told_again_without_being_made_again() throws Exception {
        var one = ask("site=bo-mau", "bo-mau", null);
        var other = ask("site=bo-mau", "bo-mau", null);
        assertThat(made).isEqualTo(1);
        assertThat(other.getContentAsString()).isEqualTo(one.getContentAsString()).isEqualTo("made 1");
        assertThat(other.getHeader("ETag")).isEqualTo(one.getHeader("ETag"));
        assertThat(other.getHeaders("Vary")).isEqualTo(one.getHeaders("Vary")).hasSize(2);
        assertThat(other.getContentType()).isEqualTo("application/json");
        assertThat(other.getHeader("Cache-Control")).contains("max-age=60");
        ask("site=bo-mau&limit=5", "bo-mau", null);
        assertThat(made).isEqualTo(2);
    }

    @Test
    void whoever_holds_a_kept_answer_is_told_so_without_a_body_and_without_work() throws Exception {
        var tag = ask("site=bo-mau", "bo-mau", null).getHeader("ETag");
        var again = ask("site=bo-mau", "bo-mau", null, "If-None-Match", tag);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(tag);
        assertThat(again.getHeader("Content-Type")).isNull();
        assertThat(made).isEqualTo(1);
    }

    @Test
    void a_change_of_the_site_is_seen_at_once_and_one_of_another_site_changes_nothing() throws Exception {
        ask("site=bo-mau", "bo-mau", null);
        domain.get(Sites.class).save("so-mau", null, "Sở Mẫu", List.of(Domain.VI), URI.create("https://so-mau.example"), ADMINISTRATOR);
        domain.published(newDocument(), new DraftContent("so-mau", "section", "Tin của sở", null, null, Map.of(), Map.of(), null, List.of(), null));
        seen(2);
        ask("site=bo-mau", "bo-mau", null);
        assertThat(made).isEqualTo(1);
        domain.published(newDocument(), article("Mưa lớn", first.item(), paragraph("Một câu.")));
        seen(3);
        assertThat(ask("site=bo-mau", "bo-mau", null).getContentAsString()).isEqualTo("made 2");
    }

    @Test
    void a_change_that_comes_while_an_answer_is_made_is_not_lost() throws Exception {
        ask("site=bo-mau", "bo-mau", () -> {
            domain.published(newDocument(), article("Đến giữa chừng", first.item(), paragraph("Một câu.")));
            seen(2);
        });
        ask("site=bo-mau", "bo-mau", null);
        assertThat(made).isEqualTo(2);
    }

    @Test
    void faults_what_nobody_allowed_and_other_media_types_are_not_kept() throws Exception {
        status = 404;
        ask("site=bo-mau", "bo-mau", null);
        status = 200;
        ask("site=bo-mau", "bo-mau", null);
        assertThat(made).isEqualTo(2);
        ask("site=khac", null, null);
        ask("site=khac", null, null);
        assertThat(made).isEqualTo(4);
        ask("site=bo-mau", "bo-mau", null, "Accept", "text/csv");
        assertThat(made).isEqualTo(5);
    }

    @Test
    void a_kept_answer_says_how_long_it_may_be_kept_as_if_it_were_made_now() throws Exception {
        ask("site=bo-mau", "bo-mau", null);
        var live = domain.published(newDocument(), article("Có hạn", first.item(), paragraph("Một câu.")));
        seen(2);
        ask("site=bo-mau", "bo-mau", null);
        domain.get(Scheduling.class).expire(live.id(), live.version(), PUBLISHER, Instant.now().plusSeconds(40), "Hết hạn");
        var told = ask("site=bo-mau", "bo-mau", null).getHeader("Cache-Control");
        assertThat(made).isEqualTo(2);
        assertThat(Integer.parseInt(told.replaceAll(".*max-age=(\\d+).*", "$1"))).isLessThanOrEqualTo(40);
    }

    /// @param site   null when whoever makes the answer does not allow it to be kept
    /// @param during what happens while it is made
    private MockHttpServletResponse ask(String query, @Nullable String site, @Nullable Runnable during, String... headers) throws Exception {
        var request = new MockHttpServletRequest("GET", LIST);
        request.setQueryString(query);
        for (int i = 0; i < headers.length; i += 2) request.addHeader(headers[i], headers[i + 1]);
        var response = new MockHttpServletResponse();
        kept.doFilter(request, response, (asked, answer) -> make((HttpServletRequest) asked, (HttpServletResponse) answer, site, during));
        return response;
    }

    private void make(HttpServletRequest request, HttpServletResponse response, @Nullable String site, @Nullable Runnable during) throws IOException, ServletException {
        made++;
        if (site != null) KeptAnswers.allow(request, site, null);
        if (during != null) during.run();
        response.setStatus(status);
        response.setHeader("ETag", EntityTag.of(made).text());
        response.setHeader("Cache-Control", "max-age=1");
        response.addHeader("Vary", "Origin");
        response.addHeader("Vary", "Accept");
        response.setContentType("application/json");
        response.getOutputStream().write(("made " + made).getBytes());
    }

    private void seen(long position) {
        domain.feedAt(position);
        while (domain.get(LiveDocuments.class).position() < position) Thread.onSpinWait();
    }
}
