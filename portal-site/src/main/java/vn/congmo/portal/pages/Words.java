package vn.congmo.portal.pages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The portal's own few words, by language: titles of pages that are no document, and of feeds. All others are the theme's.
final class Words {

    static final String BUNDLE = "vn.congmo.portal.pages.words";
    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The words of a language; English where the portal has none in it.
    static Words in(String tag) {
        var locale = Locale.forLanguageTag(tag);
        try {
            return new Words(ResourceBundle.getBundle(BUNDLE, locale, NO_OTHER_LANGUAGE), locale);
        } catch (MissingResourceException noneInThisLanguage) {
            return new Words(ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, NO_OTHER_LANGUAGE), Locale.ENGLISH);
        }
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
