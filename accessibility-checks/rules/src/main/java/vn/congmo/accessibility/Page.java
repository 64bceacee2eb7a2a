package vn.congmo.accessibility;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/// A page as the rules see it: its source, and the tree that a browser would build from it.
public final class Page {

    private static final int MOST_ERRORS = 1000;

    private final String address;
    private final String source;
    private final Document document;

    private final List<ParseError> errors;

    private Page(String address, String source, Document document, List<ParseError> errors) {
        this.address = address;
        this.source = source;
        this.document = document;
        this.errors = errors;
    }

    /// Parses a whole page; positions in the source are kept.
    public static Page of(String source, String address) {
        var parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_ERRORS);
        var document = Jsoup.parse(source, address, parser);
        return new Page(address, source, document, List.copyOf(parser.getErrors()));
    }

    public String address() {
        return address;
    }

    public String source() {
        return source;
    }

    /// The tree; rules read it and must not change it.
    public Document document() {
        return document;
    }

    /// Where the source departs from HTML, in order, at most the first 1000 places.
    public List<ParseError> errors() {
        return errors;
    }
}
