package vn.congmo.samples.loading;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the loader says, in Vietnamese or English.
record Words(ResourceBundle texts) {

    static Words in(String language) {
        var locale = language.equals("en") ? Locale.ENGLISH : Locale.of("vi");
        return new Words(ResourceBundle.getBundle("vn.congmo.samples.loading.words", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(values);
    }
}
