package vn.congmo.vietnamese;

import java.util.Locale;
import java.util.Set;

/// One Vietnamese syllable: onset, vowels, coda, and the vowel that carries the tone.
final class Syllable {

    private static final int NOWHERE = -1;

    private static final Set<String> ONSETS = Set.of("", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
        "nh", "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> CODAS = Set.of("c", "ch", "m", "n", "ng", "nh", "p", "t");
    private static final Set<String> OPEN = Set.of("ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iu", "iêu", "oa", "oai", "oao",
        "oay", "oe", "oeo", "oi", "ôi", "ơi", "ua", "uây", "uê", "uêu", "ui", "uôi", "uơ", "uy", "uya", "uyu", "ưa", "ưi", "ươi", "ươu",
        "ưu", "yêu");
    private static final Set<String> CLOSED = Set.of("iê", "oa", "oă", "oe", "oo", "uâ", "uê", "uô", "uy", "uyê", "ươ", "yê");
    private static final Set<String> TONE_ON_SECOND = Set.of("oa", "oe", "uy");
    private static final String SHAPED = "ăâêôơư";

    private Syllable() {}

    /// Moves the only tone between `from` and `to` to its canonical vowel; leaves anything that is no Vietnamese syllable.
    static void placeTone(char[] letters, int from, int to) {
        int now = onlyTone(letters, from, to);
        if (now == NOWHERE) return;
        int canonical = canonicalPlace(letters, from, to);
        if (canonical == NOWHERE || canonical == now) return;
        var tone = Vowels.toneOf(letters[now]);
        letters[now] = Vowels.toneless(letters[now]);
        letters[canonical] = Vowels.under(tone, letters[canonical]);
    }

    private static int onlyTone(char[] letters, int from, int to) {
        int found = NOWHERE;
        for (int i = from; i < to; i++) {
            if (Vowels.toneOf(letters[i]) == Tone.NGANG) continue;
            if (found != NOWHERE) return NOWHERE;
            found = i;
        }
        return found;
    }

    private static int canonicalPlace(char[] letters, int from, int to) {
        int vowels = from;
        while (vowels < to && !Vowels.isVowel(letters[vowels])) vowels++;
        String onset = plain(letters, from, vowels);
        if (glideBelongsTo(onset, letters, vowels, to)) vowels++;
        int coda = vowels;
        while (coda < to && Vowels.isVowel(letters[coda])) coda++;
        boolean closed = coda < to;
        if (!ONSETS.contains(onset) || closed && !CODAS.contains(plain(letters, coda, to))) return NOWHERE;
        int nucleus = nucleus(plain(letters, vowels, coda), closed);
        return nucleus == NOWHERE ? NOWHERE : vowels + nucleus;
    }

    /// In `qu…` and `gi…` before another vowel, `u` and `i` are part of the onset and carry no tone.
    private static boolean glideBelongsTo(String onset, char[] letters, int at, int to) {
        if (at + 1 >= to || !Vowels.isVowel(letters[at + 1])) return false;
        char glide = Character.toLowerCase(Vowels.toneless(letters[at]));
        return onset.equals("q") && glide == 'u' || onset.equals("g") && glide == 'i';
    }

    private static int nucleus(String vowels, boolean closed) {
        if (vowels.length() == 1) return 0;
        if (!(closed ? CLOSED : OPEN).contains(vowels)) return NOWHERE;
        for (int i = vowels.length() - 1; i >= 0; i--) if (SHAPED.indexOf(vowels.charAt(i)) >= 0) return i;
        if (closed) return vowels.length() - 1;
        return vowels.length() == 3 || TONE_ON_SECOND.contains(vowels) ? 1 : 0;
    }

    private static String plain(char[] letters, int from, int to) {
        var plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) plain.append(Vowels.toneless(letters[i]));
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
