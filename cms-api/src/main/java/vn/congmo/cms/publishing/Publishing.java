package vn.congmo.cms.publishing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.storage.Version;

/// Moves documents towards their readers and away from them. Every action names the version that the caller saw.
public interface Publishing {

    /// Hands the draft to its reviewers: numbers and freezes it, and keeps its path for ever.
    ActionOutcome submit(DocumentId id, Version seen, Actor actor, @Nullable String note);

    ActionOutcome approve(DocumentId id, Version seen, Actor actor);

    ActionOutcome reject(DocumentId id, Version seen, Actor actor, String reason);

    /// Lets readers see the submitted draft, through the gate.
    ///
    /// @param emergency null but for the recorded way past a barrier or one's own submission
    /// @param language  the caller's, for the words of barriers
    ActionOutcome publish(DocumentId id, Version seen, Actor actor, @Nullable Emergency emergency, Locale language);

    /// Takes the live edition down; readers see the reason in its place.
    ActionOutcome withdraw(DocumentId id, Version seen, Actor actor, String reason);

    /// Leads readers elsewhere.
    ///
    /// @param to a path of the site or an https address
    ActionOutcome redirect(DocumentId id, Version seen, Actor actor, String to);

    /// Says that what was here is gone for good.
    ActionOutcome gone(DocumentId id, Version seen, Actor actor);

    /// Drops the draft; what is live stays.
    ActionOutcome discard(DocumentId id, Version seen, Actor actor);
}
