package vn.congmo.accessibility.tree;

import java.util.function.Supplier;
import org.jsoup.nodes.Document;

/// Keeps what was worked out about a page with the page, so that many rules can ask for the same thing.
/// The page must not be changed after the first question.
public final class Remembered {

    private Remembered() {}

    /// What was worked out under this key, or the result of working it out now.
    @SuppressWarnings("unchecked")
    public static <T> T on(Document page, String key, Supplier<T> work) {
        var known = page.attributes().userData(key);
        if (known != null) return (T) known;
        var found = work.get();
        page.attributes().userData(key, found);
        return found;
    }
}
