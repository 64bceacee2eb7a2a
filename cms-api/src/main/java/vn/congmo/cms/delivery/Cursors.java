package vn.congmo.cms.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.congmo.cms.live.Mark;
import vn.congmo.cms.problems.RefusedRequest;

/// Cursors say where a page of a list ended. They are signed together with the list (HMAC-SHA-256, RFC 2104), so that none is made up, and none is used
/// for another list. The key is in the data folder; nodes behind one address are given the same.
@Component
class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 16;

    private final SecretKeySpec key;

    Cursors(@Value("${congmo.data}") Path data) {
        key = new SecretKeySpec(key(data.resolve("cms").resolve("cursor.key")), ALGORITHM);
    }

    /// @param list everything that tells the list from others
    String text(Mark mark, String list) {
        var payload = (mark.id() + mark.key()).getBytes(StandardCharsets.UTF_8);
        return encoded(payload) + "." + encoded(signature(payload, list));
    }

    /// @return null without a cursor
    /// @throws RefusedRequest for one that was not given by this list
    @Nullable Mark read(@Nullable String text, String list) {
        if (text == null) return null;
        var parts = text.split("\\.", -1);
        if (parts.length != 2) throw refused();
        try {
            var payload = Base64.getUrlDecoder().decode(parts[0]);
            if (!MessageDigest.isEqual(signature(payload, list), Base64.getUrlDecoder().decode(parts[1]))) throw refused();
            var mark = new String(payload, StandardCharsets.UTF_8);
            return new Mark(mark.substring(36), mark.substring(0, 36));   // a UUID has 36 characters
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private byte[] signature(byte[] payload, String list) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(payload), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static RefusedRequest refused() {
        return new RefusedRequest(HttpStatus.BAD_REQUEST, "wrong-cursor", Map.of("parameter", "cursor"));
    }

    private static byte[] key(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try {
                var made = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(made);
                Files.write(file, made, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException made) {
                // It was made by an earlier start.
            }
            var kept = Files.readAllBytes(file);
            if (kept.length < KEY_BYTES) throw new IllegalStateException(file + " is too short for a key: delete it, and another is made at the next start.");
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
