package vn.congmo.accessibility.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltPagesTest {

    @Test
    void every_page_of_a_folder_is_served_and_an_index_stands_for_its_folder(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("tin"));
        Files.writeString(folder.resolve("index.html"), "<p>Cổng</p>");
        Files.writeString(folder.resolve("tin/index.html"), "<p>Tin</p>");
        Files.writeString(folder.resolve("tin/một hai.html"), "<p>Bài</p>");
        Files.writeString(folder.resolve("style.css"), "p { color: black }");

        try (var built = BuiltPages.serve(folder); var client = HttpClient.newHttpClient()) {
            assertThat(built.addresses()).hasSize(3).anyMatch(address -> address.matches("http://localhost:\\d+/")).anyMatch(address -> address.endsWith("/tin/"));
            for (var address : built.addresses()) {
                assertThat(client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString()).statusCode()).as(address).isEqualTo(200);
            }
        }
    }
}
