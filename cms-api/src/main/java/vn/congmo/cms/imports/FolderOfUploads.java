package vn.congmo.cms.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.assets.UploadOutcome;
import vn.congmo.cms.assets.Uploads;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;

/// Pictures from a copy of WordPress's folder `wp-content/uploads`, taken in as if an editor had uploaded them; of scaled copies the original.
public final class FolderOfUploads implements Pictures {

    private static final Actor IMPORTER = new Actor("import", "Nhập nội dung", Set.of(Role.AUTHOR));
    private static final int LARGEST_BYTES = 20 << 20;

    private final Path folder;
    private final Uploads uploads;
    private final Map<Path, Optional<UUID>> taken = new ConcurrentHashMap<>();

    public FolderOfUploads(Path folder, Uploads uploads) {
        this.folder = folder.toAbsolutePath().normalize();
        this.uploads = uploads;
    }

    @Override
    public Optional<UUID> find(String address) {
        var within = address.replaceFirst("[?#].*$", "").replaceFirst("^.*/uploads/", "");
        var file = file(within.replaceFirst("-[0-9]+x[0-9]+(\\.[A-Za-z]+)$", "$1"));
        if (file == null) file = file(within);
        return file == null ? Optional.empty() : taken.computeIfAbsent(file, this::upload);
    }

    /// Null for what is not there, or lies outside the folder.
    private @Nullable Path file(String within) {
        try {
            var file = folder.resolve(within).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath()) && Files.size(file) <= LARGEST_BYTES ? file : null;
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return null;
        }
    }

    private Optional<UUID> upload(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var id = UUID.nameUUIDFromBytes(bytes);
            return switch (uploads.upload(id, bytes, null, file.getFileName().toString(), IMPORTER)) {
                case UploadOutcome.Stored _, UploadOutcome.AlreadyThere _ -> Optional.of(id);
                case UploadOutcome.Different _, UploadOutcome.NotAllowed _, UploadOutcome.Refused _ -> Optional.empty();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
