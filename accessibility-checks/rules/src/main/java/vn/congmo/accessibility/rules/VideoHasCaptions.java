package vn.congmo.accessibility.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// What is said in a video can be read.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/eac66b/">ACT rule eac66b</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/f51b46/">ACT rule f51b46</a>
final class VideoHasCaptions implements Rule {

    @Override
    public String id() {
        return "video-has-captions";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.2.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("eac66b", "f51b46");
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
        return Films.hasTrack(video, "track[kind=captions i], track[kind=subtitles i], track[src]:not([kind])", "no-caption-track");
    }
}
