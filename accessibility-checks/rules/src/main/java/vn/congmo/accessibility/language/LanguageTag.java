package vn.congmo.accessibility.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Language tags by BCP 47 (https://www.rfc-editor.org/info/bcp47). The first part is compared with the languages that the
/// platform knows: all of two letters, the commonest of three.
public final class LanguageTag {

    /// What can be said of a tag.
    public enum Judgement { KNOWN, UNKNOWN, WRONG }

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Set<String> LANGUAGES = Stream.of(
                    Arrays.stream(Locale.getISOLanguages()),
                    Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage),
                    Stream.of("iw", "in", "ji", "sh", "mo", "bh", "cmn", "nan", "hak", "tyz", "nut", "cjm", "mww", "hmn", "sgn", "rad", "jra", "bdq"))
            .flatMap(codes -> codes).filter(code -> code.length() == 2 || code.length() == 3).collect(Collectors.toUnmodifiableSet());

    /// Codes of three letters for languages that have one of two: the registry holds the shorter alone (RFC 5646, section 2.2.1).
    private static final Set<String> DOUBLES = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()).filter(code -> code.length() == 2).map(code -> Locale.of(code).getISO3Language()),
                    Stream.of("alb", "arm", "baq", "bur", "chi", "cze", "dut", "fre", "geo", "ger", "gre", "ice", "mac", "mao", "may", "per", "rum", "slo", "tib", "wel"))
            .filter(code -> code.length() == 3).collect(Collectors.toUnmodifiableSet());

    private LanguageTag() {}

    /// WRONG when no registry could hold the tag, UNKNOWN for a three-letter language that the platform does not know.
    public static Judgement judge(String tag) {
        if (!SHAPE.matcher(tag).matches()) return Judgement.WRONG;
        var primary = primary(tag);
        if (DOUBLES.contains(primary)) return Judgement.WRONG;
        if (LANGUAGES.contains(primary)) return Judgement.KNOWN;
        return primary.length() == 3 ? Judgement.UNKNOWN : Judgement.WRONG;
    }

    /// The language of a tag without region and script, in lower case.
    public static String primary(String tag) {
        return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
