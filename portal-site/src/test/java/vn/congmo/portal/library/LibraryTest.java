package vn.congmo.portal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.portal.Documents.ABOUT;
import static vn.congmo.portal.Documents.NEWS;
import static vn.congmo.portal.Documents.article;
import static vn.congmo.portal.Documents.id;
import static vn.congmo.portal.Documents.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.portal.follow.Document;

class LibraryTest {

    @TempDir
    Path data;

    @Test
    void a_list_is_newest_first_whatever_the_order_of_the_changes() throws IOException {
        try (var library = new Library(data, "", Clock.systemUTC())) {
            library.apply(List.of(article(12, "/b", "B").asChange(1), article(14, "/d", "D").asChange(2), article(13, "/c", "C").asChange(3)), 3);

            assertThat(library.<List<String>>read(s -> s.newest(DocumentList.in(NEWS, "vi"), 0, 2).stream().map(Document::title).toList()))
                    .containsExactly("D", "C");
            assertThat(library.<Integer>read(s -> s.count(DocumentList.in(NEWS, "vi")))).isEqualTo(3);
        }
    }

    @Test
    void content_and_position_are_there_again_after_a_restart() throws IOException {
        try (var library = new Library(data, "", Clock.systemUTC())) {
            library.apply(List.of(article(12, "/b", "B").asChange(7)), 9);
        }
        try (var library = new Library(data, "", Clock.systemUTC())) {
            assertThat(library.position()).isEqualTo(9);
            assertThat(library.read(s -> s.at("/b")).orElseThrow().title()).isEqualTo("B");
        }
    }

    @Test
    void a_process_that_is_killed_leaves_the_last_batch_whole() throws IOException {
        var killed = data.resolve("killed");
        try (var library = new Library(data, "", Clock.systemUTC())) {
            library.apply(List.of(article(12, "/b", "B").asChange(1)), 1);
            copy(data.resolve("portal/index"), killed.resolve("portal/index"));
            library.apply(List.of(article(13, "/c", "C").asChange(2)), 2);
        }
        try (var library = new Library(killed, "", Clock.systemUTC())) {
            assertThat(library.position()).isEqualTo(1);
            library.apply(List.of(article(13, "/c", "C").asChange(2)), 2);
            assertThat(library.<Integer>read(s -> s.count(DocumentList.live()))).isEqualTo(2);
        }
    }

    @Test
    void an_index_that_cannot_be_read_is_built_anew() throws IOException {
        try (var library = new Library(data, "", Clock.systemUTC())) {
            library.apply(List.of(article(12, "/b", "B").asChange(1)), 1);
        }
        try (var files = Files.list(data.resolve("portal/index"))) {
            for (var file : files.filter(f -> f.getFileName().toString().startsWith("segments_")).toList()) Files.write(file, new byte[40]);
        }
        try (var library = new Library(data, "", Clock.systemUTC())) {
            assertThat(library.position()).isZero();
        }
    }

    @Test
    void a_change_that_came_before_changes_nothing() throws IOException {
        try (var library = new Library(data, "", Clock.systemUTC())) {
            library.apply(List.of(article(12, "/b", "New").asChange(5)), 5);
            library.apply(List.of(article(12, "/b", "Old").asChange(4)), 5);
            library.apply(List.of(article(12, "/b", "Old").asChange(4), article(13, "/c", "C").asChange(6)), 6);

            assertThat(library.read(s -> s.at("/b")).orElseThrow().title()).isEqualTo("New");
        }
    }

    @Test
    void a_change_touches_what_it_shows_in_and_nothing_else() throws IOException {
        try (var library = new Library(data, "", Clock.systemUTC())) {
            var touched = new ArrayList<Set<Dependency>>();
            library.watch((what, position) -> touched.add(what));
            library.apply(List.of(article(12, "/b", "B").asChange(1)), 1);
            library.apply(List.of(article(12, "/b", "B").text("Khác").asChange(2)), 2);
            library.apply(List.of(page(13, "/p", "P").asChange(3)), 3);

            assertThat(touched.get(0)).containsExactlyInAnyOrder(Dependency.whole(id(12), "vi"), Dependency.address(id(12), "vi"),
                    Dependency.listing(NEWS, "vi"), Dependency.type("news-article", "vi"), Dependency.news("vi"), Dependency.addresses());
            assertThat(touched.get(1)).doesNotContain(Dependency.address(id(12), "vi")).contains(Dependency.whole(id(12), "vi"));
            assertThat(touched.get(2)).contains(Dependency.listing(ABOUT, "vi"), Dependency.outline("vi")).doesNotContain(Dependency.news("vi"));
        }
    }

    @Test
    void documents_of_another_site_pass_by_and_the_position_moves_on() throws IOException {
        try (var library = new Library(data, "bo-khac", Clock.systemUTC())) {
            library.apply(List.of(article(12, "/b", "B").asChange(1)), 1);

            assertThat(library.position()).isEqualTo(1);
            assertThat(library.<Boolean>read(s -> s.at("/b").isPresent())).isFalse();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList())
                if (!file.getFileName().toString().equals("write.lock"))
                    Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
