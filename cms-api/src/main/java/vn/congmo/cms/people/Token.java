package vn.congmo.cms.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What is kept of a token: never the token itself.
///
/// @param digest  SHA-256 of the token in hexadecimal digits; also what people call it by when they revoke it
/// @param account whose it is
/// @param label   what it is for, in the owner's words; null for a log-in
/// @param revoked when it was taken back; the row stays
@Document("tokens")
record Token(@Id String digest, String account, @Nullable String label, Instant createdAt, Instant expiresAt, @Nullable Instant revoked) {

    boolean isGoodAt(Instant now) {
        return revoked == null && now.isBefore(expiresAt);
    }
}
