package vn.congmo.cms.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/// How the hash of an entry is made: each covers the one before, so that none can be altered or taken out unseen.
final class AuditChain {

    static final String START = "0".repeat(64);

    private AuditChain() {}

    static AuditRecord link(long number, AuditEntry entry, String previous) {
        return new AuditRecord(number, entry, previous, hash(number, entry, previous));
    }

    static boolean holds(AuditRecord found, String previous) {
        return found.previous().equals(previous) && found.hash().equals(hash(found.number(), found.entry(), previous));
    }

    private static String hash(long number, AuditEntry entry, String previous) {
        var text = new StringBuilder();
        part(text, "" + number);
        part(text, previous);
        part(text, entry.source());
        part(text, entry.at().toString());
        part(text, entry.actor());
        part(text, entry.actorName());
        part(text, entry.action());
        part(text, entry.item());
        part(text, entry.reason() == null ? "" : entry.reason());
        new TreeMap<>(entry.details()).forEach((name, value) -> {
            part(text, name);
            part(text, value);
        });
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /// Length before text, so that no two entries read the same.
    private static void part(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part).append('\n');
    }
}
