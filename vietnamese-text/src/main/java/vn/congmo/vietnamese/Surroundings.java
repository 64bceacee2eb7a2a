package vn.congmo.vietnamese;

import java.util.BitSet;
import java.util.regex.Pattern;

/// What stands around a document number in running text, and tells whether it is one by itself or a part of something longer.
final class Surroundings {

    /// Whether what stands between `start` and `end` of a normalised text may be taken for a number.
    @FunctionalInterface
    interface Test {
        boolean allow(String text, int start, int end);
    }

    private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{N}])(?:[A-Za-z][A-Za-z+]{1,9}://|www\\.|mailto:)\\S++");
    private static final String JOINERS = "/\\_-\u2010\u2011";

    private Surroundings() {}

    /// The places of web addresses.
    static BitSet addressesIn(String text) {
        var places = new BitSet();
        if (text.indexOf(':') < 0 && text.indexOf('.') < 0) return places;
        for (var address = ADDRESS.matcher(text); address.find(); ) places.set(address.start(), address.end());
        return places;
    }

    /// False when a stroke or hyphen, a host, a file ending or a further figure ties the place to its neighbours.
    static boolean leaveAlone(String text, int start, int end) {
        return !isTied(at(text, start - 1), at(text, start - 2)) && "@=#".indexOf(at(text, start - 1)) < 0
            && !isTied(at(text, end), at(text, end + 1)) && at(text, end) != '@'
            && !(at(text, end) == '.' && isPlainLowerOrDigit(at(text, end + 1)))
            && !(at(text, end) == ':' && Character.isDigit(at(text, end + 1)));
    }

    private static boolean isTied(char joiner, char beyond) {
        return JOINERS.indexOf(joiner) >= 0 && Character.isLetterOrDigit(beyond);
    }

    private static boolean isPlainLowerOrDigit(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }

    private static char at(String text, int place) {
        return place < 0 || place >= text.length() ? ' ' : text.charAt(place);
    }
}
