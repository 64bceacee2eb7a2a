package vn.congmo.accessibility.rules;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Verdict;

/// The films of a page that can be heard: those without controls that are muted are moving pictures only.
final class Films {

    private Films() {}

    static Stream<Element> of(Page page) {
        return Perceived.in(page, "video").filter(e -> !e.hasAttr("muted") || e.hasAttr("controls"));
    }

    /// Passed when the film has such a track; a question otherwise, for the film may have no need of it.
    static Verdict hasTrack(Element film, String track, String question) {
        return film.selectFirst(track) != null ? Verdict.passed() : Verdict.cannotTell(question);
    }
}
