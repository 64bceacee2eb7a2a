package vn.congmo.vietnamese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the numbers of legal and official documents and of standards, in whatever spelling: `42/2022/NĐ-CP`, `42/2022/nd-cp`,
/// `42 2022 nđ cp`, `42-2022-NĐCP` are one document. The same grammar serves texts and queries, so that both meet.
///
/// Recognised: `42/2022/NĐ-CP`, `193/2025/QH15`, `1425/QĐ-TTg`, `4946/BTTTT-CĐSQG`, `57-NQ/TW`, `TCVN 9249:2012`,
/// `TCVN ISO/IEC 27001:2019`, `QCVN 81:2014/BTTTT`, and in words `Nghị định 42/2022` or `Nghị định số 42/2022/NĐ-CP`. Dates are not.
public final class DocumentNumbers {

    private DocumentNumbers() {}

    /// All numbers in a text, in the order of their places; never overlapping.
    public static List<Citation> in(String text) {
        return find(text, DocumentNumberGrammar.TEXT);
    }

    /// All numbers in a search query, where less is enough: also `42/2022` alone and `nghị quyết 57`, which give incomplete numbers
    /// whose key is a prefix term of the whole ones.
    public static List<Citation> inQuery(String query) {
        return find(query, DocumentNumberGrammar.QUERY);
    }

    /// The number, when the text is one number and nothing else.
    public static Optional<DocumentNumber> read(String text) {
        String whole = text.strip();
        return in(whole).stream()
            .filter(citation -> citation.start() == 0 && citation.end() == whole.length())
            .map(Citation::number).findFirst();
    }

    private static List<Citation> find(String text, List<DocumentNumberGrammar.Shape> shapes) {
        var normal = Normalisation.aligned(text);
        var folded = foldedSameLength(normal.text());
        var found = new ArrayList<Citation>();
        for (var shape : shapes) {
            var match = shape.pattern().matcher(folded);
            for (int from = 0; match.find(from); from = match.end()) {
                var number = shape.read(normal.text(), match);
                int start = normal.originalOffset(match.start());
                int end = normal.originalOffset(match.end());
                if (number.isPresent() && isFree(found, start, end)) found.add(new Citation(start, end, number.get()));
            }
        }
        found.sort(Comparator.comparingInt(Citation::start));
        return List.copyOf(found);
    }

    /// More telling shapes come first and keep their place.
    private static boolean isFree(List<Citation> found, int start, int end) {
        return found.stream().noneMatch(other -> start < other.end() && other.start() < end);
    }

    /// Folds letter by letter, so that places stay those of the normalised text; a lone mark becomes a space.
    private static String foldedSameLength(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char letter = Folding.fold(folded[i]);
            folded[i] = letter == Folding.DROPPED ? ' ' : Character.toLowerCase(letter);
        }
        return new String(folded);
    }
}
