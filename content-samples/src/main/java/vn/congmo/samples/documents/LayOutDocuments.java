package vn.congmo.samples.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a page for every document; `files/make.sh` prints them.
public final class LayOutDocuments {

    private LayOutDocuments() {}

    /// @param args `files/documents.json` and a folder for the pages
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[1]));
        for (var document : OfficialDocument.read(Path.of(args[0]))) {
            Files.writeString(folder.resolve(document.slug() + ".html"), Sheet.of(document));
        }
    }
}
