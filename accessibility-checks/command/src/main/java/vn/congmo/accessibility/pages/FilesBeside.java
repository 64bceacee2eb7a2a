package vn.congmo.accessibility.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.Neighbours;

/// The files of the folder that a checked file is served from. Nothing outside it is read, and nothing over the network.
final class FilesBeside implements Neighbours {

    private static final long LARGEST = 1024 * 1024;

    private final URI address;
    private final @Nullable Path root;

    FilesBeside(Source source) {
        this.address = source.address();
        this.root = source.file() == null ? null : root(source.file(), source.address());
    }

    @Override
    public Optional<String> read(String other) {
        try {
            var asked = URI.create(other);
            if (root == null || asked.getPath() == null || !String.valueOf(asked.getAuthority()).equals(String.valueOf(address.getAuthority()))) return Optional.empty();
            var file = root.resolve(asked.getPath().substring(1)).normalize();
            if (Files.isDirectory(file)) file = file.resolve("index.html");
            if (!file.startsWith(root) || !Files.isRegularFile(file) || !file.toRealPath().startsWith(root.toRealPath()) || Files.size(file) > LARGEST) return Optional.empty();
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /// The folder that is served: the file's path without the path of its address; none when the two do not end alike.
    private static @Nullable Path root(Path file, URI address) {
        try {
            if ("file".equals(address.getScheme())) return null;
            var path = Path.of(address.getPath().substring(1));
            if (path.toString().isEmpty() || !file.endsWith(path)) return null;
            var root = file;
            for (int i = 0; i < path.getNameCount(); i++) root = root.getParent();
            return root;
        } catch (InvalidPathException | IndexOutOfBoundsException e) {
            return null;
        }
    }
}
