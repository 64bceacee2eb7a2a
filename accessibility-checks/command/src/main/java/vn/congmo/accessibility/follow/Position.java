package vn.congmo.accessibility.follow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// How far the feed has been worked through, kept in a file. Lost, everything is checked again, which is harmless.
final class Position {

    private final Path file;

    Position(Path file) {
        this.file = file;
    }

    long read() throws IOException {
        try {
            var text = Files.readString(file).strip();
            return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    void write(long position) throws IOException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, position + "\n");
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
