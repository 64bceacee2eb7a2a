package vn.congmo.portal.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The folder of files named by their digest. A file is whole or absent: written aside, synced, then moved into place.
@Component
public class MediaFolder {

    private final Path folder;

    MediaFolder(@Value("${congmo.data}") Path data) {
        folder = data.resolve("portal/media");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean holds(Digest digest) {
        return Files.isRegularFile(place(digest));
    }

    /// Where the file lies; empty when the portal does not hold it.
    public Optional<Path> file(Digest digest) {
        return Optional.of(place(digest)).filter(Files::isRegularFile);
    }

    /// Keeps the bytes under their name. The stream is read to its end and left open.
    ///
    /// @throws WrongBytes when the bytes are not those that the digest names; nothing is kept then
    public void keep(Digest digest, InputStream bytes) throws IOException {
        var place = place(digest);
        Files.createDirectories(place.getParent());
        var aside = Files.createTempFile(folder, "arriving-", ".part");
        try {
            var counted = new DigestInputStream(bytes, Digest.sha256());
            Files.copy(counted, aside, StandardCopyOption.REPLACE_EXISTING);
            var found = new Digest(HexFormat.of().formatHex(counted.getMessageDigest().digest()));
            if (!found.equals(digest)) throw new WrongBytes(digest, found);
            try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private Path place(Digest digest) {
        return folder.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
    }

    /// The bytes that came are not the bytes that were named.
    public static final class WrongBytes extends IOException {
        WrongBytes(Digest expected, Digest found) {
            super("Expected the bytes with SHA-256 " + expected.hex() + ", got " + found.hex());
        }
    }
}
