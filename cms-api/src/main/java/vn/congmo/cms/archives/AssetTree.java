package vn.congmo.cms.archives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// Files under the digests of their bytes, in a folder of an installation or of an archive.
final class AssetTree {

    private static final Pattern DIGEST = Pattern.compile("^([0-9a-f]{64})(\\..*)?$");
    private static final String UNFINISHED = "unfinished-";

    private AssetTree() {}

    /// Every file, by its path in the tree ("renditions/ab/abcd….webp"), in order.
    static List<Path> files(Path tree) {
        if (!Files.isDirectory(tree)) return List.of();
        try (var found = Files.walk(tree)) {
            return found.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(UNFINISHED))
                    .map(tree::relativize).sorted(java.util.Comparator.comparing(Path::toString)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Copies what is not there yet, proves that every byte arrived, and says what there is.
    static List<BsonDocument> copy(Path from, Path to, List<Path> files, Progress progress) {
        var copied = new ArrayList<BsonDocument>();
        try {
            for (var file : files) {
                var target = to.resolve(file.toString());
                if (!Files.exists(target) || Files.size(target) != Files.size(from.resolve(file.toString()))) copyOne(from.resolve(file.toString()), target);
                var digest = Digests.of(target);
                var named = DIGEST.matcher(file.getFileName().toString());
                if (named.matches() && !named.group(1).equals(digest)) {
                    Files.delete(target);
                    throw new ArchiveFault(ArchiveFault.Kind.INSTALLATION_DAMAGED, "file-damaged", from.resolve(file.toString()).toString());
                }
                copied.add(new BsonDocument("_id", new BsonString(unix(file))).append("bytes", new BsonInt64(Files.size(target))).append("sha256", new BsonString(digest)));
                progress.reached(Manifest.FILES, copied.size(), files.size());
            }
            return copied;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts a file where it is to be; one that is there with other bytes is never replaced.
    static void put(Path from, Path to, String sha256) {
        try {
            if (!Files.exists(to)) copyOne(from, to);
            else if (!Digests.of(to).equals(sha256)) throw new ArchiveFault(ArchiveFault.Kind.IN_THE_WAY, "file-differs", to.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String unix(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static void copyOne(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        var beside = to.resolveSibling(UNFINISHED + to.getFileName());
        Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING);
        Digests.sync(beside);
        Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
