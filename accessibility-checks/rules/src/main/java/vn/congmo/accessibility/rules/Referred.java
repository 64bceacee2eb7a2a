package vn.congmo.accessibility.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.tree.AccessibleName;

/// Whether what an instruction speaks of can be found by those who do not see the page.
enum Referred {
    /// The sentence says the name of something on the page.
    BY_NAME,
    /// It asks for a menu, and the page has none, or several of which none is called so.
    NOWHERE,
    /// Neither can be said.
    UNCLEAR;

    private static final int LONGEST = 2_000;   // characters of a block that are looked at

    private static final Pattern DIRECTS = Pattern.compile("\\b(click|press|tap|use|find|select|choose|open|push|hit)\\b|\\b(bấm|nhấn|nhấp|chọn|tìm|dùng|mở|ấn)\\s");

    /// What a page has of its own; a button or a form may be one of another program that the text explains.
    private static final Pattern MENU = Pattern.compile("\\b(menu|navigation)\\b|trình đơn|thực đơn|thanh điều hướng");
    private static final String MENUS = "nav, menu, [role=navigation], [role=menu], [role=menubar]";

    /// @param at where in the block's text, in lower case, the words of place, colour or shape begin
    static Referred by(Element block, int at, Page page) {
        var text = block.text().toLowerCase(Locale.ROOT);
        var sentence = sentence(text.length() > LONGEST ? text.substring(Math.max(0, at - LONGEST / 2), Math.min(text.length(), at + LONGEST / 2)) : text, at);
        if (namesSomething(sentence, block, page)) return BY_NAME;
        if (!DIRECTS.matcher(sentence).find() || !MENU.matcher(sentence).find() || PageScripts.isPartlyElsewhere(page)) return UNCLEAR;
        var menus = Perceived.in(page, MENUS).toList();
        boolean called = Stream.concat(menus.stream(), Headings.of(page).stream()).flatMap(e -> AccessibleName.of(e).stream()).anyMatch(name -> MENU.matcher(name.toLowerCase(Locale.ROOT)).find());
        return called || menus.size() == 1 ? UNCLEAR : NOWHERE;
    }

    /// True when a control, a heading or a part outside of the block has a name that stands in the sentence.
    private static boolean namesSomething(String sentence, Element block, Page page) {
        var words = " " + EmptyWords.words(sentence) + " ";
        return Perceived.in(page, "button, a[href], input, select, textarea, h1, h2, h3, h4, h5, h6, [role], [aria-label]").filter(e -> e != block && !e.parents().contains(block))
                .flatMap(e -> AccessibleName.of(e).stream()).map(EmptyWords::words).anyMatch(name -> name.length() > 2 && words.contains(" " + name + " "));
    }

    private static String sentence(String text, int at) {
        int place = Math.min(at, text.length());
        int from = Math.max(text.lastIndexOf(". ", place), Math.max(text.lastIndexOf("! ", place), text.lastIndexOf("? ", place)));
        int to = text.indexOf(". ", place);
        return text.substring(Math.max(0, from), to < 0 ? text.length() : to);
    }
}
