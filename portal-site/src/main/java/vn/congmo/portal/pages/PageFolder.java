package vn.congmo.portal.pages;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congmo.portal.media.Digest;

/// Rendered pages on disk, one file each. They can all be made again: what is missing, broken or of another state of the content is simply not there.
final class PageFolder {

    private static final Logger LOG = LoggerFactory.getLogger(PageFolder.class);
    private static final int FORM = 1;
    private static final int LONGEST = 64 * 1024 * 1024;
    private static final String ENDING = ".page";

    private final Path folder;
    private final Path state;

    PageFolder(Path folder) {
        this.folder = folder;
        this.state = folder.resolve("state");
    }

    /// Which state of content and theme the pages are of; empty when nobody has said.
    String state() {
        try {
            return Files.readString(state);
        } catch (IOException none) {
            return "";
        }
    }

    void state(String now) throws IOException {
        Files.createDirectories(folder);
        var aside = folder.resolve("state.new");
        Files.writeString(aside, now);
        Files.move(aside, state, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void clear() throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) if (!file.equals(folder)) Files.deleteIfExists(file);
        }
    }

    /// Writes a page; whoever reads sees all of it or nothing.
    void keep(String key, Page page) {
        var place = place(key);
        try {
            Files.createDirectories(place.getParent());
            var aside = Files.createTempFile(folder, "new-", ".part");
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
                write(out, key, page);
            }
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("A page could not be kept on disk and is made again when it is asked for: {}", e.toString());
        }
    }

    Optional<Page> find(String key) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(place(key))))) {
            var head = head(in);
            if (!head.key().equals(key)) return Optional.empty();
            var page = new Page(head.page().status(), head.page().mediaType(), head.page().digest(), in.readNBytes(head.bytes()),
                    head.page().length(), head.page().dependencies());
            return Optional.of(page).filter(Page::isWhole);
        } catch (IOException absentOrBroken) {
            return Optional.empty();
        }
    }

    void forget(String key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names every page in the folder with its head; the bytes themselves stay on disk.
    void forEach(BiConsumer<String, Head> pages) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.getFileName().toString().endsWith(ENDING)).toList()) {
                try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                    var head = head(in);
                    pages.accept(head.key(), head);
                } catch (IOException broken) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// @param page  everything but its bytes
    /// @param bytes how many compressed bytes follow
    record Head(String key, Page page, int bytes) {}

    private static void write(DataOutputStream out, String key, Page page) throws IOException {
        out.writeInt(FORM);
        out.writeUTF(key);
        out.writeInt(page.status());
        out.writeUTF(page.mediaType());
        out.writeUTF(page.digest());
        out.writeInt(page.length());
        out.writeInt(page.dependencies().size());
        for (var dependency : page.dependencies()) out.writeUTF(dependency);
        out.writeInt(page.gzip().length);
        out.write(page.gzip());
    }

    private static Head head(DataInputStream in) throws IOException {
        if (in.readInt() != FORM) throw new IOException("Not a page of this portal");
        var key = in.readUTF();
        var status = in.readInt();
        var mediaType = in.readUTF();
        var digest = in.readUTF();
        var length = in.readInt();
        var dependencies = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) dependencies.add(in.readUTF().intern());
        var bytes = in.readInt();
        if (bytes < 0 || bytes > LONGEST) throw new IOException("Not a page of this portal");
        return new Head(key, new Page(status, mediaType, digest, new byte[0], length, dependencies), bytes);
    }

    private Path place(String key) {
        var name = Digest.of(key.getBytes(StandardCharsets.UTF_8)).hex();
        return folder.resolve(name.substring(0, 2)).resolve(name + ENDING);
    }
}
