package vn.congmo.cms.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Reads one `item` of RSS or WXR, or one `entry` of Atom.
final class ForeignEntry {

    private static final int LONGEST_TEXT = 10_000_000;
    private static final Set<String> KEPT = Set.of("title", "link", "guid", "id", "description", "summary", "encoded", "content", "creator", "author", "name", "pubDate",
            "published", "updated", "post_type", "status", "post_id", "category", "enclosure");

    private final XMLStreamReader xml;
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> categories = new ArrayList<>();
    private final List<String> enclosures = new ArrayList<>();

    ForeignEntry(XMLStreamReader xml) {
        this.xml = xml;
    }

    Foreign read() throws XMLStreamException {
        var end = xml.getLocalName();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) break;
            if (event == XMLStreamConstants.START_ELEMENT) member();
        }
        return foreign();
    }

    private void member() throws XMLStreamException {
        var name = xml.getLocalName();
        if (!KEPT.contains(name)) {
            skip();
            return;
        }
        if (name.equals("encoded")) name = String.valueOf(xml.getNamespaceURI()).contains("excerpt") ? "excerpt" : "encoded";
        switch (name) {
            case "author" -> {}   // Its name stands within
            case "link" -> link();
            case "enclosure" -> {
                enclosures.add(attribute("url", ""));
                skip();
            }
            case "category" -> {
                var term = attribute("term", "");
                var text = inner();
                categories.add(term.isEmpty() ? text : term);
            }
            default -> {
                var text = inner();
                texts.putIfAbsent(name, text);
            }
        }
    }

    private void link() throws XMLStreamException {
        var href = attribute("href", "");
        var relation = attribute("rel", "alternate");
        var text = inner();
        if (relation.equals("alternate")) texts.putIfAbsent("link", href.isEmpty() ? text.strip() : href);
        else if (relation.equals("enclosure")) enclosures.add(href);
    }

    /// Text, with the tags of what stands within as they were.
    private String inner() throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.append('<').append(xml.getLocalName());
                    for (int i = 0; i < xml.getAttributeCount(); i++)
                        text.append(' ').append(xml.getAttributeLocalName(i)).append("=\"").append(Entities.escape(xml.getAttributeValue(i))).append('"');
                    text.append('>');
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (--depth > 0) text.append("</").append(xml.getLocalName()).append('>');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(depth > 1 ? Entities.escape(xml.getText()) : xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("&" + xml.getLocalName() + ";", xml.getLocation());
                default -> {}
            }
            if (text.length() > LONGEST_TEXT) throw new XMLStreamException("> " + LONGEST_TEXT, xml.getLocation());
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    private String attribute(String name, String absent) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? absent : value;
    }

    private Foreign foreign() {
        var address = texts.getOrDefault("link", "").strip();
        var html = first("encoded", "content", "description", "summary");
        var id = first("guid", "id", "link", "title").strip();
        return new Foreign(id, address, Inlines.plain(texts.getOrDefault("title", "")), html, Inlines.plain(summary(html)), author(),
                texts.getOrDefault("post_type", "post"), texts.getOrDefault("status", "publish"), published(), categories, enclosures);
    }

    private String summary(String html) {
        var said = first("excerpt", "summary", "description");
        return said.equals(html) ? "" : said;
    }

    private String first(String... names) {
        for (var name : names) if (!texts.getOrDefault(name, "").isBlank()) return texts.get(name);
        return "";
    }

    private @Nullable String author() {
        var author = first("creator", "name").strip();
        return author.isEmpty() ? null : author;
    }

    private @Nullable String published() {
        var day = first("published", "pubDate", "updated").strip();
        return day.isEmpty() ? null : day;
    }
}
