package vn.congmo.accessibility.help;

import java.util.List;
import java.util.Optional;

/// Help for one rule in one language, kept as Markdown beside this class: `<rule>.vi.md`, `<rule>.en.md`.
///
/// @param rule     id of the rule; `axe` and `nu` stand for all rules of these engines
/// @param title    what the rule asks for
/// @param sections in the order of reading
public record HelpPage(String rule, String title, List<Section> sections) {

    /// @param heading its heading
    public record Section(String heading, List<Part> parts) {

        public Section {
            parts = List.copyOf(parts);
        }
    }

    /// A piece of a section.
    public sealed interface Part {

        /// A paragraph.
        record Paragraph(List<Piece> pieces) implements Part {}

        /// A list.
        record Entries(List<List<Piece>> entries) implements Part {}

        /// Markup, as it is typed.
        record Code(String text) implements Part {}
    }

    /// Words of a paragraph: plain, code, or linked.
    ///
    /// @param address where a link leads; empty for other words
    /// @param code    true for something to type
    public record Piece(String text, String address, boolean code) {}

    public HelpPage {
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(String heading) {
        return sections.stream().filter(section -> section.heading().equals(heading)).findFirst();
    }
}
