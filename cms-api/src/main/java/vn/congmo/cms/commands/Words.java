package vn.congmo.cms.commands;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the commands say, from `texts/commands`: Vietnamese, with English beside it.
record Words(ResourceBundle texts, Locale locale) {

    static Words in(String language) {
        var locale = Locale.of(language);
        return new Words(ResourceBundle.getBundle("texts/commands", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)), locale);
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /// The word for a collection where people have one.
    String thing(String collection) {
        return texts.containsKey("thing." + collection) ? texts.getString("thing." + collection) : collection;
    }
}
