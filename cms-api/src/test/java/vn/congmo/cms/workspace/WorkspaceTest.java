package vn.congmo.cms.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.cms.RunningApi;
import vn.congmo.cms.assets.Pictures;

/// An editor and a publisher at their forms, as a browser without JavaScript would send them.
class WorkspaceTest extends WorkspaceScreens {

    @Test void who_is_not_logged_in_is_led_to_the_log_in_page() throws Exception {
        var answer = web.perform(get("/workspace")).andReturn();

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/workspace/log-in");
        checked(web.perform(get("/workspace/log-in")).andReturn());
    }

    @Test void a_wrong_password_is_said_beside_the_form() throws Exception {
        var session = new MockHttpSession();
        var page = html(web.perform(get("/workspace/log-in").session(session)).andReturn());
        var answer = web.perform(post("/workspace/log-in").session(session).param("_csrf", csrf(page)).param("name", "editor").param("password", "không đúng")).andReturn();

        var again = checked(web.perform(get(answer.getResponse().getRedirectedUrl()).param("wrong", "").session(session)).andReturn());

        assertThat(again.select(".error-summary").text()).contains("Tên hoặc mật khẩu không khớp");
    }

    @Test void an_article_goes_from_the_editor_past_a_mended_barrier_to_the_reader() throws Exception {
        var created = send(editor, article("save", Map.of("b1.type", "image", "b1.alternative", "undecided")), picture("b1.file"));
        assertThat(created.getResponse().getRedirectedUrl()).isEqualTo(address);

        var withBarrier = checked(open(editor, address));
        assertThat(withBarrier.select("[role=status]").text()).contains("Đã lưu");
        assertThat(withBarrier.select("section[aria-labelledby=barriers] a").eachAttr("href")).contains("#b1.alternative");
        assertThat(withBarrier.getElementById("b1.alternative-errors").text()).isNotBlank();
        assertThat(withBarrier.getElementById("b1.alternative").attr("aria-describedby")).contains("b1.alternative-errors");

        var mended = article("submit", Map.of("b1.type", "image", "b1.asset", withBarrier.select("input[name=b1.asset]").val(),
                "b1.alternative", "described", "b1.description", "Người dân xếp hàng nộp hồ sơ", "version", version(withBarrier)));
        assertThat(send(editor, mended).getResponse().getRedirectedUrl()).isEqualTo(address + "/review");

        var own = checked(open(editor, address + "/review"));
        assertThat(own.select("button[value=publish]")).isEmpty();
        var review = checked(open(publisher, address + "/review"));
        assertThat(open(publisher, "/workspace/waiting").getResponse().getContentAsString()).contains("Mở sổ hồ sơ điện tử");
        assertThat(html(open(publisher, address + "/preview")).select("img[alt='Người dân xếp hàng nộp hồ sơ']")).hasSize(1);
        assertThat(act(publisher, "publish", review).getResponse().getRedirectedUrl()).isEqualTo(address + "/review");
        var live = checked(open(publisher, address + "/review"));
        assertThat(live.select("h1 .status").text()).isEqualTo("đang hiện trên cổng");

        assertThat(act(publisher, "withdraw", live).getResponse().getStatus()).isEqualTo(422);
        var withdrawn = act(publisher, "withdraw", live, "withdraw-reason", "Số liệu sai");
        assertThat(withdrawn.getResponse().getRedirectedUrl()).isEqualTo(address + "/review");
        assertThat(checked(open(publisher, address + "/review")).select("h1 .status").text()).isEqualTo("đã gỡ xuống");
    }

    @Test void a_draft_is_returned_with_a_reason_that_its_author_reads() throws Exception {
        send(editor, article("submit", Map.of()));
        var review = checked(open(publisher, address + "/review"));

        act(publisher, "reject", review, "reject-reason", "Thiếu số điện thoại liên hệ");

        assertThat(checked(open(editor, address)).text()).contains("Thiếu số điện thoại liên hệ").contains("bị trả lại");
    }

    @Test void an_article_is_given_its_hour_and_its_end_and_both_can_be_taken_back() throws Exception {
        send(editor, article("submit", Map.of()));
        var review = checked(open(publisher, address + "/review"));

        var past = act(publisher, "schedule", review, "schedule-at", "2020-01-01T08:00");
        assertThat(past.getResponse().getStatus()).isEqualTo(409);
        assertThat(html(past).getElementById("schedule-at-errors").text()).contains("đã qua");
        act(publisher, "schedule", review, "schedule-at", "2040-01-01T08:00");
        var scheduled = checked(open(publisher, address + "/review"));
        assertThat(scheduled.text()).contains("Sẽ đăng", "08:00, ngày 01 tháng 01 năm 2040");
        assertThat(act(publisher, "expire", scheduled).getResponse().getStatus()).isEqualTo(422);
        act(publisher, "expire", scheduled, "expire-at", "2041-01-01T08:00", "expire-reason", "Hết hạn");
        var both = checked(open(publisher, address + "/review"));
        assertThat(both.text()).contains("Sẽ gỡ xuống");

        act(publisher, "unschedule-publish", both);
        assertThat(checked(open(publisher, address + "/review")).text()).doesNotContain("Sẽ đăng").contains("Sẽ gỡ xuống");
    }

