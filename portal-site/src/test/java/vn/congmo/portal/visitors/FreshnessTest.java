package vn.congmo.portal.visitors;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.portal.Documents.ABOUT;
import static vn.congmo.portal.Documents.NEWS;
import static vn.congmo.portal.Documents.article;
import static vn.congmo.portal.Documents.id;
import static vn.congmo.portal.Documents.page;
import static vn.congmo.portal.Documents.section;
import static vn.congmo.portal.Documents.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.portal.Documents;
import vn.congmo.portal.FakeFeed;
import vn.congmo.portal.RunningPortal;
import vn.congmo.portal.pages.ReadyPages;

/// A change shows on every page that it belongs on, and no other page is made again.
class FreshnessTest {

    @TempDir
    Path data;

    private FakeFeed feed;
    private RunningPortal portal;

    @BeforeEach
    void aSmallSite() {
        feed = new FakeFeed();
        feed.publish(site("vi"));
        feed.publish(site("en"));
        feed.publish(section(NEWS, "vi", "/tin-tuc", "Tin tức"));
        feed.publish(section(NEWS, "en", "/en/news", "News"));
        feed.publish(section(ABOUT, "vi", "/gioi-thieu", "Giới thiệu"));
        feed.publish(page(20, "/gioi-thieu/lien-he", "Liên hệ"));
        feed.publish(article(30, "/tin-tuc/mot", "Một"));
        feed.publish(article(31, "/tin-tuc/hai", "Hai").with("links",
                Map.of("section", List.of(NEWS.toString()), "related", List.of(id(30).toString()))));
        feed.publish(linking(32, id(30)));
        feed.publish(article(33, "/tin-tuc/bon", "Bốn"));
        portal = RunningPortal.following(data, feed);
        for (var path : List.of("/", "/en", "/tin-tuc", "/en/news", "/gioi-thieu", "/gioi-thieu/lien-he", "/tin-tuc/mot", "/tin-tuc/hai", "/tin-tuc/ba",
                "/tin-tuc/bon", "/atom.xml", "/en/atom.xml", "/tin-tuc/atom.xml", "/gioi-thieu/atom.xml", "/sitemap.xml", "/so-do-trang", "/en/site-map",
                "/tim-kiem", "/robots.txt")) assertThat(portal.status(path)).as(path).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        portal.close();
        feed.close();
    }

    private static Documents linking(int number, java.util.UUID item) {
        var link = Map.of("type", "link", "target", Map.of("item", item.toString()));
        return article(number, "/tin-tuc/ba", "Ba").with("body",
                List.of(Map.of("type", "paragraph", "text", List.of(Map.of("text", "Xem bài một", "marks", List.of(link))))));
    }

    private List<String> evictedBy(Documents document) {
        var before = ReadyPages.of(portal);
        portal.reaches(feed.publish(document));
        RunningPortal.eventually(() -> !ReadyPages.of(portal).equals(before), "an eviction");
        return before.stream().filter(key -> !ReadyPages.of(portal).contains(key)).sorted().toList();
    }

    @Test
    void a_new_article_evicts_the_lists_that_it_joins_and_nothing_else() {
        assertThat(evictedBy(article(40, "/tin-tuc/nam", "Năm")))
                .containsExactly("/", "/atom.xml", "/sitemap.xml", "/tin-tuc", "/tin-tuc/atom.xml");
        assertThat(portal.text("/tin-tuc")).contains("Năm");
    }

    @Test
    void a_new_title_evicts_also_its_page_and_the_pages_that_link_to_it() {
        assertThat(evictedBy(article(30, "/tin-tuc/mot", "Một, tên mới")))
                .containsExactly("/", "/atom.xml", "/sitemap.xml", "/tin-tuc", "/tin-tuc/atom.xml", "/tin-tuc/ba", "/tin-tuc/hai", "/tin-tuc/mot");
        assertThat(portal.text("/tin-tuc/hai")).contains("Một, tên mới");
    }

    @Test
    void a_new_text_leaves_the_pages_that_only_link_to_it() {
        assertThat(evictedBy(article(30, "/tin-tuc/mot", "Một").text("Lời mới."))).contains("/tin-tuc/mot").doesNotContain("/tin-tuc/ba", "/tin-tuc/bon");
    }

    @Test
    void a_translation_evicts_the_page_that_links_to_it_as_another_language() {
        assertThat(evictedBy(article(30, "/en/news/one", "One").in("en"))).contains("/tin-tuc/mot", "/en/news", "/en/atom.xml", "/en", "/sitemap.xml")
                .doesNotContain("/tin-tuc/bon", "/tin-tuc", "/");
        assertThat(portal.text("/tin-tuc/mot")).contains("/en/news/one");
    }

    @Test
    void a_new_name_of_the_site_evicts_every_page() {
        var all = ReadyPages.of(portal);
        assertThat(evictedBy(site("vi").with("title", "Bộ Mới"))).hasSameSizeAs(all);
    }

    @Test
    void a_withdrawn_article_is_gone_from_every_list_and_link_and_search() {
        portal.reaches(feed.publish(article(30, "/tin-tuc/mot", "Một").withdrawn("Sai số liệu.")));
        for (var path : List.of("/", "/tin-tuc", "/tin-tuc/hai", "/tin-tuc/ba", "/atom.xml", "/sitemap.xml", "/tim-kiem?q=m%E1%BB%99t"))
            assertThat(portal.text(path)).as(path).doesNotContain("\"/tin-tuc/mot\"");
        assertThat(portal.status("/tin-tuc/mot")).isEqualTo(410);
    }

    @Test
    void the_pages_that_were_kept_are_the_pages_that_would_be_made_now() {
        portal.reaches(feed.publish(article(31, "/tin-tuc/hai-moi", "Hai, tên mới").with("formerPaths", List.of("/tin-tuc/hai"))));
        portal.reaches(feed.publish(section(ABOUT, "vi", "/gioi-thieu", "Về chúng tôi")));
        portal.reaches(feed.publish(article(33, "/tin-tuc/bon", "Bốn").gone()));
        var kept = new TreeMap<String, String>();
        for (var path : List.of("/", "/en", "/tin-tuc", "/gioi-thieu/lien-he", "/tin-tuc/mot", "/tin-tuc/hai-moi", "/tin-tuc/ba", "/so-do-trang", "/atom.xml"))
            kept.put(path, portal.text(path));
        ReadyPages.forget(portal);
        kept.forEach((path, text) -> assertThat(portal.text(path)).as(path).isEqualTo(text));
    }
}
