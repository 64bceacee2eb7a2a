package vn.congmo.accessibility.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesBesideTest {

    @TempDir
    private Path folder;
    private Path root;
    private FilesBeside beside;

    @BeforeEach
    void a_served_folder() throws IOException {
        root = Files.createDirectories(folder.resolve("site/tin"));
        Files.writeString(root.resolve("a.html"), "<p>A</p>");
        Files.writeString(root.resolve("b.html"), "<p>B</p>");
        Files.writeString(root.resolve("index.html"), "<p>Tin</p>");
        Files.writeString(folder.resolve("secret.html"), "<p>Bí mật</p>");
        beside = new FilesBeside(new Source(URI.create("http://127.0.0.1:8080/tin/a.html"), "<p>A</p>", root.resolve("a.html")));
    }

    @Test
    void pages_of_the_folder_are_at_hand_by_their_addresses() {
        assertThat(beside.read("http://127.0.0.1:8080/tin/b.html?x=1")).contains("<p>B</p>");
        assertThat(beside.read("http://127.0.0.1:8080/tin/")).contains("<p>Tin</p>");
    }

    @Test
    void nothing_outside_the_folder_or_of_another_host_is_read() {
        assertThat(beside.read("http://127.0.0.1:8080/../secret.html")).isEmpty();
        assertThat(beside.read("http://127.0.0.1:8080/%2e%2e/secret.html")).isEmpty();
        assertThat(beside.read("http://example.vn/tin/b.html")).isEmpty();
        assertThat(beside.read("http://127.0.0.1:8080/tin/missing.html")).isEmpty();
        assertThat(beside.read("not an address")).isEmpty();
    }

    @Test
    void a_page_from_the_network_or_a_file_at_another_path_has_no_neighbours() {
        assertThat(new FilesBeside(new Source(URI.create("http://127.0.0.1:8080/tin/a.html"), "")).read("http://127.0.0.1:8080/tin/b.html")).isEmpty();
        var elsewhere = new Source(URI.create("http://127.0.0.1:8080/other.html"), "", root.resolve("a.html"));
        assertThat(new FilesBeside(elsewhere).read("http://127.0.0.1:8080/tin/b.html")).isEmpty();
    }
}
