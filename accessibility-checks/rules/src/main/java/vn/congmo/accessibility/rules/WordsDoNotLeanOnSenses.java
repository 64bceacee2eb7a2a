package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// What to use is not said by place, colour or shape alone. Whether a name is given as well is for a person to judge.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/9bd38c/">ACT rule 9bd38c</a>
final class WordsDoNotLeanOnSenses implements Rule {

    private static final Pattern SENSES = Pattern.compile(
            "(nút|ô|nhãn|biểu tượng|liên kết|mục|phần|chữ|dòng)\\s+(có\\s+)?(màu|hình)\\s+(đỏ|xanh|vàng|tím|đen|trắng|cam|xám|nâu|hồng|tròn|vuông|tam giác|mũi tên)"
                    + "|(nút|ô|khung|cột|biểu tượng|thanh|mục|liên kết)\\s+(ở\\s+)?(bên|phía)\\s+(phải|trái|trên|dưới)"
                    + "|\\b(red|green|blue|yellow|orange|round|square|triangular|circular)\\s+(button|icon|link|box|field|area|arrow)"
                    + "|\\b(button|icon|link|box|field|column|menu|list|panel|text)\\s+(on|to|at|in)\\s+the\\s+(right|left|top|bottom)"
                    + "|\\b(on|to|at)\\s+the\\s+(right|left)(\\s+(side|hand)|(?=\\s*([.,;:!?)(]|$|(of|and|or|to|for|in|is|are|you|below|above)\\b)))|\\b(the\\s+)?(larger|smaller|bigger)\\s+(button|text|box)");

    @Override
    public String id() {
        return "words-do-not-lean-on-senses";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.3");
    }

    @Override
    public List<String> actRules() {
        return List.of("9bd38c");
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
        return Perceived.in(page, "p, li, td, dd, label, legend, figcaption, div").filter(e -> !e.ownText().isBlank());
    }

    @Override
    public Verdict judge(Element block, Page page) {
        var found = SENSES.matcher(block.text().toLowerCase(Locale.ROOT));
        if (!found.find()) return passed();
        var evidence = Map.of("text", found.group().strip());
        return switch (Referred.by(block, found.start(), page)) {
            case BY_NAME -> passed();
            case NOWHERE -> failed("nothing-bears-that-name", evidence);
            case UNCLEAR -> cannotTell("other-way-to-find", evidence);
        };
    }
}
