package vn.congmo.portal.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import vn.congmo.portal.FakeFeed;
import vn.congmo.portal.RunningPortal;

/// What programs read of the portal.
class FeedsAndSitemapTest {

    @TempDir
    Path data;

    @Test
    void programs_can_read_the_atom_feeds_and_the_sitemap() throws Exception {
        try (var feed = FakeFeed.ofExamples(); var portal = RunningPortal.following(data, feed)) {
            var news = new SyndFeedInput().build(new StringReader(portal.text("/atom.xml")));
            assertThat(news.getFeedType()).isEqualTo("atom_1.0");
            assertThat(news.getEntries()).extracting(SyndEntry::getTitle).startsWith("Hai giây chuông", "Ba xã vùng cao có sóng 5G");
            assertThat(news.getEntries()).allSatisfy(entry -> {
                assertThat(entry.getLink()).startsWith(RunningPortal.ORIGIN + "/");
                assertThat(entry.getUri()).startsWith("urn:uuid:");
                assertThat(portal.status(entry.getLink().substring(RunningPortal.ORIGIN.length()))).isEqualTo(200);
            });
            assertThat(new SyndFeedInput().build(new StringReader(portal.text("/en/atom.xml"))).getEntries()).isNotEmpty();
            assertThat(new SyndFeedInput().build(new StringReader(portal.text("/tin-tuc/atom.xml"))).getTitle()).contains("Tin tức");
            assertThat(portal.get("/atom.xml").headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
            sitemap(portal);
        }
    }

    private static void sitemap(RunningPortal portal) throws Exception {
        var builders = DocumentBuilderFactory.newDefaultNSInstance();
        var urls = builders.newDocumentBuilder().parse(new ByteArrayInputStream(portal.get("/sitemap.xml").body())).getElementsByTagNameNS("*", "url");
        var places = new ArrayList<String>();
        for (var i = 0; i < urls.getLength(); i++) places.add(((Element) urls.item(i)).getElementsByTagNameNS("*", "loc").item(0).getTextContent());
        assertThat(places).doesNotHaveDuplicates().contains(RunningPortal.ORIGIN + "/", RunningPortal.ORIGIN + "/en", RunningPortal.ORIGIN + "/so-do-trang");
        assertThat(places).allSatisfy(place -> assertThat(portal.status(place.substring(RunningPortal.ORIGIN.length()))).as(place).isEqualTo(200));
        assertThat(alternates((Element) urls.item(places.indexOf(RunningPortal.ORIGIN + "/en"))))
                .containsExactlyInAnyOrder("vi " + RunningPortal.ORIGIN + "/", "en " + RunningPortal.ORIGIN + "/en");
        assertThat(portal.text("/robots.txt")).contains("Sitemap: " + RunningPortal.ORIGIN + "/sitemap.xml");
    }

    private static List<String> alternates(Element url) {
        var links = url.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");
        var found = new ArrayList<String>();
        for (var i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            found.add(link.getAttribute("hreflang") + " " + link.getAttribute("href"));
        }
        return found;
    }
}
