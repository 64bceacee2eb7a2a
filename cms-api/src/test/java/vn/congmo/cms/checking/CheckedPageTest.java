package vn.congmo.cms.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.Domain.EN;
import static vn.congmo.cms.Domain.VI;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.Domain;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.live.LiveDocuments;

/// The page that the gate checks is the whole page of a reader: the site around the document as it is live (docs/page-assembly.md).
class CheckedPageTest {

    @Test
    void the_page_stands_in_its_site_with_its_section_its_trail_and_its_other_language() {
        try (var domain = new Domain()) {
            var section = new DocumentId(UUID.randomUUID(), VI);
            var article = new DocumentId(UUID.randomUUID(), VI);
            domain.published(section, Domain.section("Tin tức"));
            domain.published(new DocumentId(UUID.randomUUID(), VI), site("Bộ Mẫu", section.item()));
            domain.published(new DocumentId(UUID.randomUUID(), EN), site("Sample Ministry", section.item()));
            domain.published(new DocumentId(section.item(), EN), Domain.section("News"));
            domain.published(new DocumentId(article.item(), EN), Domain.article("A road", section.item(), Domain.paragraph("It is open.")));
            domain.feedAt(5);
            applied(domain, new DocumentId(article.item(), EN));
            domain.saved(article, Domain.article("Con đường", section.item(), Domain.paragraph("Đường đã thông.")));

            var page = Jsoup.parse(domain.get(Checking.class).page(article).orElseThrow());

            assertThat(page.selectFirst("html").attr("lang")).isEqualTo("vi");
            assertThat(page.title()).contains("Con đường").contains("Bộ Mẫu");
            assertThat(page.select("a[href=/tin-tuc]").eachText()).contains("Tin tức");
            assertThat(page.select("a[hreflang=en]").eachAttr("href")).contains("/en/news/a-road");
            assertThat(page.text()).contains("Đường đã thông.");
        }
    }

    private static DraftContent site(String name, UUID section) {
        return new DraftContent("bo-mau", "site", name, null, null, Map.of("name", name), Map.of("sections", List.of(section)), null, List.of(), null);
    }

    private static void applied(Domain domain, DocumentId last) {
        long until = System.nanoTime() + 20_000_000_000L;
        var live = domain.get(LiveDocuments.class);
        while (live.live(last.item(), last.locale()).isEmpty()) {
            if (System.nanoTime() > until) throw new AssertionError("The live copy stays behind");
            Thread.onSpinWait();
        }
    }
}
