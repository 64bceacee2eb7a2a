package vn.congmo.cms.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.cms.Domain;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.imports.ItemReport.Outcome;

class ImportsTest {

    private static Domain domain;
    private static UUID section;

    @BeforeAll
    static void aSiteWithASection() {
        domain = new Domain();
        section = domain.published(Domain.newDocument(), Domain.section("Tin tức")).id().item();
    }

    @AfterAll
    static void stop() {
        domain.close();
    }

    @Test
    void a_wordpress_export_becomes_drafts_that_the_gate_has_looked_at() {
        var reports = imported(wordpress("wp-1"));

        assertThat(reports).extracting(ItemReport::outcome).containsExactly(Outcome.DRAFTED, Outcome.DRAFTED, Outcome.LEFT_OUT, Outcome.LEFT_OUT);
        var post = draft(reports.get(0));
        assertThat(post.content().title()).isEqualTo("Khai trương & phục vụ");
        assertThat(post.content().path()).hasToString("/2024/05/khai-truong-wp-1");
        assertThat(post.content().fields()).containsEntry("author", "lan");
        assertThat(post.content().links().get("section")).containsExactly(section);
        assertThat(post.draft()).isEqualTo(DraftState.WRITING);
        assertThat(reports.get(0).changes()).contains(new Change("categories", "Tin địa phương"), new Change("picture-left-out", "https://cu.example/wp-content/uploads/a.jpg"));
        assertThat(reports.get(0).barriers()).as("what the gate would refuse").anySatisfy(barrier -> assertThat(barrier.criteria()).contains("1.3.1"));
        assertThat(draft(reports.get(1)).content().type()).isEqualTo("page");
    }

    @Test
    void a_second_run_makes_nothing_twice_and_leaves_what_editors_wrote() {
        var first = imported(wordpress("wp-2"));
        var edited = domain.saved(new DocumentId(first.get(0).item(), Domain.VI), Domain.article("Đã biên tập", section, Domain.paragraph("Mới.")));

        var second = imported(wordpress("wp-2"));

        assertThat(second).extracting(ItemReport::outcome).containsExactly(Outcome.THERE, Outcome.THERE, Outcome.LEFT_OUT, Outcome.LEFT_OUT);
        assertThat(draft(first.get(0)).version()).isEqualTo(edited.version());
    }

    @Test
    void rss_and_atom_come_in_as_well() {
        var rss = imported("<rss version='2.0'><channel><title>T</title><item><title>Tin RSS</title><link>https://cu.example/tin-rss</link><guid>rss-1</guid>"
                + "<description>&lt;p&gt;Nội dung&lt;/p&gt;</description><enclosure url='https://cu.example/a.mp3' type='audio/mpeg'/></item></channel></rss>");
        var atom = imported("<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><id>tag:cu.example,2024:1</id><title type='html'>Tin &amp;amp; Atom</title>"
                + "<link href='https://cu.example/tin-atom'/><author><name>Bình</name></author><summary>Tóm tắt</summary>"
                + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Nội <em>dung</em></p></div></content></entry></feed>");

        assertThat(rss.getFirst().changes()).contains(new Change("enclosure", "https://cu.example/a.mp3"));
        assertThat(draft(rss.getFirst()).content().body()).hasSize(1);
        var content = draft(atom.getFirst()).content();
        assertThat(content.title()).isEqualTo("Tin & Atom");
        assertThat(content.summary()).isEqualTo("Tóm tắt");
        assertThat(content.fields()).containsEntry("author", "Bình");
        assertThat(content.body()).hasToString("[Paragraph[text=[Span[text=Nội , marks=[]], Span[text=dung, marks=[Emphasis[]]]]]]");
    }

    @Test
    void nothing_outside_the_file_is_read_and_nothing_expands(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "BÍ MẬT");
        var outside = "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><rss><channel><item><title>&x;</title><guid>xxe</guid><description>a</description></item></channel></rss>";
        var bomb = "<!DOCTYPE rss [<!ENTITY a '" + "ha".repeat(50) + "'><!ENTITY b '" + "&a;".repeat(50) + "'><!ENTITY c '" + "&b;".repeat(50)
                + "'>]><rss><channel><item><title>" + "&c;".repeat(50) + "</title><guid>bomb</guid></item></channel></rss>";

        for (var attack : List.of(outside, bomb)) {
            var reports = new ArrayList<ItemReport>();
            assertThatThrownBy(() -> read(new ByteArrayInputStream(attack.getBytes(StandardCharsets.UTF_8)), reports)).isInstanceOf(UnreadableSource.class);
            assertThat(reports).isEmpty();
        }
    }

