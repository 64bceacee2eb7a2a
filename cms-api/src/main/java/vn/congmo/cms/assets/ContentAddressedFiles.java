package vn.congmo.cms.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Files under the SHA-256 of their bytes: whoever finds one has the right bytes, and the same bytes are kept once.
final class ContentAddressedFiles {

    private final Path folder;

    ContentAddressedFiles(Path folder) {
        this.folder = folder;
    }

    /// Returns once the bytes would survive a power cut.
    void put(String sha256, String extension, byte[] bytes) {
        var file = place(sha256, extension);
        if (Files.exists(file)) return;
        try {
            Files.createDirectories(file.getParent());
            var unfinished = Files.createTempFile(file.getParent(), "unfinished-", null);
            try {
                write(unfinished, bytes);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                sync(file.getParent());
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException noSpace) {
            throw new UncheckedIOException("Cannot keep a file in " + folder + ": is there space, and may this process write there?", noSpace);
        }
    }

    Optional<Path> find(String sha256, String extension) {
        if (!sha256.matches("[0-9a-f]{64}")) return Optional.empty();
        return Optional.of(place(sha256, extension)).filter(Files::isRegularFile);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private Path place(String sha256, String extension) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + "." + extension);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        }
    }

    /// The move itself is in the folder, which has bytes of its own.
    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
