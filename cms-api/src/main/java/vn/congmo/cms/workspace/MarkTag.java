package vn.congmo.cms.workspace;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import vn.congmo.themes.blocks.Mark;

/// The tags that a text may use for marks without a sign of their own.
final class MarkTag {

    private static final Pattern END = Pattern.compile("</([a-z]+)\\s*>");

    private MarkTag() {}

    static Optional<String> nameOfEnd(String literal) {
        var end = END.matcher(literal);
        return end.matches() ? Optional.of(end.group(1)) : Optional.empty();
    }

    static String nameOfStart(String literal) {
        return element(literal).map(org.jsoup.nodes.Element::tagName).orElse("");
    }

    static Optional<Mark> mark(String literal) {
        return element(literal).flatMap(element -> Optional.ofNullable(switch (element.tagName()) {
            case "strong" -> new Mark.Strong();
            case "em" -> new Mark.Emphasis();
            case "code" -> new Mark.Code();
            case "sub" -> new Mark.Subscript();
            case "sup" -> new Mark.Superscript();
            case "abbr" -> element.hasAttr("title") ? new Mark.Abbreviation(element.attr("title")) : null;
            case "span" -> element.hasAttr("lang") ? new Mark.Language(element.attr("lang")) : null;
            default -> null;
        }));
    }

    /// Null for links, which have a sign of their own.
    static Optional<Written> written(Mark mark) {
        return switch (mark) {
            case Mark.Strong ignored -> Written.simple("strong");
            case Mark.Emphasis ignored -> Written.simple("em");
            case Mark.Code ignored -> Written.simple("code");
            case Mark.Subscript ignored -> Written.simple("sub");
            case Mark.Superscript ignored -> Written.simple("sup");
            case Mark.Abbreviation(var meaning) -> Optional.of(new Written("<abbr title=\"" + Entities.escape(meaning) + "\">", "</abbr>"));
            case Mark.Language(var tag) -> Optional.of(new Written("<span lang=\"" + Entities.escape(tag) + "\">", "</span>"));
            case Mark.Link ignored -> Optional.empty();
        };
    }

    record Written(String start, String end) {
        static Optional<Written> simple(String name) {
            return Optional.of(new Written("<" + name + ">", "</" + name + ">"));
        }
    }

    private static Optional<org.jsoup.nodes.Element> element(String literal) {
        if (literal.startsWith("</") || literal.endsWith("/>")) return Optional.empty();
        return Optional.ofNullable(Jsoup.parse(literal, "", Parser.xmlParser()).firstElementChild());
    }
}
