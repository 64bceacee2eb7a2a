package vn.congmo.vietnamese;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What was found, and mostly mended, in a text.
///
/// @param kind what it was
/// @param count how often it was there, at least 1
/// @param at where it first was: UTF-16 offset in the text as given
public record Notice(Kind kind, int count, int at) {

    public Notice {
        if (count < 1 || at < 0) throw new IllegalArgumentException("A notice is of something that is there, not count " + count + " at " + at);
    }

    /// The kinds of mending, each with a stable code that names its sentence in the bundle `vn.congmo.vietnamese.notices`.
    public enum Kind {
        /// `Ð` U+00D0, `ð` U+00F0 or an African `Ɖ`/`ɖ`, changed to the Vietnamese `Đ`/`đ`.
        LOOKALIKE_LETTER("lookalike-letter", true),
        /// A letter and its marks typed as several characters, composed to one (NFC).
        DECOMPOSED_LETTER("decomposed-letter", true),
        /// A tone mark before the circumflex, breve or horn, put behind it.
        MARK_ORDER("mark-order", true),
        /// A combining mark without a letter. Kept, because only a person knows the letter.
        LONE_MARK("lone-mark", false),
        /// More than thirty marks on one letter; the rest was taken out.
        PILE_OF_MARKS("pile-of-marks", true),
        /// A no-break or unusual space, changed to a plain one, so that lines wrap and words are found.
        SPECIAL_SPACE("special-space", true),
        /// A soft hyphen, zero-width character, byte order mark or direction control, taken out.
        INVISIBLE_CHARACTER("invisible-character", true),
        /// A control character, taken out.
        CONTROL_CHARACTER("control-character", true),
        /// Half a character or U+FFFD: a letter was lost before the text came here. Stands as U+FFFD.
        BROKEN_CHARACTER("broken-character", false);

        private final String code;
        private final boolean mended;

        Kind(String code, boolean mended) {
            this.code = code;
            this.mended = mended;
        }

        /// Stable code for programs, never renamed.
        public String code() {
            return code;
        }

        /// Whether the text is right now; otherwise a person has to look.
        public boolean isMended() {
            return mended;
        }
    }

    /// The notice as one sentence for the person who typed the text; English for `en`, Vietnamese for any other language.
    public String inWords(Locale language) {
        var spoken = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.ENGLISH : Locale.of("vi");
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var sentences = ResourceBundle.getBundle("vn.congmo.vietnamese.notices", spoken, noFallback);
        return new MessageFormat(sentences.getString(kind.code()), spoken).format(new Object[] {count});
    }
}