    @Test void an_editor_sees_what_an_edition_changed_and_goes_back_to_an_earlier_one() throws Exception {
        send(editor, article("submit", Map.of()));
        act(publisher, "reject", checked(open(publisher, address + "/review")), "reject-reason", "Đổi giờ");
        send(editor, article("submit", Map.of("b0.text", "Từ ngày mai, **mọi người** nộp hồ sơ từ nhà.", "version", version(checked(open(editor, address))))));

        var history = checked(open(editor, address + "/history?edition=2"));
        assertThat(history.select("tbody tr")).hasSize(2);
        assertThat(history.select("ins").text()).contains("ngày mai,");
        assertThat(history.select("del").text()).contains("hôm nay,");

        act(publisher, "reject", checked(open(publisher, address + "/review")), "reject-reason", "Như cũ");
        var before = checked(open(editor, address + "/history"));
        var reverted = web.perform(post(address + "/history").session(editor).param("_csrf", csrf(before)).param("version", version(before)).param("edition", "1")).andReturn();
        assertThat(reverted.getResponse().getRedirectedUrl()).isEqualTo(address);
        assertThat(checked(open(editor, address)).select("textarea[name=b0.text]").text()).contains("Từ hôm nay");

    }

    @Test void a_barrier_is_passed_only_by_a_loud_and_recorded_emergency() throws Exception {
        send(editor, article("submit", Map.of("b1.type", "image", "b1.alternative", "undecided")), picture("b1.file"));
        var review = checked(open(publisher, address + "/review"));

        assertThat(act(publisher, "publish", review).getResponse().getStatus()).isEqualTo(409);
        assertThat(act(publisher, "emergency", review).getResponse().getStatus()).isEqualTo(422);
        var done = act(publisher, "emergency", review, "emergency-reason", "Bão đang vào bờ", "deadline", "2030-01-01");

        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(address + "/review");
        assertThat(checked(open(publisher, address + "/review")).select("[role=status]").text()).contains("Đã xuất bản khẩn");
    }

    @Test void blocks_are_added_moved_and_removed_and_nothing_typed_is_lost() throws Exception {
        var added = checked(send(editor, article("add:table", Map.of())));
        assertThat(added.select("input[name=b1.type]").val()).isEqualTo("table");
        assertThat(added.select("textarea[name=b0.text]").text()).contains("Từ hôm nay");

        var moved = checked(send(editor, article("up:1", Map.of("b1.type", "table", "b1.rows", "Việc | Ngày", "b1.caption", "Lịch"))));
        assertThat(moved.select("input[name=b0.type]").val()).isEqualTo("table");
        assertThat(moved.select("textarea[name=b0.rows]").text()).isEqualTo("Việc | Ngày");

        var removed = checked(send(editor, article("remove:1", Map.of("b1.type", "quote", "b1.text", "…"))));
        assertThat(removed.select("fieldset[id^=b]")).hasSize(1);
        assertThat(open(editor, address).getResponse().getContentAsString()).contains("chưa lưu");
    }

    @Test void every_kind_of_block_has_a_form_without_barriers() throws Exception {
        for (var type : BlockForm.TYPES) checked(send(editor, article("add:" + type, Map.of())));
        checked(send(editor, article("add:lead", Map.of())));
    }

    @Test void what_is_wrong_is_said_at_the_top_and_beside_the_field_and_the_text_stays() throws Exception {
        var answer = send(editor, article("save", Map.of("title", "", "b1.type", "paragraph", "b1.text", "[mở](javascript:alert(1))", "b2.type", "image")));

        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        var page = checked(answer);
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#title", "#b1.text", "#b2.file");
        assertThat(page.getElementById("title").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.title()).startsWith("Có lỗi");
        assertThat(page.select("textarea[name=b1.text]").text()).isEqualTo("[mở](javascript:alert(1))");
    }

    @Test void a_file_that_is_no_picture_is_refused_beside_its_field() throws Exception {
        var page = checked(send(editor, article("save", Map.of("b1.type", "image")), new MockMultipartFile("b1.file", "a.jpg", "image/jpeg", "<html>".getBytes())));

        assertThat(page.getElementById("b1.file-errors").text()).contains("Hãy gửi ảnh JPEG, PNG, GIF");
    }

    @Test void when_two_people_save_both_texts_are_shown_and_nothing_is_overwritten() throws Exception {
        send(editor, article("save", Map.of()));
        var seen = version(html(open(editor, address)));
        send(publisher, article("save", Map.of("version", seen, "title", "Bản của người thứ hai")));

        var answer = send(editor, article("save", Map.of("version", seen, "title", "Bản của tôi")));

        assertThat(answer.getResponse().getStatus()).isEqualTo(412);
        var page = checked(answer);
        assertThat(page.getElementById("theirs").text()).contains("Bản của người thứ hai");
        assertThat(page.select("input[name=title]").val()).isEqualTo("Bản của tôi");
        assertThat(html(open(editor, address)).select("input[name=title]").val()).isEqualTo("Bản của người thứ hai");
    }

