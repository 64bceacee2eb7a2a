package vn.congmo.accessibility.ignoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `accessibility-ignore.json`, which stands under version control beside what it is about:
/// ```
/// {"ignored": [{"rule": "axe/color-contrast", "page": "/lich-su/*", "reason": "Old scans; new ones come in March", "expires": "2027-03-31"}]}
/// ```
/// An entry without a reason or a day, with one that has passed or lies more than a year ahead, or with an unknown name is refused.
public final class IgnoreFile {

    /// The file's usual name.
    public static final Path USUAL = Path.of("accessibility-ignore.json");

    private static final int LONGEST_DAYS = 366;
    private static final Set<String> NAMES = Set.of("rule", "page", "selector", "fingerprint", "reason", "expires");

    private final LocalDate today;
    private final List<WrongIgnoreFile.Fault> faults = new ArrayList<>();

    private IgnoreFile(LocalDate today) {
        this.today = today;
    }

    /// @throws WrongIgnoreFile with everything that is wrong in it
    public static Ignoring read(Path file, LocalDate today) throws WrongIgnoreFile {
        return new IgnoreFile(today).read(file);
    }

    private Ignoring read(Path file) throws WrongIgnoreFile {
        var waivers = new ArrayList<Waiver>();
        try {
            var entries = JsonMapper.shared().readTree(Files.readString(file)).path("ignored");
            if (!entries.isArray()) {
                fault("ignore.shape", file);
            }
            for (var i = 0; i < entries.size(); i++) {
                waivers.add(waiver(i + 1, entries.get(i)));
            }
        } catch (IOException e) {
            fault("ignore.unreadable", file);
        } catch (JacksonException e) {
            fault("ignore.json", file, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
        }
        if (!faults.isEmpty()) {
            throw new WrongIgnoreFile(faults);
        }
        return new Ignoring(waivers);
    }

    private Waiver waiver(int number, JsonNode entry) {
        entry.propertyNames().stream().filter(name -> !NAMES.contains(name)).forEach(name -> fault("ignore.name", number, name));
        var waiver = new Waiver(text(entry, "rule"), text(entry, "page"), text(entry, "selector"), text(entry, "fingerprint"),
                text(entry, "reason"), day(number, entry));
        if (waiver.rule().isEmpty() && waiver.fingerprint().isEmpty()) {
            fault("ignore.what", number);
        }
        if (waiver.reason().isBlank()) {
            fault("ignore.reason", number, waiver.name());
        }
        return waiver;
    }

    private LocalDate day(int number, JsonNode entry) {
        var text = text(entry, "expires");
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(today)) {
                fault("ignore.expired", number, text(entry, "rule"), text);
            } else if (day.isAfter(today.plusDays(LONGEST_DAYS))) {
                fault("ignore.far", number, text);
            }
            return day;
        } catch (DateTimeParseException e) {
            fault(text.isEmpty() ? "ignore.no-day" : "ignore.day", number, text);
            return today;
        }
    }

    private void fault(String key, Object... values) {
        faults.add(new WrongIgnoreFile.Fault(key, List.of(values)));
    }

    private static String text(JsonNode entry, String name) {
        return entry.path(name).asString("").strip();
    }
}
