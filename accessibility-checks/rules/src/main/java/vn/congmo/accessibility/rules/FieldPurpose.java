package vn.congmo.accessibility.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What a field is for, as its name, id or autocomplete tells those who handle the answer; read from the table beside this class.
///
/// @param names  words that give it away
/// @param labels words of which a label for it has one, in Vietnamese and English, without marks
record FieldPurpose(Set<String> names, Set<String> labels) {

    private static final List<FieldPurpose> ALL = read();
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// The purpose that exactly the field's name, id, autocomplete or type stands for; empty when none or several do.
    static Optional<FieldPurpose> of(Element field) {
        var given = java.util.stream.Stream.of(field.attr("autocomplete"), field.attr("name"), field.id(), field.attr("type").matches("(?i)email|tel|password") ? field.attr("type") : "")
                .map(name -> SIGNS.matcher(String.join("", Names.folded(name))).replaceAll("")).toList();
        var found = ALL.stream().filter(purpose -> given.stream().anyMatch(purpose.names::contains)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// True when the label speaks of this purpose, or in part of a word.
    boolean isMeantBy(String label) {
        return Names.folded(label).stream().anyMatch(word -> labels.contains(word) || labels.stream().anyMatch(known -> known.length() > 3 && word.contains(known)));
    }

    private static List<FieldPurpose> read() {
        try (var in = FieldPurpose.class.getResourceAsStream("field-purposes.tsv")) {
            if (in == null) throw new IllegalStateException("The table field-purposes.tsv is missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t")).map(cells -> new FieldPurpose(Set.of(cells[1].split(" ")), Set.of(cells[2].split(" ")))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
