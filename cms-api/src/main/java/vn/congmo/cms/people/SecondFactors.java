package vn.congmo.cms.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.congmo.cms.audit.AuditEntry;
import vn.congmo.cms.audit.AuditLog;

/// Two-factor log-in: begun by a person, in force once they have shown a code, ended by them or by an administrator. A code opens the door
/// once, also when two log-ins bring it at the same moment.
@Component
public class SecondFactors {

    /// 160 bits (RFC 4226, 4: R6).
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MongoOperations database;
    private final AuditLog audit;
    private final Clock clock;

    SecondFactors(MongoOperations database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /// Since when log-in asks this account for a code; empty while it does not.
    public Optional<Instant> since(String name) {
        return find(name).map(SecondFactor::since);
    }

    /// How many recovery codes are left.
    public int recoveryCodesLeft(String name) {
        return find(name).map(factor -> factor.recovery().size()).orElse(0);
    }

    /// A secret that is not in force yet; the same one until it is, so that a page shown twice does not outdate the phone.
    ///
    /// @return base 32, 32 signs; empty when a second factor is in force already
    public Optional<String> begin(String name) {
        var known = find(name);
        if (known.isPresent()) return known.filter(factor -> !factor.isOn()).map(SecondFactor::secret);
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base32.text(bytes);
        database.insert(new SecondFactor(name, secret, null, 0, List.of()));
        return Optional.of(secret);
    }

    /// Puts the second factor in force, when the code shows that the app has the secret.
    ///
    /// @return the recovery codes, shown once and kept nowhere; empty when the code does not fit
    public List<String> confirm(Actor person, String code) {
        var factor = find(person.name()).filter(known -> !known.isOn());
        if (factor.isEmpty()) return List.of();
        var step = stepOf(factor.get(), code);
        if (step == null) return List.of();
        var codes = Stream.generate(SecondFactors::recoveryCode).limit(RECOVERY_CODES).toList();
        var now = clock.instant();
        var change = new Update().set("since", now).set("lastStep", step).set("recovery", codes.stream().map(SecondFactors::digest).toList());
        if (database.updateFirst(query(where("_id").is(person.name()).and("since").is(null)), change, SecondFactor.class).getModifiedCount() == 0) return List.of();
        enter(person, "second-factor-on", person.name(), now);
        return codes;
    }

    /// Ends the second factor of an account: its owner's, or anybody's by an administrator, when a phone and all codes are lost.
    ///
    /// @return false when it had none, or when this person may not
    public boolean remove(Actor by, String name) {
        if (!by.name().equals(name) && !by.isAny(Role.ADMINISTRATOR)) return false;
        var wasOn = find(name).filter(SecondFactor::isOn).isPresent();
        if (database.remove(query(where("_id").is(name)), SecondFactor.class).getDeletedCount() == 0) return false;
        if (wasOn) enter(by, "second-factor-off", name, clock.instant());
        return true;
    }

    /// Whether this code opens the door now, once: of the app, from 30 seconds ago to 30 seconds ahead, or a recovery code.
    boolean opens(String name, String code) {
        var factor = find(name);
        if (factor.isEmpty() || !factor.get().isOn()) return true;
        var step = stepOf(factor.get(), code);
        if (step != null) return used(query(where("_id").is(name).and("lastStep").lt(step)), new Update().set("lastStep", step));
        var digest = digest(code);
        return used(query(where("_id").is(name).and("recovery").is(digest)), new Update().pull("recovery", digest));
    }

    /// One write, so that of two log-ins with the same code one comes too late.
    private boolean used(org.springframework.data.mongodb.core.query.Query unused, Update change) {
        return database.updateFirst(unused, change, SecondFactor.class).getModifiedCount() == 1;
    }

    private @Nullable Long stepOf(SecondFactor factor, String code) {
        var digits = code.replaceAll("\\s", "");
        if (!digits.matches("[0-9]{6}")) return null;
        var secret = Base32.bytes(factor.secret());
        long now = OneTimeCode.step(clock.instant());
        for (long step = now - 1; step <= now + 1; step++) {
            if (MessageDigest.isEqual(OneTimeCode.at(step, secret).getBytes(StandardCharsets.US_ASCII), digits.getBytes(StandardCharsets.US_ASCII))) return step;
        }
        return null;
    }

    private Optional<SecondFactor> find(String name) {
        return Optional.ofNullable(database.findById(name, SecondFactor.class));
    }

    private void enter(Actor by, String action, String name, Instant at) {
        audit.append(List.of(new AuditEntry(action + " " + UUID.randomUUID(), at, by.name(), by.displayName(), action, name, null, Map.of())));
    }

    /// Four groups of four signs, easy to read out: "K7QX-…".
    private static String recoveryCode() {
        var bytes = new byte[RECOVERY_BYTES];
        RANDOM.nextBytes(bytes);
        return String.join("-", Base32.text(bytes).split("(?<=\\G.{4})"));
    }

    /// 80 random bits need no salt and no slow digest.
    private static String digest(String code) {
        try {
            var plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
