package vn.congmo.portal.visitors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.portal.follow.Follower;
import vn.congmo.portal.follow.Following;
import vn.congmo.portal.library.Library;

/// Says how the portal is: how far it has read, how old its content may be, and whether it follows the feed.
/// 200 while it has something to show, 503 before it has.
@Component
final class HealthAnswer {

    private final Library library;
    private final Follower follower;
    private final Clock clock;
    private final JsonMapper mapper = JsonMapper.builder().build();

    HealthAnswer(Library library, Follower follower, Clock clock) {
        this.library = library;
        this.follower = follower;
        this.clock = clock;
    }

    /// @param state             how it stands with the feed
    /// @param following         true while the feed answers
    /// @param since             when this state began
    /// @param reason            why it does not follow; null when it does
    /// @param position          the last feed position that it has
    /// @param changedAt         when the newest change that it has happened; null when it has none
    /// @param upToDateAt        when it last had all that the feed offered; null when not since it started
    /// @param contentAgeSeconds how old its content may be: the time since it was up to date, or last took something from the feed
    record Health(Following.State state, boolean following, Instant since, @Nullable String reason, long position,
            @Nullable Instant changedAt, @Nullable Instant upToDateAt, @Nullable Long contentAgeSeconds) {}

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = mapper.writeValueAsBytes(health());
        response.setStatus(library.position() == 0 ? 503 : 200);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", PageSender.NEVER);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
    }

    private Health health() {
        var following = follower.following();
        var progress = library.progress();
        var changedAt = progress.changedAt().equals(Instant.EPOCH) ? null : progress.changedAt();
        var upToDate = following.upToDate();
        var known = upToDate == null || upToDate.isBefore(progress.keptAt()) ? progress.keptAt() : upToDate;
        var age = known.equals(Instant.EPOCH) ? null : Duration.between(known, clock.instant()).toSeconds();
        return new Health(following.state(), following.state() == Following.State.FOLLOWING, following.since(), following.reason(),
                progress.position(), changedAt, following.upToDate(), age);
    }
}
