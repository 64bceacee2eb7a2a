package vn.congmo.vietnamese;

import java.util.Locale;

/// Brings typed, pasted or imported text into the one form that is stored, compared and searched: NFC (Unicode Standard Annex 15, the
/// composed letters of TCVN 6909:2001), Vietnamese `Đ`, plain spaces, `\n` at line ends, nothing invisible.
///
/// ```java
/// Normalisation.of("Ðường số 1").text()   // "Đường số 1", with the notice LOOKALIKE_LETTER
/// ```
/// Doing it twice changes nothing more. Letters of other scripts, emoji, tabs and runs of spaces stay as they are; carriage returns, and line
/// and page separators become `\n` without a notice, because every browser sends them.
public final class Normalisation {

    private Normalisation() {}

    /// The text in its stored form, with a notice for each kind of thing that was mended or needs a person.
    public static NormalisedText of(String text) {
        var notices = new Notices();
        var mended = mend(text, notices);
        return new NormalisedText(mended.text(), notices.list());
    }

    /// The same text, knowing where each character stood in the original.
    public static AlignedText aligned(String text) {
        return mend(text, new Notices());
    }

    private static AlignedText mend(String text, Notices notices) {
        var cleaned = Cleaning.clean(text, notices);
        var composed = Composition.compose(cleaned, notices);
        return cleaned.then(composed);
    }
}
