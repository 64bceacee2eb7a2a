package vn.congmo.vietnamese;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Finds the numbers of legal and official documents and of standards, in whatever spelling: `42/2022/NĐ-CP`, `42/2022/nd-cp`,
/// `42 2022 nđ cp`, `42-2022-NĐCP` are one document. The same grammar serves texts and queries, so that both meet.
///
/// Recognised: `42/2022/NĐ-CP`, `193/2025/QH15`, `1425/QĐ-TTg`, `4946/BTTTT-CĐSQG`, `57-NQ/TW`, `TCVN 9249:2012`,
/// `TCVN ISO/IEC 27001:2019`, `QCVN 81:2014/BTTTT`, `ISO 9001:2015`, and in words `Nghị định 42/2022` or `Nghị định số 42/2022/NĐ-CP`. Dates are not.
public final class DocumentNumbers {

    private DocumentNumbers() {}

    /// All numbers in a text, in the order of their places; never overlapping. What is part of a web or mail address, of a file name or
    /// of a longer number is none, so that every citation may become a link.
    public static List<Citation> in(String text) {
        var normal = Normalisation.aligned(text);
        return find(text, normal, Surroundings.addressesIn(normal.text()), Surroundings::leaveAlone, DocumentNumberGrammar.TEXT);
    }

    /// All numbers in a search query, where less is enough: also `42/2022` alone and `nghị quyết 57`, which give incomplete numbers
    /// whose key is a prefix term of the whole ones. A pasted address is looked into.
    public static List<Citation> inQuery(String query) {
        return find(query, Normalisation.aligned(query), new BitSet(), (text, start, end) -> true, DocumentNumberGrammar.QUERY);
    }

    /// The number, when the text is one number and nothing else.
    public static Optional<DocumentNumber> read(String text) {
        String whole = Normalisation.of(text).text().strip();
        return in(whole).stream()
            .filter(citation -> citation.start() == 0 && citation.end() == whole.length())
            .map(Citation::number).findFirst();
    }

    private static List<Citation> find(String original, AlignedText normal, BitSet taken, Surroundings.Test surroundings,
            List<DocumentNumberGrammar.Shape> shapes) {
        String text = normal.text();
        var folded = foldedSameLength(text);
        var found = new ArrayList<Citation>();
        for (var shape : shapes) {   // more telling shapes come first and keep their place
            var match = shape.pattern().matcher(folded);
            for (int from = 0; match.find(from); from = match.end()) {
                if (!isFree(taken, match.start(), match.end()) || !surroundings.allow(text, match.start(), match.end())) continue;
                var number = shape.read(text, match);
                if (number.isEmpty()) continue;
                taken.set(match.start(), match.end());
                found.add(citation(original, normal, match, number.get()));
            }
        }
        found.sort(Comparator.comparingInt(Citation::start));
        return List.copyOf(found);
    }

    private static boolean isFree(BitSet taken, int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    /// Invisible characters behind the number are not part of it.
    private static Citation citation(String original, AlignedText normal, MatchResult match, DocumentNumber number) {
        int end = normal.originalOffset(match.end());
        while (!Character.isLetterOrDigit(original.charAt(end - 1)) && !Composition.isLatinMark(original.charAt(end - 1))) end--;
        return new Citation(normal.originalOffset(match.start()), end, number);
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