    @Test
    void what_stands_before_a_damaged_place_is_drafted_and_the_place_is_named() {
        var reports = new ArrayList<ItemReport>();
        var damaged = "<rss><channel>\n<item><title>Còn nguyên</title><guid>d-1</guid><description>a</description></item>\n<item><title>Hỏng</item></channel></rss>";

        assertThatThrownBy(() -> read(new ByteArrayInputStream(damaged.getBytes(StandardCharsets.UTF_8)), reports))
                .isInstanceOfSatisfying(UnreadableSource.class, unreadable -> assertThat(unreadable.line()).isEqualTo(3));
        assertThat(reports).extracting(ItemReport::outcome).containsExactly(Outcome.DRAFTED);
        assertThatThrownBy(() -> imported("<html><body>Không phải nguồn tin</body></html>")).isInstanceOf(UnreadableSource.class);
    }

    @Test
    void a_large_file_is_read_as_it_comes() {
        var filler = "<wp:postmeta><wp:meta_value>" + "x".repeat(100_000) + "</wp:meta_value></wp:postmeta>";
        var items = IntStream.range(0, 300).mapToObj(number -> stream("<item><title>Tệp đính kèm " + number + "</title><guid>big-" + number + "</guid><wp:post_type>attachment</wp:post_type>" + filler + "</item>"));
        var reports = new ArrayList<ItemReport>();

        read(new SequenceInputStream(Collections.enumeration(java.util.stream.Stream.of(java.util.stream.Stream.of(stream("<rss xmlns:wp='http://wordpress.org/export/1.2/'><channel>")),
                items, java.util.stream.Stream.of(stream("</channel></rss>"))).flatMap(part -> part).toList())), reports);

        assertThat(reports).hasSize(300).allSatisfy(report -> assertThat(report.outcome()).isEqualTo(Outcome.LEFT_OUT));
    }

    @Test
    void every_change_has_its_sentence() throws IOException {
        var texts = java.util.ResourceBundle.getBundle("texts/commands", Locale.ROOT);
        var codes = Pattern.compile("(?:changed(?:\\.accept)?\\(|new Change\\(|_SUMMARY, |_TITLE, )\"([a-z-]+)\"|\"(title-cut|summary-cut)\"");
        try (var files = Files.list(Path.of("src/main/java/vn/congmo/cms/imports"))) {
            var named = files.flatMap(file -> {
                try {
                    return codes.matcher(Files.readString(file)).results().map(found -> found.group(1) != null ? found.group(1) : found.group(2)).toList().stream();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }).distinct().toList();
            assertThat(named).hasSizeGreaterThan(15).allSatisfy(code -> assertThat(texts.containsKey("import." + code)).as(code).isTrue());
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String wordpress(String key) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- generator="WordPress" -->
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>Trang cũ</title><link>https://cu.example</link><wp:wxr_version>1.2</wp:wxr_version>
                <item><title>Khai trương &amp; phục vụ</title><link>https://cu.example/2024/05/khai-truong-KEY/</link><pubDate>Mon, 06 May 2024 01:00:00 +0000</pubDate>
                  <dc:creator><![CDATA[lan]]></dc:creator><guid isPermaLink="false">https://cu.example/?p=KEY-1</guid><description></description>
                  <content:encoded><![CDATA[<!-- wp:paragraph --><p>Hôm nay <b>mở cửa</b>.</p><!-- /wp:paragraph --><h4>Giờ mở cửa</h4>
                    <p><img src="/wp-content/uploads/a.jpg" alt=""></p><table><tr><td>Thứ</td><td>Giờ</td></tr><tr><td>Hai</td><td>8</td></tr></table>]]></content:encoded>
                  <excerpt:encoded><![CDATA[Tóm tắt]]></excerpt:encoded><wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                  <category domain="category" nicename="tin"><![CDATA[Tin địa phương]]></category></item>
                <item><title>Giới thiệu</title><link>https://cu.example/?page_id=2</link><guid>https://cu.example/?page_id=KEY-2</guid>
                  <content:encoded><![CDATA[Dòng một

                Dòng hai]]></content:encoded><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
                <item><title>a</title><link>https://cu.example/a</link><guid>KEY-3</guid><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
                <item><title>Bỏ</title><link>https://cu.example/b</link><guid>KEY-4</guid><wp:status>trash</wp:status><wp:post_type>post</wp:post_type></item>
                </channel></rss>
                """.replace("KEY", key).stripLeading();
    }

    private static DocumentView draft(ItemReport report) {
        return domain.get(Documents.class).find(new DocumentId(report.item(), Domain.VI)).orElseThrow();
    }

    private static List<ItemReport> imported(String source) {
        var reports = new ArrayList<ItemReport>();
        read(stream(source), reports);
        return reports;
    }

    private static void read(InputStream source, List<ItemReport> reports) {
        domain.get(Imports.class).read(source, new Wish("bo-mau", Domain.VI, section), Pictures.NONE, Locale.of("vi"), reports::add);
    }
}