    @Test void a_session_that_ended_loses_no_text_and_carries_nothing_out() throws Exception {
        var ended = new MockHttpSession();
        var parts = multipart(address).session(ended);
        article("save", Map.of("title", "Viết rất lâu")).forEach(parts::param);
        assertThat(web.perform(parts).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/workspace/log-in?held");

        var page = html(web.perform(get("/workspace/log-in").session(ended)).andReturn());
        var back = web.perform(post("/workspace/log-in").session(ended).param("_csrf", csrf(page)).param("name", "editor").param("password", PASSWORD)).andReturn();

        assertThat(back.getResponse().getRedirectedUrl()).isEqualTo(address);
        var restored = checked(open(ended, address));
        assertThat(restored.select("input[name=title]").val()).isEqualTo("Viết rất lâu");
        assertThat(restored.select("h1 .status").text()).isEqualTo("chưa lưu");
    }

    @Test void a_form_from_a_strangers_page_is_not_carried_out() throws Exception {
        var parts = multipart(address).session(editor);
        article("save", Map.of()).forEach(parts::param);
        web.perform(parts);

        assertThat(open(publisher, address + "/review").getResponse().getStatus()).isEqualTo(404);
    }

    @Test void where_nothing_is_a_page_says_so_and_leads_on() throws Exception {
        for (var nothing : new String[] {address + "/preview", address + "/review", "/workspace/nowhere", "/workspace/documents/abc/vi", "/workspace/documents/" + UUID.randomUUID() + "/no_language"}) {
            var answer = open(editor, nothing);

            assertThat(answer.getResponse().getStatus()).as(nothing).isEqualTo(404);
            assertThat(checked(answer).select("main a").attr("href")).isEqualTo("/workspace");
        }
    }

    @Test void a_new_document_in_a_site_type_or_language_that_is_none_begins_at_the_choice() throws Exception {
        for (var wrong : new String[] {"?site=nowhere", "?type=poem", "?site=" + SITE + "&type=site"})
            assertThat(open(editor, address + wrong).getResponse().getRedirectedUrl()).isEqualTo("/workspace/new");
        assertThat(open(editor, address.replace("/vi", "/ja")).getResponse().getRedirectedUrl()).isEqualTo("/workspace/new");
        assertThat(open(editor, "/workspace/new/begin").getResponse().getRedirectedUrl()).isEqualTo("/workspace/new");
        checked(open(editor, address));
    }

    @Test void the_page_of_a_live_document_leads_to_the_portal_and_to_its_translation() throws Exception {
        send(editor, article("submit", Map.of()));
        var waiting = checked(open(publisher, address + "/review"));
        assertThat(waiting.select("main summary")).as("no emergency where there is no barrier").isEmpty();
        act(publisher, "publish", waiting);

        var live = checked(open(publisher, address + "/review"));

        assertThat(live.select("main dd a").attr("href")).startsWith("http").endsWith(live.select("main dd a").text());
        assertThat(live.select("main li a").eachText()).contains("Mở bản Tiếng Anh");
        assertThat(live.select("main li a[href*=/en]").attr("href")).contains("site=" + SITE);
    }

    @Test void a_publisher_leads_readers_elsewhere_and_removes_for_good_what_nobody_needs() throws Exception {
        send(editor, article("submit", Map.of()));
        act(publisher, "publish", checked(open(publisher, address + "/review")));
        var live = checked(open(publisher, address + "/review"));

        var wrong = act(publisher, "redirect", live, "redirect-to", "nơi khác");
        assertThat(checked(wrong).getElementById("redirect-to-errors").text()).contains("https://");
        assertThat(checked(wrong).select("input[name=redirect-to]").val()).isEqualTo("nơi khác");
        assertThat(act(publisher, "redirect", live, "redirect-to", "/tin-tuc").getResponse().getRedirectedUrl()).isEqualTo(address + "/review");

        var redirected = checked(open(publisher, address + "/review"));
        assertThat(redirected.select("h1 .status").text()).isEqualTo("đã chuyển hướng");
        assertThat(checked(act(publisher, "gone", redirected)).getElementById("gone-sure-errors").text()).contains("chắc chắn");
        act(publisher, "gone", redirected, "gone-sure", "true");
        assertThat(checked(open(publisher, address + "/review")).select("h1 .status").text()).isEqualTo("đã xoá bỏ");
    }

    @Test void every_list_speaks_both_languages() throws Exception {
        for (var page : new String[] {"/workspace", "/workspace/waiting", "/workspace/all", "/workspace/new"}) {
            checked(open(publisher, page));
            var english = web.perform(get(page).session(editor).cookie(new jakarta.servlet.http.Cookie("congmo-language", "en"))).andReturn();
            assertThat(checked(english).select("html").attr("lang")).isEqualTo("en");
        }
    }
}
