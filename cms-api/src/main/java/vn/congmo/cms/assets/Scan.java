package vn.congmo.cms.assets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.assets.scanning.Verdict;

/// What a scan for malware said of a file. Text `scan.<state>` says it in words.
///
/// @param state     "clean", "infected", or "not-scanned"
/// @param signature the scanner's name for what it found; null unless infected
/// @param why       of a file that was not scanned: "unreachable", "too-large", "failed", "waiting", or "no-scanner"; null for others
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scan(String state, @Nullable String signature, @Nullable String why, Instant at) {

    static final String WAITING = "waiting";

    static Scan of(Verdict verdict, Instant at) {
        return switch (verdict) {
            case Verdict.Clean() -> new Scan("clean", null, null, at);
            case Verdict.Infected(var signature) -> new Scan("infected", signature, null, at);
            case Verdict.NotScanned(var why) -> notScanned(why.code(), at);
        };
    }

    static Scan notScanned(String why, Instant at) {
        return new Scan("not-scanned", null, why, at);
    }

    public boolean isClean() {
        return state.equals("clean");
    }

    public boolean isInfected() {
        return state.equals("infected");
    }

    /// Key of the text that says this in words.
    public String key() {
        return "scan." + state + (why == null ? "" : "." + why);
    }
}
