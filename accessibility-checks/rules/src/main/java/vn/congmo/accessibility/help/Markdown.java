package vn.congmo.accessibility.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congmo.accessibility.help.HelpPage.Part;
import vn.congmo.accessibility.help.HelpPage.Piece;
import vn.congmo.accessibility.help.HelpPage.Section;

/// Reads the little Markdown that help pages are written in: headings of level 1 and 2, paragraphs, lists, fenced code, `code` and [links](…).
final class Markdown {

    private static final Pattern PIECE = Pattern.compile("`([^`]+)`|\\[([^]]+)]\\(([^)\\s]+)\\)");

    private Markdown() {}

    /// @throws IllegalArgumentException for a page without a title, or with text before its first section
    static HelpPage read(String rule, String text) {
        var blocks = blocks(text);
        if (!blocks.getFirst().startsWith("# ")) throw new IllegalArgumentException("The help page of " + rule + " has no title");
        var sections = new ArrayList<Section>();
        var heading = "";
        var parts = new ArrayList<Part>();
        for (var block : blocks.subList(1, blocks.size())) {
            if (block.startsWith("## ")) {
                if (!heading.isEmpty()) sections.add(new Section(heading, parts));
                heading = block.substring(3).strip();
                parts = new ArrayList<>();
            } else {
                if (heading.isEmpty()) throw new IllegalArgumentException("The help page of " + rule + " has text before its first section");
                parts.add(part(block));
            }
        }
        sections.add(new Section(heading, parts));
        return new HelpPage(rule, blocks.getFirst().substring(2).strip(), sections);
    }

    /// What empty lines part; an empty line inside of code parts nothing.
    private static List<String> blocks(String text) {
        var blocks = new ArrayList<String>();
        var block = new StringBuilder();
        var code = false;
        for (var line : text.strip().lines().toList()) {
            if (line.startsWith("```")) code = !code;
            if (line.isBlank() && !code) {
                if (!block.isEmpty()) blocks.add(block.toString().strip());
                block.setLength(0);
            } else {
                block.append(line).append('\n');
            }
        }
        blocks.add(block.toString().strip());
        return blocks;
    }

    private static Part part(String block) {
        if (block.startsWith("```")) return new Part.Code(block.substring(block.indexOf('\n') + 1, block.lastIndexOf("```")).strip());
        if (block.startsWith("- ")) return new Part.Entries(List.of(block.substring(2).split("\n- ")).stream().map(Markdown::pieces).toList());
        return new Part.Paragraph(pieces(block));
    }

    private static List<Piece> pieces(String text) {
        var line = text.replace('\n', ' ').strip();
        var pieces = new ArrayList<Piece>();
        var at = 0;
        var found = PIECE.matcher(line);
        while (found.find()) {
            if (found.start() > at) pieces.add(new Piece(line.substring(at, found.start()), "", false));
            pieces.add(found.group(1) != null ? new Piece(found.group(1), "", true) : new Piece(found.group(2), found.group(3), false));
            at = found.end();
        }
        if (at < line.length()) pieces.add(new Piece(line.substring(at), "", false));
        return pieces;
    }
}
