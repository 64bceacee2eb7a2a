package vn.congmo.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads numbers of legal and official documents: `42/2022/NĐ-CP`, `1425/QĐ-TTg`, `57-NQ/TW`.
final class LegalNumbers {

    private static final Pattern COMPACT = Pattern.compile("(" + DocumentCodes.typesPattern() + ")(" + DocumentCodes.bodiesPattern() + "\\d*)");
    private static final Pattern PARTY_SPELLING = Pattern.compile("\\d+[a-zđ]?\\s?[-\\u2010-\\u2013]\\s?\\p{L}+\\s?/.*", Pattern.CASE_INSENSITIVE);

    private LegalNumbers() {}

    static Optional<DocumentNumber> read(String marked, MatchResult match) {
        String typed = group(marked, match, "codes");
        var codes = typed.isEmpty() ? codesOfWords(match) : split(typed);
        String year = group(marked, match, "year");
        if (!isBelievable(codes) || codes.isEmpty() && year.isEmpty()) return Optional.empty();
        boolean ofTheParty = PARTY_SPELLING.matcher(marked.substring(match.start(), match.end())).matches() || DocumentCodes.isOfTheParty(codes);
        return Optional.of(number(padded(match.group("number")), year, codes, ofTheParty));
    }

    /// `nghị quyết 57`, in a query: as much as the type and the number say.
    static Optional<DocumentNumber> readTypeAndNumber(String marked, MatchResult match) {
        var codes = codesOfWords(match);
        if (codes.isEmpty()) return Optional.empty();
        return Optional.of(number(padded(match.group("number")), "", codes.subList(0, 1), false));
    }

    private static DocumentNumber number(String number, String year, List<String> codes, boolean ofTheParty) {
        var printed = codes.stream().map(DocumentCodes::printed).toList();
        var terms = new ArrayList<String>();
        if (!year.isEmpty()) addTerms(terms, number + "/" + year, "/", printed);
        if (!year.isEmpty()) terms.add(number + "/" + year);
        addTerms(terms, number, "-", printed);
        return new DocumentNumber(printedNumber(number, year, printed, ofTheParty), terms);
    }

    private static void addTerms(List<String> terms, String beginning, String separator, List<String> codes) {
        for (int parts = codes.size(); parts > 0; parts--) {
            String joined = String.join("-", codes.subList(0, parts)).replace("&", "");
            terms.add(beginning + separator + Folding.fold(joined).toLowerCase(Locale.ROOT));
        }
    }

    private static String printedNumber(String number, String year, List<String> codes, boolean ofTheParty) {
        if (!year.isEmpty()) return codes.isEmpty() ? number + "/" + year : number + "/" + year + "/" + String.join("-", codes);
        return ofTheParty ? number + "-" + String.join("/", codes) : number + "/" + String.join("-", codes);
    }

    /// Official writing has at least two digits: `01-KH/BCĐTW` (Decree 30/2020/NĐ-CP, Annex I).
    private static String padded(String number) {
        String digits = number.replaceFirst("^0+(?=\\d)", "");
        return digits.replaceAll("\\D", "").length() < 2 ? "0" + digits : digits;
    }

    private static List<String> split(String typed) {
        var codes = new ArrayList<String>();
        String joinedDigits = typed.strip().replaceAll("(?<=\\p{L})\\s(?=\\d)", "");
        for (String code : joinedDigits.split("[^\\p{L}\\p{N}&]+")) {
            var compact = COMPACT.matcher(Folding.fold(code).toLowerCase(Locale.ROOT));
            boolean isTwo = !DocumentCodes.isKnown(code) && compact.matches();
            codes.add(isTwo ? code.substring(0, compact.end(1)) : code);
            if (isTwo) codes.add(code.substring(compact.start(2)));
        }
        return codes;
    }

    /// Words with strokes between them are codes when all are written as abbreviations, or when the first is known and no syllable of
    /// its own, as `đa` in an address such as `3-da-dang` is.
    private static boolean isBelievable(List<String> codes) {
        if (codes.isEmpty() || codes.stream().allMatch(LegalNumbers::isAbbreviation)) return true;
        String first = codes.getFirst();
        return DocumentCodes.isKnown(first) && (first.length() >= 4 || first.chars().noneMatch(letter -> Vowels.isVowel((char) letter)));
    }

    private static boolean isAbbreviation(String code) {
        return Character.isUpperCase(code.charAt(0)) && code.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private static List<String> codesOfWords(MatchResult match) {
        if (!match.namedGroups().containsKey("type")) return List.of();
        return DocumentCodes.codesOfTypeWord(match.group("type"));
    }

    private static String group(String marked, MatchResult match, String name) {
        if (!match.namedGroups().containsKey(name) || match.start(name) < 0) return "";
        return marked.substring(match.start(name), match.end(name));
    }
}
