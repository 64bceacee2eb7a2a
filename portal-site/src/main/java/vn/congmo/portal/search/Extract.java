package vn.congmo.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.congmo.portal.follow.Document;
import vn.congmo.portal.library.SearchFields;
import vn.congmo.portal.library.SearchFields.Part;
import vn.congmo.portal.search.Finding.Piece;
import vn.congmo.portal.search.Syllables.Syllable;

/// The stretch of a document's text that holds most of what was looked for, with every match marked.
final class Extract {

    /// In syllables; about two lines.
    private static final int LENGTH = 36;
    private static final int BEFORE = 6;
    private static final String LEFT_OUT = "…";
    private static final String BETWEEN_BLOCKS = " · ";

    private Extract() {}

    /// Empty when neither summary nor body holds a match; the title has it then.
    static List<Piece> of(Document document, TypedQuery query) {
        var exactly = matching(query);
        var roughly = foldedMatching(query);
        for (var match : List.of(exactly, roughly))
            for (var part : List.of(Part.BODY, Part.SUMMARY)) {
                var pieces = pieces(SearchFields.text(part, document), match);
                if (!pieces.isEmpty()) return pieces;
            }
        return List.of();
    }

    /// A syllable matches with the marks that were typed; one that was typed without marks matches with any.
    private static Predicate<Syllable> matching(TypedQuery query) {
        var exact = query.syllables().stream().map(Syllable::exact).collect(Collectors.toSet());
        var unmarked = query.syllables().stream().filter(s -> !s.isMarked()).map(Syllable::folded).collect(Collectors.toSet());
        return syllable -> exact.contains(syllable.exact()) || unmarked.contains(syllable.folded());
    }

    private static Predicate<Syllable> foldedMatching(TypedQuery query) {
        var folded = query.syllables().stream().map(Syllable::folded).collect(Collectors.toSet());
        return syllable -> folded.contains(syllable.folded());
    }

    private static List<Piece> pieces(String text, Predicate<Syllable> match) {
        var syllables = Syllables.of(text);
        var start = bestStart(syllables, match);
        if (start < 0) return List.of();
        var end = Math.min(start + LENGTH, syllables.size());
        var pieces = new ArrayList<Piece>();
        var at = start == 0 ? 0 : syllables.get(start).start();
        if (start > 0) pieces.add(new Piece(LEFT_OUT, false));
        for (var i = start; i < end; i++) {
            if (!match.test(syllables.get(i))) continue;
            var first = i;
            while (i + 1 < end && match.test(syllables.get(i + 1)) && onlySpace(text, syllables.get(i), syllables.get(i + 1))) i++;
            at = plain(text, at, syllables.get(first).start(), pieces);
            pieces.add(new Piece(text.substring(at, syllables.get(i).end()), true));
            at = syllables.get(i).end();
        }
        plain(text, at, end == syllables.size() ? text.length() : syllables.get(end - 1).end(), pieces);
        if (end < syllables.size()) pieces.add(new Piece(LEFT_OUT, false));
        return List.copyOf(pieces);
    }

    /// Neighbours that both match are marked as one.
    private static boolean onlySpace(String text, Syllable one, Syllable next) {
        return text.substring(one.end(), next.start()).equals(" ");
    }

    private static int plain(String text, int from, int to, List<Piece> pieces) {
        if (to > from) pieces.add(new Piece(text.substring(from, to).replace("\n", BETWEEN_BLOCKS), false));
        return to;
    }

    /// Where the stretch with the most matches begins, a few syllables before its first match; -1 when nothing matches.
    private static int bestStart(List<Syllable> syllables, Predicate<Syllable> match) {
        var matches = syllables.stream().map(match::test).toList();
        var best = -1;
        var most = 0;
        var inside = 0;
        for (var end = 0; end < matches.size(); end++) {
            if (matches.get(end)) inside++;
            if (end >= LENGTH - BEFORE && matches.get(end - (LENGTH - BEFORE))) inside--;
            if (inside <= most) continue;
            most = inside;
            best = Math.max(0, end - (LENGTH - BEFORE) + 1);
        }
        if (best < 0) return -1;
        return Math.max(0, matches.subList(best, matches.size()).indexOf(true) + best - BEFORE);
    }
}
