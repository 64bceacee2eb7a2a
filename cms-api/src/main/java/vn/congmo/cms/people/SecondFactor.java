package vn.congmo.cms.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// The second proof of an account: a secret that it shares with an authenticator app, and recovery codes for the day the phone is lost.
///
/// @param secret    base 32; whoever reads the database can make codes, as with every time-based password
/// @param since     when its owner proved to have it; null until then, and log-in does not ask for it
/// @param lastStep  of the newest code that was used; this and earlier ones are not taken again (RFC 6238, 5.2)
/// @param recovery  SHA-256 of the recovery codes that were not used yet
@Document("secondFactors")
record SecondFactor(@Id String name, String secret, @Nullable Instant since, long lastStep, List<String> recovery) {

    SecondFactor {
        recovery = List.copyOf(recovery);
    }

    boolean isOn() {
        return since != null;
    }

    @Override
    public String toString() {
        return "Second factor of " + name;
    }
}
