package vn.congmo.accessibility.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// What is only seen in a video can be heard or read.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/c5a4ea/">ACT rule c5a4ea</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/1ec09b/">ACT rule 1ec09b</a>
final class VideoIsDescribed implements Rule {

    @Override
    public String id() {
        return "video-is-described";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.2.3", "1.2.5");
    }

    @Override
    public List<String> actRules() {
        return List.of("c5a4ea", "1ec09b");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Films.of(page);
    }

    @Override
    public Verdict judge(Element video, Page page) {
        return Films.hasTrack(video, "track[kind=descriptions i]", "is-all-said");
    }
}
