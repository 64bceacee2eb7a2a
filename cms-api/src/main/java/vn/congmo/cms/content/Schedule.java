package vn.congmo.cms.content;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the clock is to do with a document: publish the edition that was submitted, withdraw what is live.
public record Schedule(@Nullable Timer publish, @Nullable Timer expire) {

    public static final Schedule NONE = new Schedule(null, null);

    /// @param edition the one edition that is meant; null for what holds for whatever is live then
    /// @param by      name of the account that asked for it
    /// @param reason  what readers are told when it has expired; null for a publication
    public record Timer(Instant at, @Nullable Integer edition, String by, String byName, @Nullable String reason) {}

    public boolean isEmpty() {
        return publish == null && expire == null;
    }

    public Schedule withPublish(@Nullable Timer next) {
        return new Schedule(next, expire);
    }

    public Schedule withExpire(@Nullable Timer next) {
        return new Schedule(publish, next);
    }

    /// A publication is pinned to its edition: another draft, or none, is not what was scheduled.
    Schedule pinnedTo(Head.@Nullable Draft draft) {
        var isSame = publish != null && draft != null && Objects.equals(publish.edition(), draft.edition());
        return isSame ? this : withPublish(null);
    }
}
