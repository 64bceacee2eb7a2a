package vn.congmo.themes;

import java.util.Locale;

/// Lengths of films and sizes of files, as readers and machines write them.
final class Measures {

    private static final double THOUSAND = 1000;

    private Measures() {}

    /// A place in a film: "0:07", "12:40", "1:02:05".
    static String clock(double seconds) {
        var whole = (long) seconds;
        var minutes = "%d:%02d".formatted(whole / 60 % 60, whole % 60);
        return whole < 3600 ? minutes : "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
    }

    /// ISO 8601: "PT4M12S".
    static String isoDuration(double seconds) {
        return java.time.Duration.ofSeconds(Math.max(1, Math.round(seconds))).toString();
    }

    /// In thousands of bytes, as shops and systems count: "850 kB", "1,2 MB".
    static String fileSize(long bytes, String lang) {
        if (bytes < THOUSAND) return bytes + " B";
        if (Math.round(bytes / THOUSAND) < THOUSAND) return Math.round(bytes / THOUSAND) + " kB";
        return String.format(lang.startsWith("vi") ? Locale.of("vi", "VN") : Locale.ENGLISH, "%.1f MB", bytes / THOUSAND / THOUSAND);
    }

    /// The name of a language in itself, with a capital first letter.
    static String languageName(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
