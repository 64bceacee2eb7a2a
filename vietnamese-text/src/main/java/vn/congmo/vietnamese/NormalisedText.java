package vn.congmo.vietnamese;

import java.util.List;

/// A text as it is stored: NFC, with what had to be mended.
///
/// @param text the mended text
/// @param notices one for each kind of thing found, in the order of [Notice.Kind]; empty when the text was right
public record NormalisedText(String text, List<Notice> notices) {
    public NormalisedText {
        notices = List.copyOf(notices);
    }
}
