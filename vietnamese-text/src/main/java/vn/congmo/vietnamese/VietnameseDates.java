package vn.congmo.vietnamese;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as official documents write them (Decree 30/2020/NĐ-CP, Annex I) and as people type them, in the time of Hà Nội.
public final class VietnameseDates {

    /// The zone in which every time is shown.
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    /// The place in front is the one that heads every official document: `Hà Nội, ngày 05 tháng 02 năm 2026`.
    private static final String DAY = "(?:(?:[\\p{L} .-]{2,60},\\s{0,3})?ngay\\s{1,3}(?:(?:mung|mong)\\s{1,3})?)?";
    private static final Pattern NUMBERS = Pattern.compile(DAY + "(\\d{1,2})\\s{0,3}[/.-]\\s{0,3}(\\d{1,2})\\s{0,3}[/.-]\\s{0,3}(\\d{4})");
    private static final Pattern WORDS = Pattern.compile(DAY + "(\\d{1,2})\\s{1,3}thang\\s{1,3}(\\d{1,2})\\s{0,3},?\\s{1,3}nam\\s{1,3}(\\d{4})");

    private VietnameseDates() {}

    /// The long form: `ngày 05 tháng 02 năm 2026`. Days below 10 and the months 1 and 2 have a zero in front, the other months none.
    public static String inWords(LocalDate date) {
        String month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return String.format(Locale.ROOT, "ngày %02d tháng %s năm %d", date.getDayOfMonth(), month, date.getYear());
    }

    /// The long form of the day that it is in Hà Nội at this instant.
    public static String inWords(Instant instant) {
        return inWords(dayOf(instant));
    }

    /// The short form: `05/02/2026`.
    public static String inNumbers(LocalDate date) {
        return DATE.format(date);
    }

    /// The short form of the day that it is in Hà Nội at this instant.
    public static String inNumbers(Instant instant) {
        return inNumbers(dayOf(instant));
    }

    /// Day and time in Hà Nội, 24 hours: `05/02/2026 14:30`.
    public static String withTime(Instant instant) {
        return DATE_AND_TIME.format(instant.atZone(ZONE));
    }

    /// The day that it is in Hà Nội at this instant.
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /// Reads a whole text that is one date, day first: `5/2/2026`, `ngày 05-02-2026`, `Hà Nội, ngày 05 tháng 02 năm 2026`, also without
    /// marks.
    /// Empty when it is no date of the calendar.
    public static Optional<LocalDate> read(String text) {
        String plain = Folding.fold(Normalisation.of(text).text()).toLowerCase(Locale.ROOT).strip();
        for (var form : new Pattern[] {NUMBERS, WORDS}) {
            var parts = form.matcher(plain);
            if (parts.matches()) return date(parts.group(3), parts.group(2), parts.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
