package vn.congmo.vietnamese;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The shapes of document numbers, as patterns over folded lower-case text. Every repetition has a bound, so that no text, however
/// strange, costs more than its length.
final class DocumentNumberGrammar {

    /// One shape: where it stands in folded text, and how to read it with the help of the marked text of the same length.
    record Shape(Pattern pattern, BiFunction<String, MatchResult, Optional<DocumentNumber>> reader) {
        Optional<DocumentNumber> read(String marked, MatchResult match) {
            return reader.apply(marked, match);
        }
    }

    private static final String START = "(?<![\\p{L}\\p{N}])(?<!\\p{N}[/.,:_-])";

    /// Asked first, because they are cheap and rule out most places.
    private static final String AT_DIGIT = "(?=\\d)";
    private static final String AT_FAMILY = "(?=[tq]c|i[se])";
    private static final String AT_WORD = "(?<![a-z])(?=[a-z])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String SEPARATOR = "\\s?[/\\u2044\\u2215._\\u2010-\\u2015\\u2212-]\\s?";
    private static final String LOOSE = "(?:" + SEPARATOR + "|\\s{1,3})";
    private static final String NUMBER = "(?<number>\\d{1,6}[a-z]?)";
    private static final String YEAR = "(?<year>19[4-9]\\d|20\\d\\d)";
    private static final String TYPE = DocumentCodes.typesPattern();
    private static final String PARLIAMENT = "(?:ubtvqh|qh)\\s?\\d{1,2}";
    private static final String BODY = "(?:" + PARLIAMENT + "|" + DocumentCodes.bodiesPattern() + ")";

    /// Two known codes with anything or nothing between them (`NĐ-CP`, `nđ cp`, `NĐCP`), or the session of a parliament (`QH15`).
    private static final String KNOWN = "(?<codes>" + PARLIAMENT + "|" + TYPE + LOOSE + "?" + BODY + "(?:" + SEPARATOR + BODY + "){0,6})";

    /// Codes that are in no table of ours; believed when written with capitals or behind a known one.
    private static final String CODE = "[a-z][a-z&]{1,14}\\d{0,2}";
    private static final String HYPHEN = "\\s?[-\\u2010-\\u2013\\u2212]\\s?";
    private static final String UNKNOWN = "(?<codes>" + CODE + "(?:" + HYPHEN + CODE + "){1,4})";
    private static final String UNKNOWN_OF_THE_PARTY = "(?<codes>" + CODE + "\\s?/\\s?" + CODE + ")";

    private static final String IN_WORDS = "(?<type>" + DocumentCodes.typeWordsPattern() + ")\\s{1,3}(?:so\\s?:?\\s{0,3})?";

    private static final List<Shape> WHOLE = List.of(
        new Shape(Pattern.compile(AT_FAMILY + START
            + "(?<family>tcvn|qcvn|tccs|qcdp|tcxdvn|tcn|iso|iec)\\s?(?<origin>(?:[/ -]?(?:iso|iec|ieee|astm|ts|tr)){0,4})[\\s-]{0,3}"
            + "(?<number>\\d{1,6}(?:-\\d{1,3}[a-z]?(?![a-z\\d])){0,3})"
            + "(?:(?:\\s?[:-]\\s?|\\s{1,3})" + YEAR + ")?(?:\\s?/\\s?(?<body>[a-z]{2,10}))?" + END), StandardNumbers::read),
        numbered(LOOSE + YEAR + LOOSE + KNOWN),
        numbered(SEPARATOR + YEAR + SEPARATOR + UNKNOWN),
        numbered(LOOSE + "?" + KNOWN),
        numbered("\\s?/\\s?" + UNKNOWN),
        numbered(HYPHEN + UNKNOWN_OF_THE_PARTY));

    /// For running text, more telling shapes first.
    static final List<Shape> TEXT = and(WHOLE, inWords(SEPARATOR + YEAR, LegalNumbers::read));

    /// For search queries, where a part of the number is enough.
    static final List<Shape> QUERY = and(WHOLE, inWords(LOOSE + YEAR, LegalNumbers::read),
        numbered(LOOSE + YEAR + LOOSE + "(?<codes>" + TYPE + ")"),
        numbered("\\s?[/_-]\\s?" + YEAR),
        inWords("", LegalNumbers::readTypeAndNumber));

    private DocumentNumberGrammar() {}

    private static Shape numbered(String rest) {
        return new Shape(Pattern.compile(AT_DIGIT + START + NUMBER + rest + END), LegalNumbers::read);
    }

    private static Shape inWords(String rest, BiFunction<String, MatchResult, Optional<DocumentNumber>> reader) {
        return new Shape(Pattern.compile(AT_WORD + START + IN_WORDS + NUMBER + rest + END), reader);
    }

    private static List<Shape> and(List<Shape> first, Shape... then) {
        return Stream.concat(first.stream(), Stream.of(then)).toList();
    }
}
