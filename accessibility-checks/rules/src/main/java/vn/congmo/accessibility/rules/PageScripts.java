package vn.congmo.accessibility.rules;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.tree.Remembered;

/// The scripts of a page, as far as they are written in it. They are read as text, never run.
final class PageScripts {

    private static final Pattern CALLED = Pattern.compile("\\b([A-Za-z_$][\\w$]*)\\s*\\(");

    private static final int MOST_CALLS = 100;
    private static final int LONGEST = 200_000;   // characters; of a longer script the beginning is read

    private PageScripts() {}

    /// The text of all scripts in the page, without those of event attributes; empty when there is none.
    static String of(Page page) {
        return Remembered.on(page.document(), PageScripts.class.getName(), () -> start(page.document().select("script:not([src])").stream()
                .filter(e -> e.attr("type").isBlank() || e.attr("type").matches("(?i)module|(text|application)/(java|ecma)script"))
                .map(Element::data).collect(Collectors.joining("\n")).replaceAll("(?m)^\\s*//.*$", "")));
    }

    private static String start(String script) {
        return script.length() > LONGEST ? script.substring(0, LONGEST) : script;
    }

    /// True when a script in a file of its own, or what follows on a very long one, may do what cannot be read here.
    static boolean isPartlyElsewhere(Page page) {
        return page.document().selectFirst("script[src]") != null || of(page).length() == LONGEST;
    }

    /// A piece of script together with the bodies of the functions of the page that it calls.
    static String withCalled(String script, Page page) {
        return script + CALLED.matcher(script).results().limit(MOST_CALLS).map(call -> "\n" + body(call.group(1), page)).distinct().collect(Collectors.joining());
    }

    /// What a named function of the page does; empty when no such function is written in the page.
    static String body(String name, Page page) {
        var all = of(page);
        var found = Pattern.compile("function\\s+" + Pattern.quote(name) + "\\s*\\(|\\b" + Pattern.quote(name) + "\\s*=\\s*(async\\s*)?(function\\b|\\()").matcher(all);
        return found.find() ? block(all, found.end()) : "";
    }

    /// The text between the first brace from here on and the one that closes it.
    static String block(String script, int from) {
        int open = script.indexOf('{', from);
        if (open < 0) return "";
        int depth = 0;
        for (int i = open; i < script.length(); i++) {
            if (script.charAt(i) == '{') depth++;
            if (script.charAt(i) == '}' && --depth == 0) return script.substring(open + 1, i);
        }
        return script.substring(open + 1);
    }
}
