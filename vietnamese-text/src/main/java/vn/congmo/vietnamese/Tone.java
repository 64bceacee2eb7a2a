package vn.congmo.vietnamese;

/// The six tones in the order of Vietnamese dictionaries, each with its combining mark.
enum Tone {
    NGANG('\0'), HUYEN('\u0300'), HOI('\u0309'), NGA('\u0303'), SAC('\u0301'), NANG('\u0323');

    private final char mark;

    Tone(char mark) {
        this.mark = mark;
    }

    /// Whether the character is one of the five combining tone marks.
    static boolean isMark(char character) {
        for (var tone : values()) if (tone != NGANG && tone.mark == character) return true;
        return false;
    }
}
