package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.accessibility.browser.BrowserChecks;
import vn.congmo.accessibility.browser.Chromium;
import vn.congmo.accessibility.browser.Setting;
import vn.congmo.accessibility.nu.NuChecker;

/// An editor and a publisher carry an article from a form to a citizen's page, in a browser that runs no scripts.
class EditorsDoorIT {

    private static final String TITLE = "Tủ sách lưu động ghé ba bản vùng biên";
    private static final Clock CLOCK = Clock.systemUTC();

    private static Chromium browser;
    private static Installation installation;

    @BeforeAll static void everythingRuns() {
        installation = Installation.shared();
        browser = Chromium.start();
    }

    @AfterAll static void theBrowserCloses() {
        browser.close();
    }

    @BeforeEach void nobodyIsLoggedIn() {
        browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    @Test void an_article_goes_from_a_form_past_a_mended_barrier_and_a_second_person_to_the_reader() {
        var person = new Person(browser);
        person.logsIn(installation, "editor");
        writesWithAnUndescribedPicture(person);
        var barrier = person.reads("[id='b2.alternative-errors']");
        assertThat(barrier).contains("mô tả").contains("(WCAG 1.1.1)");
        assertThat(person.finds("aria-describedby", "[id='b2.alternative']")).contains("b2.alternative-errors");
        assertThat(barrier).endsWith(person.reads("section[aria-labelledby=barriers] a[href='#b2.alternative']"));

        describesThePicture(person);
        assertThat(person.reads("h1 .status")).isEqualTo("chờ duyệt");
        var review = person.place();
        logsOut(person);

        publishes(person, review);
        readersMeetIt(person);
    }

    @Test void nobody_publishes_what_they_submitted_themselves_and_the_page_says_so_in_words() {
        var person = new Person(browser);
        person.logsIn(installation, "publisher");
        begins(person, "Một tin mà người xuất bản tự viết");
        person.sends("button[value=submit]");

        assertThat(person.reads("main")).contains("một người khác phải xuất bản");
        assertThat(person.sees("button[value=publish]")).isFalse();
    }

    @Test void no_page_of_the_workspace_or_of_the_api_has_a_known_barrier() {
        var person = new Person(browser);
        var failures = new ArrayList<String>();
        var turn = 0;
        failures.addAll(failed(installation.api.address("/workspace/log-in"), turn++, person));
        person.logsIn(installation, "publisher");
        for (var address : pages()) failures.addAll(failed(installation.api.address(address), turn++, person));

        assertThat(failures).isEmpty();
    }

    private static void writesWithAnUndescribedPicture(Person person) {
        begins(person, TITLE);
        person.sends("button[value='add:table']");
        person.types("b1.caption", "Lịch của tủ sách");
        person.types("b1.rows", "Bản | Ngày\nNậm Khao | 3/12");
        person.sends("button[value='add:image']");
        person.uploads("b2.file", Project.root().resolve("content-samples/pictures/library-shelves.jpg").toString());
        person.sends("button[value=save]");
        assertThat(person.reads("[role=status]")).contains("Đã lưu");
    }

    private static void begins(Person person, String title) {
        person.opens(installation.api.address("/workspace/new"));
        person.sends("main form button");
        person.types("title", title);
        person.types("summary", "Ba trăm cuốn sách về tới các bản xa trong tháng này.");
        person.chooses("section", "Tin tức");
        person.types("b0.text", "Mỗi bản được mượn sách trong **hai ngày**.");
    }

    private static void describesThePicture(Person person) {
        person.picks("b2.alternative", "described");
        person.types("b2.description", "Giá sách xếp đầy sách nhiều màu");
        person.sends("button[value=submit]");
    }

    private static void publishes(Person person, URI review) {
        person.logsIn(installation, "publisher");
        person.opens(installation.api.address("/workspace/waiting"));
        assertThat(person.reads("main table")).contains(TITLE);
        person.opens(URI.create(review.toString().replace("/review", "/preview")));
        assertThat(person.sees("img[alt='Giá sách xếp đầy sách nhiều màu']")).isTrue();
        person.opens(review);
        person.sends("button[value=publish]");
        assertThat(person.reads("h1 .status")).isEqualTo("đang hiện trên cổng");
    }

    /// At the address that the publisher's page leads to, in its section, and by words typed without marks.
    private static void readersMeetIt(Person reader) {
        var article = URI.create(reader.finds("href", "main dd a"));
        var path = article.getPath();
        assertThat(article).isEqualTo(installation.portal.address("/tin-tuc/tu-sach-luu-dong-ghe-ba-ban-vung-bien"));
        Eventually.becomes("the article is on the portal", Duration.ofSeconds(20), () -> Http.get(article).statusCode() == 200);
        reader.opens(article);
        assertThat(reader.reads("h1")).isEqualTo(TITLE);
        assertThat(reader.reads("main table")).contains("Nậm Khao");
        assertThat(reader.sees("img[alt='Giá sách xếp đầy sách nhiều màu']")).isTrue();
        reader.opens(installation.portal.address("/tin-tuc"));
        assertThat(reader.sees("main a[href='" + path + "']")).isTrue();
        reader.opens(installation.portal.address("/tim-kiem?q=tu+sach+luu+dong+vung+bien"));
        assertThat(reader.sees("main .results a[href='" + path + "']")).as("found by search").isTrue();
    }

    private static void logsOut(Person person) {
        person.sends("form[action='/workspace/log-out'] button");
        assertThat(person.place().getPath()).isEqualTo("/workspace/log-in");
    }

    /// Each page of the workspace once: the lists, an editor's page empty and with a barrier, the review of it, a preview, a mistyped address.
    private static List<String> pages() {
        var section = Portal.itemAt(installation.api, "/tin-tuc");
        var writer = installation.as("editor");
        var draft = UUID.randomUUID();
        writer.create(draft, "vi", withBarrier("Bản nháp còn rào cản", section));
        var clean = UUID.randomUUID();
        writer.create(clean, "vi", Articles.about("Bản nháp không rào cản", "Một câu để có điều mà đọc.", section));
        var submitted = UUID.randomUUID();
        writer.act("submit", submitted, "vi", writer.create(submitted, "vi", withBarrier("Bản đã gửi còn rào cản", section)));
        var documents = "/workspace/documents/";
        return List.of("/workspace", "/workspace/waiting", "/workspace/all", "/workspace/new", "/workspace/account",
                documents + UUID.randomUUID() + "/vi?site=bo-mau&type=news-article", documents + draft + "/vi", documents + draft + "/vi/review",
                documents + submitted + "/vi/review", documents + clean + "/vi", documents + clean + "/vi/preview", documents + UUID.randomUUID() + "/vi/preview",
                "/workspace/nowhere", "/api", "/api?lang=en");
    }

    private static tools.jackson.databind.JsonNode withBarrier(String title, UUID section) {
        var draft = Articles.about(title, "Một câu để có điều mà đọc.", section);
        var heading = draft.withArray("body").addObject().put("type", "heading").put("level", 4);
        heading.putArray("text").addObject().put("text", "Đề mục nhảy bậc");
        return draft;
    }

    private static List<String> failed(URI address, int turn, Person person) {
        var setting = Setting.six().get(turn % 6);
        var html = Http.send(HttpRequest.newBuilder(address).header("Cookie", person.cookies()).build()).body();
        var found = new ArrayList<Finding>(new StaticChecks(CLOCK).check(Page.of(html, address.toString())).failed());
        found.addAll(NuChecker.shared().check(html, address.toString()).failed());
        found.addAll(new BrowserChecks(browser, CLOCK).check(address, setting).failed());
        return found.stream().map(finding -> address + " " + setting.label() + ": " + finding).toList();
    }
}
