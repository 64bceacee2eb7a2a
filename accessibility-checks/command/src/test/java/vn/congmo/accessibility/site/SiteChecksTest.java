package vn.congmo.accessibility.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;

class SiteChecksTest {

    private static final String NAV = "<nav aria-label='Chính'><a href='/'>Trang chủ</a> <a href='/tin'>Tin</a> <a href='/hoi'>Hỏi đáp</a></nav>";

    @Test
    void a_site_that_is_consistent_passes_every_rule() {
        var findings = check(page("/", "Cổng", "<input type=search>" + NAV), page("/tin", "Tin", NAV), page("/hoi", "Hỏi đáp", NAV));

        assertThat(findings).allMatch(f -> f.outcome() == Outcome.PASSED).hasSize(SiteChecks.RULES.size());
    }

    @Test
    void a_navigation_in_another_order_fails_but_more_links_do_not() {
        var other = "<nav aria-label='Chính'><a href='/tin'>Tin</a> <a href='/moi'>Mới</a> <a href='/'>Trang chủ</a></nav>";
        var longer = NAV.replace("</nav>", "<a href='/moi'>Mới</a></nav>");

        assertThat(failed("consistent-navigation", page("/", "Cổng", NAV), page("/tin", "Tin", other))).singleElement()
                .satisfies(f -> assertThat(f.evidence()).containsEntry("block", "Chính").containsEntry("page", "https://a.vn/tin").containsEntry("other", "https://a.vn/"));
        assertThat(failed("consistent-navigation", page("/", "Cổng", NAV), page("/tin", "Tin", longer))).isEmpty();
    }

    @Test
    void one_target_under_two_names_fails_and_similar_names_are_asked_about() {
        assertThat(found("consistent-identification", page("/", "Cổng", NAV), page("/tin", "Tin", NAV.replace("Hỏi đáp", "Liên hệ"))))
                .singleElement().satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.FAILED));
        assertThat(found("consistent-identification", page("/", "Cổng", NAV), page("/tin", "Tin", NAV.replace("Hỏi đáp", "Trang hỏi đáp"))))
                .singleElement().satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.CANNOT_TELL));
    }

    @Test
    void a_page_with_one_way_to_it_fails_unless_the_walk_was_cut() {
        var pages = List.of(page("/", "Cổng", NAV), page("/tin", "Tin", NAV + "<main><a href='/tin/1'>Bài một</a></main>"), page("/tin/1", "Bài một", NAV));

        assertThat(SiteChecks.of(site(pages, Set.of(), true)).stream().filter(f -> f.outcome() == Outcome.FAILED).map(f -> f.target().selector()))
                .contains("https://a.vn/tin/1");
        assertThat(SiteChecks.of(site(pages, Set.of(), false))).noneMatch(f -> f.outcome() == Outcome.FAILED);
    }

    @Test
    void two_pages_with_one_title_fail_and_parts_of_a_list_are_asked_about() {
        assertThat(found("titles-are-unique", page("/", "Cổng", "<h1>Một</h1>"), page("/tin", "Cổng", "<h1>Hai</h1>"))).singleElement()
                .satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.FAILED));
        assertThat(found("titles-are-unique", page("/tin", "Tin", "<h1>Tin</h1>"), page("/tin?trang=2", "Tin", "<h1>Tin</h1>"))).singleElement()
                .satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.CANNOT_TELL));
    }

    @Test
    void the_same_words_with_another_target_are_asked_about() {
        assertThat(found("same-text-same-target", page("/", "Cổng", NAV), page("/tin", "Tin", NAV.replace("'/hoi'", "'/lien-he'")))).singleElement()
                .satisfies(f -> assertThat(f.evidence()).containsEntry("target", "https://a.vn/lien-he").containsEntry("otherTarget", "https://a.vn/hoi"));
    }

    @Test
    void dead_pages_and_dead_places_are_told_and_the_top_always_exists() {
        var from = page("/", "Cổng", "<main><a href='/mat'>Mất</a> <a href='/tin#p2'>Phần hai</a> <a href='/tin#phần'>Phần</a> <a href='#top'>Lên</a></main>");
        var findings = SiteChecks.of(site(List.of(from, page("/tin", "Tin", "<p id='phần'>")), Set.of("https://a.vn/mat"), true));

        assertThat(findings.stream().filter(f -> f.rule().equals("site/targets-exist")).map(Finding::reason)).containsExactly("dead-page", "dead-place");
    }

    @Test
    void language_versions_are_in_their_language_and_name_each_other() {
        var vietnamese = page("/", "Cổng", "<link rel=alternate hreflang=en href=/en/><main><a href='/en/' hreflang=en>English</a></main>");
        var english = page("/en/", "Portal", "");

        assertThat(found("language-versions", vietnamese, english)).singleElement().satisfies(f -> assertThat(f.reason()).isEqualTo("other-language"));
    }

    private static List<Finding> failed(String rule, PageFacts... pages) {
        return found(rule, pages).stream().filter(f -> f.outcome() == Outcome.FAILED).toList();
    }

    private static List<Finding> found(String rule, PageFacts... pages) {
        return check(pages).stream().filter(f -> f.rule().equals("site/" + rule) && f.outcome() != Outcome.PASSED).toList();
    }

    private static List<Finding> check(PageFacts... pages) {
        return SiteChecks.of(site(List.of(pages), Set.of(), true));
    }

    private static Site site(List<PageFacts> pages, Set<String> broken, boolean whole) {
        var seen = new LinkedHashMap<String, PageFacts>();
        pages.forEach(page -> seen.put(page.address(), page));
        return new Site(seen, broken, whole);
    }

    private static PageFacts page(String path, String title, String content) {
        return PageFacts.of(URI.create("https://a.vn" + path), Jsoup.parse("<html lang=vi><title>" + title + "</title>" + content));
    }
}
