package vn.congmo.portal.follow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the portal stands with the feed.
///
/// @param state    see each
/// @param since    when this state began
/// @param upToDate when the portal last had everything that the feed offered; null when never since it started
/// @param reason   why it is not following, in words without addresses or secrets; null when it is
public record Following(State state, Instant since, @Nullable Instant upToDate, @Nullable String reason) {

    public enum State {
        /// Has not heard from the feed since the portal started.
        STARTING,
        /// The feed answers.
        FOLLOWING,
        /// The feed does not answer; the portal keeps asking.
        UNREACHABLE,
        /// The feed said something that this portal does not understand; it asks no more until it is started again.
        STOPPED
    }
}
