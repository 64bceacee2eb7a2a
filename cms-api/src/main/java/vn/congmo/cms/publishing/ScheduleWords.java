package vn.congmo.cms.publishing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.congmo.cms.content.Fault;

/// What an author reads of what the clock could not do.
record ScheduleWords(ResourceBundle bundle) {

    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /// Vietnamese for every language but English.
    static ScheduleWords in(Locale language) {
        return new ScheduleWords(ResourceBundle.getBundle("texts.schedule", language, NO_OTHER_LANGUAGE));
    }

    String infected(Instant at, List<Fault> files) {
        var signatures = files.stream().flatMap(file -> file.arguments().stream().skip(1)).distinct().toList();
        return bundle.getString("infected").replace("{0}", HOUR.format(at)).replace("{1}", String.join(", ", signatures));
    }

    String refused(Instant at, int barriers, String criteria) {
        return bundle.getString("refused").replace("{0}", HOUR.format(at)).replace("{1}", "" + barriers).replace("{2}", criteria);
    }
}
