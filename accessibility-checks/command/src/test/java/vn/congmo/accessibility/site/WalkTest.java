package vn.congmo.accessibility.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.pages.Unreadable;

class WalkTest {

    private final PageServer server = PageServer.start();
    private final Sources sources = new Sources(Duration.ofSeconds(10), false);

    @BeforeEach
    void site() {
        server.page("/", "<a href='/a'>A</a> <a href='/rieng/x'>X</a> <a href='/a#p'>A</a> <a href='https://elsewhere.invalid/'>E</a> <a href='/t.pdf'>T</a> <a href='mailto:a@b.vn'>M</a>");
        server.page("/a", "<a href='/b'>B</a> <a href='/'>Home</a> <a rel='nofollow' href='/n'>N</a>");
        server.page("/b", "<a href='/c'>C</a>");
        server.page("/c", "<a href='/d'>D</a>");
        server.page("/d", "<p>D</p>");
        server.page("/alone", "<p>Alone</p>");
        server.put("/robots.txt", "text/plain", ("User-agent: *\nDisallow: /rieng/\nSitemap: " + server.address("/sitemap.xml")).getBytes(StandardCharsets.UTF_8));
        server.put("/sitemap.xml", "text/xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%s</loc></url><url><loc>%s</loc></url></urlset>
                """.formatted(server.address("/alone"), server.address("/b")).getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_walk_stays_on_the_site_and_out_of_what_robots_txt_closes_and_finds_what_only_the_sitemap_names() throws Unreadable {
        assertThat(walk(new Limits(100, 9, List.of(), true), "/")).containsExactly("/", "/alone", "/b", "/a", "/c", "/d");
    }

    @Test
    void limits_end_a_walk_and_leave_addresses_out() throws Unreadable {
        assertThat(walk(new Limits(3, 9, List.of(), true), "/")).hasSize(3);
        assertThat(walk(new Limits(100, 1, List.of("*/b", "*/alone"), true), "/")).containsExactly("/", "/a");
        assertThat(walk(new Limits(100, 1, List.of(), false), "/")).contains("/rieng/x");
    }

    @Test
    void without_following_links_only_what_was_asked_for_is_read() throws Unreadable {
        assertThat(walk(Limits.none(), "/a", "/a")).containsExactly("/a");
        assertThat(walk(Limits.none(), "/sitemap.xml")).containsExactly("/alone", "/b");
    }

    @Test
    void a_sitemap_that_is_none_is_refused() {
        server.put("/wrong.xml", "text/xml", "<a/>".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> walk(Limits.none(), "/wrong.xml")).satisfies(e -> assertThat(e.key()).isEqualTo("sitemap.wrong"));
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> walk(Limits.none(), "/none.xml")).satisfies(e -> assertThat(e.key()).isEqualTo("sitemap.missing"));
    }

    private List<String> walk(Limits limits, String... starts) throws Unreadable {
        var walk = new Walk(limits, sources);
        for (var start : starts) {
            walk.start(server.address(start).toString());
        }
        var paths = new ArrayList<String>();
        for (var stop = walk.next(); stop.isPresent(); stop = walk.next()) {
            var path = stop.get().address().substring(server.address("/").toString().length() - 1);
            try {
                walk.arrived(stop.get(), sources.read(stop.get().address()));
            } catch (Unreadable e) {
                walk.failed(stop.get());
            }
            paths.add(path);
        }
        return paths;
    }
}
