package vn.congmo.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

import org.jspecify.annotations.Nullable;

/// Reads numbers of standards and technical regulations: `TCVN ISO/IEC 27001:2019`, `QCVN 81:2014/BTTTT`.
final class StandardNumbers {

    private StandardNumbers() {}

    static Optional<DocumentNumber> read(String marked, MatchResult match) {
        String origin = match.group("origin").strip().replaceAll("^[/-]", "").replaceAll("[ -]", "/");
        String family = match.group("family");
        if (!isEnough(family, match.group("number"), match.group("year"))) return Optional.empty();
        var canonical = new StringBuilder(family.replace("qcdp", "qcđp"));
        if (!origin.isEmpty()) canonical.append(isInternational(family) ? '/' : ' ').append(origin.replaceAll("iec/(?=t[sr])", "iec "));
        canonical.append(' ').append(match.group("number"));
        var terms = new ArrayList<String>();
        terms.add(term(canonical));
        addPart(canonical, terms, ":", match.group("year"));
        if (match.group("year") != null) addPart(canonical, terms, "/", match.group("body"));
        return Optional.of(new DocumentNumber(canonical.toString().toUpperCase(Locale.ROOT), List.copyOf(terms.reversed())));
    }

    private static void addPart(StringBuilder canonical, List<String> terms, String separator, @Nullable String part) {
        if (part == null) return;
        canonical.append(separator).append(part);
        terms.add(term(canonical));
    }

    /// `ISO 200` is the film of a camera and `300 TCN` three centuries before our era; a year, a part or a longer number says more.
    private static boolean isEnough(String family, String number, @Nullable String year) {
        if (year != null) return true;
        return isInternational(family) ? number.length() >= 4 : !family.equals("tcn");
    }

    private static boolean isInternational(String family) {
        return family.startsWith("i");
    }

    /// Zeros in front of a number do not count.
    private static String term(CharSequence canonical) {
        return Folding.fold(canonical).replaceAll("[ /:]", "-").replaceAll("-0+(?=\\d)", "-");
    }
}
