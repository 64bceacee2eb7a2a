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

    private final Neighbours neighbours;

    private Page(String address, String source, Document document, List<ParseError> errors, Neighbours neighbours) {
        this.address = address;
        this.source = source;
        this.document = document;
        this.errors = errors;
        this.neighbours = neighbours;
    }

    /// Parses a whole page; positions in the source are kept.
    public static Page of(String source, String address) {
        return of(source, address, Neighbours.NONE);
    }

    /// The same, with the pages that rules may look into besides.
    public static Page of(String source, String address, Neighbours neighbours) {
        var parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_ERRORS);
        var document = Jsoup.parse(source, address, parser);
        return new Page(address, source, document, List.copyOf(parser.getErrors()), neighbours);
    }

    /// The pages beside this one.
    public Neighbours neighbours() {
        return neighbours;
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
