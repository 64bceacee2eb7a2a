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

    private final boolean ownContent;

    private Page(String address, String source, Document document, List<ParseError> errors, Neighbours neighbours, boolean ownContent) {
        this.address = address;
        this.source = source;
        this.document = document;
        this.errors = errors;
        this.neighbours = neighbours;
        this.ownContent = ownContent;
    }

    /// Parses a whole page; positions in the source are kept.
    public static Page of(String source, String address) {
        return of(source, address, Neighbours.NONE);
    }

    /// The same, with the pages that rules may look into besides.
    public static Page of(String source, String address, Neighbours neighbours) {
        return parsed(source, address, neighbours, false);
    }

    /// A page that was drawn from content of this system, which promises more than WCAG asks: heading levels that follow one another.
    public static Page ofOwnContent(String source, String address) {
        return parsed(source, address, Neighbours.NONE, true);
    }

    private static Page parsed(String source, String address, Neighbours neighbours, boolean ownContent) {
        var parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(MOST_ERRORS);
        var document = Jsoup.parse(source, address, parser);
        return new Page(address, source, document, List.copyOf(parser.getErrors()), neighbours, ownContent);
    }

    /// The pages beside this one.
    public Neighbours neighbours() {
        return neighbours;
    }

    /// True for a page drawn from content of this system, which is held to what the content model promises.
    public boolean isOwnContent() {
        return ownContent;
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
