package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Roles;

/// Embedded pictures, sounds and films have a name.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/8fc3b6/">ACT rule 8fc3b6</a>
final class ObjectHasName implements Rule {

    private static final Pattern MEDIA_FILE = Pattern.compile("(?i).*\\.(png|jpe?g|gif|svg|webp|avif|bmp|mp3|mp4|m4a|ogg|ogv|wav|webm)([?#].*)?");

    @Override
    public String id() {
        return "object-has-name";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("8fc3b6");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "object[data]").filter(ObjectHasName::isMedia).filter(e -> !Roles.presentational(Roles.explicit(e)));
    }

    @Override
    public Verdict judge(Element media, Page page) {
        return AccessibleName.of(media).isPresent() ? passed() : failed("no-name");
    }

    private static boolean isMedia(Element object) {
        return object.attr("type").toLowerCase(Locale.ROOT).matches("(image|audio|video)/.*") || MEDIA_FILE.matcher(object.attr("data")).matches();
    }
}
