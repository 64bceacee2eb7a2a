package vn.congmo.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.portal.library.Dependency;

class PageStoreTest {

    private static final long MUCH = 10_000_000;
    private static final Dependency NEWS = Dependency.news("vi");
    private static final Dependency SITE = Dependency.site();

    @TempDir
    Path folder;

    private PageStore store(long memory, long disk) {
        var store = new PageStore(new PageFolder(folder), memory, disk);
        store.open("state 1");
        return store;
    }

    private static Page page(String text, Dependency... dependencies) {
        return Page.of(200, "text/plain", text, List.of(dependencies).stream().map(Dependency::key).toList());
    }

    /// Text that does not compress.
    private static Page large(int seed) {
        var bytes = new byte[10_000];
        new Random(seed).nextBytes(bytes);
        return Page.of(200, "text/plain", bytes, List.of());
    }

    private static String text(PageStore store, String key) {
        return store.find(key).map(page -> new String(page.identity(), StandardCharsets.UTF_8)).orElse("none");
    }

    @Test
    void a_change_evicts_the_pages_that_depend_on_it_and_leaves_the_others() {
        var store = store(MUCH, MUCH);
        store.keep("/a", page("a", NEWS, SITE), store.contentState());
        store.keep("/b", page("b", SITE), store.contentState());
        store.evict(Set.of(NEWS), "state 2");
        assertThat(text(store, "/a")).isEqualTo("none");
        assertThat(text(store, "/b")).isEqualTo("b");
    }

    @Test
    void a_page_whose_making_began_before_a_change_is_not_kept() {
        var store = store(MUCH, MUCH);
        var begun = store.contentState();
        store.evict(Set.of(NEWS), "state 2");
        store.keep("/a", page("before", NEWS), begun);
        assertThat(store.find("/a")).isEmpty();
    }

    @Test
    void pages_are_there_after_a_restart_and_know_still_what_they_depend_on() {
        store(MUCH, MUCH).keep("/a", page("a", NEWS), 0);
        var again = store(MUCH, MUCH);
        assertThat(text(again, "/a")).isEqualTo("a");
        again.evict(Set.of(NEWS), "state 2");
        assertThat(again.find("/a")).isEmpty();
    }

    @Test
    void pages_of_another_state_of_content_or_theme_are_thrown_away() {
        store(MUCH, MUCH).keep("/a", page("a", NEWS), 0);
        var other = new PageStore(new PageFolder(folder), MUCH, MUCH);
        other.open("state 2");
        assertThat(other.find("/a")).isEmpty();
    }

    @Test
    void pages_that_memory_has_no_room_for_come_from_disk() {
        var store = store(1, MUCH);
        for (var i = 0; i < 50; i++) store.keep("/" + i, large(i), store.contentState());
        for (var i = 0; i < 50; i++) assertThat(store.find("/" + i)).as("page " + i).isPresent();
    }

    @Test
    void the_oldest_pages_make_room_on_disk() {
        var store = store(MUCH, 100_000);
        for (var i = 0; i < 50; i++) store.keep("/" + i, large(i), store.contentState());
        assertThat(store.keys()).contains("/49").doesNotContain("/0").hasSizeBetween(5, 10);
    }

    @Test
    void a_page_that_is_broken_on_disk_is_made_again() throws IOException {
        store(MUCH, MUCH).keep("/a", page("a".repeat(100), NEWS), 0);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".page")).toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length - 12] ^= 1;
                Files.write(file, bytes);
            }
        }
        var again = store(MUCH, MUCH);
        assertThat(again.find("/a")).isEmpty();
        assertThat(again.keys()).isEmpty();
    }
}
