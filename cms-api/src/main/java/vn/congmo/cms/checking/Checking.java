package vn.congmo.cms.checking;

import java.util.Locale;
import java.util.Optional;
import vn.congmo.cms.content.DocumentId;

/// What the gate would say, and the page that it says it of.
public interface Checking {

    /// The gate's verdict on the draft, or on the live edition where there is no draft; empty for an unknown document.
    ///
    /// @param language the caller's, for the words of barriers and questions
    Optional<Assessment> assess(DocumentId id, Locale language);

    /// The draft (or live edition) as the portal would serve it: a whole HTML page.
    Optional<String> page(DocumentId id);

    /// An edition as the portal would serve it.
    Optional<String> page(DocumentId id, int edition);

    /// What was kept when the edition was published.
    Optional<Evidence> evidence(DocumentId id, int edition);
}
