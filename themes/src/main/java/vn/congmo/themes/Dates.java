package vn.congmo.themes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Dates as readers of a language write them, in Viet Nam's time.
final class Dates {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    /// @param time an `Instant`, a `LocalDate`, or either as ISO 8601 text
    static LocalDate day(Object time) {
        return switch (time) {
            case LocalDate date -> date;
            case Instant instant -> LocalDate.ofInstant(instant, ZONE);
            case String text when text.contains("T") -> day(Instant.parse(text));
            case String text -> LocalDate.parse(text);
            default -> throw new IllegalArgumentException("Not a date: " + time);
        };
    }

    /// In full: "ngày 05 tháng 02 năm 2026". Days below 10 and the months 1 and 2 have a zero before them (Decree 30/2020/NĐ-CP, annex I).
    static String inWords(LocalDate day, String lang) {
        if (!lang.startsWith("vi")) return asWritten(day, lang);
        var month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month < 3 ? "0" + month : month, day.getYear());
    }

    /// A day with its hour: "14:00, ngày 05 tháng 02 năm 2026".
    static String moment(Instant moment, String lang) {
        return HOUR.format(moment.atZone(ZONE)) + ", " + inWords(LocalDate.ofInstant(moment, ZONE), lang);
    }

    /// The same for machines: "2026-02-05T14:00+07:00".
    static String isoMoment(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// Short, for lists: "05/02/2026".
    static String inFigures(LocalDate day, String lang) {
        return lang.startsWith("vi") ? FIGURES.format(day) : asWritten(day, lang);
    }

    /// As the Unicode CLDR has it for the language: «2026年2月5日», «5 de febrero de 2026».
    private static String asWritten(LocalDate day, String lang) {
        if (lang.startsWith("en")) return ENGLISH.format(day);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(Locale.forLanguageTag(lang)).format(day);
    }
}
