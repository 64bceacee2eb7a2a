package vn.congmo.cms.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.Mark;
import vn.congmo.themes.blocks.Span;

/// Reads one field of marked text; an instance reads one text.
final class MarkedTextReader {

    /// No block syntax: "1. …" or "# …" at the start of a paragraph is text.
    private static final Parser INLINE = Parser.builder().enabledBlockTypes(Set.of()).build();
    /// Stands before the text, so that "[1]: …" at its start is text and not a reference that vanishes.
    private static final String GUARD = ".";

    private final List<Span> spans = new ArrayList<>();
    private final List<String> wrongAddresses = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Deque<String> openTags = new ArrayDeque<>();

    MarkedText.Read read(String typed) {
        var text = typed.strip().replaceAll("\\s*\\R\\s*", "\n").replaceAll("\n+", "\n");
        if (text.isEmpty()) return new MarkedText.Read(List.of(), List.of());
        readChildren(INLINE.parse(GUARD + text));
        var first = spans.removeFirst();
        if (first.text().length() > 1) spans.addFirst(new Span(first.text().substring(1), first.marks()));
        return new MarkedText.Read(joined(spans), List.copyOf(wrongAddresses));
    }

    /// Neighbours with the same marks as one; the form in which texts are compared.
    static List<Span> joined(List<Span> spans) {
        var result = new ArrayList<Span>();
        for (var span : spans) {
            if (span.text().isEmpty()) continue;
            if (!result.isEmpty() && result.getLast().marks().equals(span.marks()))
                result.set(result.size() - 1, new Span(result.getLast().text() + span.text(), span.marks()));
            else result.add(span);
        }
        return List.copyOf(result);
    }

    private void readChildren(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) read(node);
    }

    private void read(Node node) {
        switch (node) {
            case Text text -> add(text.getLiteral());
            case SoftLineBreak ignored -> add(" ");
            case HardLineBreak ignored -> add(" ");
            case Code code -> within(new Mark.Code(), () -> add(code.getLiteral()));
            case StrongEmphasis strong -> within(new Mark.Strong(), () -> readChildren(strong));
            case Emphasis emphasis -> within(new Mark.Emphasis(), () -> readChildren(emphasis));
            case Link link -> readLink(link);
            case Image image -> readImageAsText(image);
            case HtmlInline tag -> readTag(tag.getLiteral());
            default -> readChildren(node);
        }
    }

    private void readLink(Link link) {
        var target = target(link.getDestination());
        if (target.isPresent()) {
            within(new Mark.Link(target.get()), () -> readChildren(link));
            return;
        }
        wrongAddresses.add(link.getDestination());
        readChildren(link);
        add(" (" + link.getDestination() + ")");
    }

    private void readImageAsText(Image image) {
        add("![");
        readChildren(image);
        add("](" + image.getDestination() + ")");
    }

    private void readTag(String literal) {
        var name = MarkTag.nameOfEnd(literal);
        if (name.isPresent() && name.get().equals(openTags.peekLast())) {
            openTags.removeLast();
            open.removeLast();
            return;
        }
        var mark = MarkTag.mark(literal);
        if (mark.isEmpty()) {
            add(literal);
            return;
        }
        openTags.addLast(MarkTag.nameOfStart(literal));
        open.addLast(mark.get());
    }

    private void within(Mark mark, Runnable content) {
        var depth = open.size();
        open.addLast(mark);
        content.run();
        // A tag left open inside ends with what is around it.
        while (open.size() > depth + 1) {
            open.removeLast();
            openTags.pollLast();
        }
        open.removeLast();
    }

    private void add(String text) {
        spans.add(new Span(text, new ArrayList<>(open)));
    }

    private static Optional<LinkTarget> target(String destination) {
        try {
            if (destination.startsWith("item:"))
                return Optional.of(new LinkTarget.Item(UUID.fromString(destination.substring("item:".length()))));
            return Optional.of(new LinkTarget.Address(destination));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
