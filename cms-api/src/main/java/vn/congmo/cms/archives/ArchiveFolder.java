package vn.congmo.cms.archives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Where things lie in an archive: `manifest.json`, `parts/<collection>-<number>.jsonl.gz`, and `assets` as the installation has it.
record ArchiveFolder(Path folder) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String FINISHED = "manifest.json";
    private static final String UNFINISHED = "unfinished.json";

    Path part(String file) {
        var path = folder.resolve("parts").resolve(file).normalize();
        if (!path.startsWith(folder.resolve("parts"))) throw damaged(FINISHED);
        return path;
    }

    Path assets() {
        return folder.resolve("assets");
    }

    /// The manifest of an archive that is being made; null when there is none.
    ///
    /// @throws ArchiveFault when the folder holds a finished archive or other things
    @Nullable Manifest unfinished() {
        if (Files.exists(folder.resolve(FINISHED))) throw new ArchiveFault(ArchiveFault.Kind.IN_THE_WAY, "exists", folder.toString());
        if (Files.exists(folder.resolve(UNFINISHED))) return read(UNFINISHED);
        if (Files.exists(folder) && !isEmpty()) throw new ArchiveFault(ArchiveFault.Kind.IN_THE_WAY, "not-empty", folder.toString());
        return null;
    }

    /// The manifest of a finished archive.
    Manifest finished() {
        if (Files.exists(folder.resolve(FINISHED))) return readable(read(FINISHED));
        throw new ArchiveFault(ArchiveFault.Kind.WRONG_ARCHIVE, Files.exists(folder.resolve(UNFINISHED)) ? "unfinished" : "none", folder.toString());
    }

    private static Manifest readable(Manifest manifest) {
        if (manifest.format() <= Manifest.FORMAT) return manifest;
        throw new ArchiveFault(ArchiveFault.Kind.WRONG_ARCHIVE, "newer", "" + manifest.format(), "" + Manifest.FORMAT);
    }

    void keep(Manifest unfinished) {
        write(UNFINISHED, unfinished);
    }

    void finish(Manifest manifest) {
        write(FINISHED, manifest);
        try {
            Files.deleteIfExists(folder.resolve(UNFINISHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manifest read(String name) {
        try {
            return JSON.readValue(Files.readString(folder.resolve(name)), Manifest.class);
        } catch (JacksonException | java.nio.charset.CharacterCodingException e) {
            throw damaged(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, Manifest manifest) {
        try {
            Files.createDirectories(folder.resolve("parts"));
            var beside = folder.resolve(name + ".new");
            Files.writeString(beside, JSON.writeValueAsString(manifest) + "\n");
            Digests.sync(beside);
            Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isEmpty() {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArchiveFault damaged(String file) {
        return new ArchiveFault(ArchiveFault.Kind.DAMAGED, "damaged", file);
    }
}
