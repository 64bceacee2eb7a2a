package vn.congmo.accessibility.maven;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.browser.PageServer;

/// The pages of a folder, served while they are checked. A folder's address is that of its `index.html`.
///
/// @param addresses of all of its pages
record BuiltPages(@Nullable PageServer server, List<String> addresses) implements Closeable {

    static BuiltPages none() {
        return new BuiltPages(null, List.of());
    }

    static BuiltPages serve(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        var server = PageServer.start();
        server.folder("/", folder);
        try (var files = Files.walk(folder)) {
            var pages = files.filter(file -> file.toString().matches(".*\\.x?html?")).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
            for (var page : pages) {
                if (page.matches("(.*/)?index\\.html")) {
                    server.page("/" + page.substring(0, page.length() - "index.html".length()), Files.readString(folder.resolve(page)));
                }
            }
            return new BuiltPages(server, pages.stream().map(page -> server.address("/" + page.replace(" ", "%20").replaceFirst("(^|/)index\\.html$", "$1")).toString()).toList());
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
