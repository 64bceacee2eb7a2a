package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Remembered;

/// What is said in a recording can be read.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/e7aa44/">ACT rule e7aa44</a>
final class AudioHasTranscript implements Rule {

    private static final Pattern SOUND = Pattern.compile("(?i).*\\.(mp3|m4a|ogg|oga|wav|aac|flac|wma)([?#].*)?");
    private static final Pattern TRANSCRIPT = Pattern.compile("bản chép lời|bản ghi lời|toàn văn|nội dung lời|transcript|text version");

    @Override
    public String id() {
        return "audio-has-transcript";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.2.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("e7aa44");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "audio[controls], a[href]").filter(e -> e.normalName().equals("audio") || leadsToSound(e) && !isPlayedHere(e, page));
    }

    @Override
    public Verdict judge(Element sound, Page page) {
        var around = sound.parent() == null || sound.parent().parent() == null ? sound : sound.parent().parent();
        boolean near = isTranscript(around) || sounds(page).size() == 1 && page.document().select("a[href], summary, h1, h2, h3, h4, h5, h6").stream()
                .anyMatch(e -> isTranscript(e) && AssistiveTechnology.perceives(e));
        if (near) return passed();
        boolean alone = !page.document().body().hasText() && page.document().selectFirst("script, iframe, object, a[href], video") == null;
        return alone ? failed("nothing-to-read") : cannotTell("no-transcript-near");
    }

    private static boolean isTranscript(Element element) {
        return TRANSCRIPT.matcher(element.text().toLowerCase(Locale.ROOT)).find();
    }

    private static boolean leadsToSound(Element link) {
        return SOUND.matcher(link.attr("href")).matches();
    }

    /// A link to a recording that a player of the page plays, or to a place in it, is judged with the player.
    private static boolean isPlayedHere(Element link, Page page) {
        return sounds(page).contains(link.attr("href").replaceAll("#.*", ""));
    }

    /// The files of the page's players, or else those that it links to.
    private static Set<String> sounds(Page page) {
        return Remembered.on(page.document(), AudioHasTranscript.class.getName(), () -> {
            var played = page.document().select("audio[src], audio source[src], video[src], video source[src]").stream().map(e -> e.attr("src")).collect(Collectors.toSet());
            return played.isEmpty() ? page.document().select("a[href]").stream().filter(AudioHasTranscript::leadsToSound).map(e -> "→" + e.attr("href").replaceAll("#.*", "")).collect(Collectors.toSet()) : played;
        });
    }
}
