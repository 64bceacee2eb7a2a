package vn.congmo.accessibility;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// A page as the rules see it: its source, and the tree that a browser would build from it.
public final class Page {

    private final String address;
    private final String source;
    private final Document document;

    private Page(String address, String source, Document document) {
        this.address = address;
        this.source = source;
        this.document = document;
    }

    /// Parses a whole page; positions in the source are kept.
    public static Page of(String source, String address) {
        var parser = Parser.htmlParser().setTrackPosition(true);
        return new Page(address, source, Jsoup.parse(source, address, parser));
    }

    public String address() {
        return address;
    }

    public String source() {
        return source;
    }

    public Document document() {
        return document;
    }
}
