package vn.congmo.cms.sites;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// A language as BCP 47 writes it: two or three lower-case letters, with a region where it matters ("vi", "en", "pt-BR").
public record Language(@JsonValue String tag) {

    @JsonCreator
    public Language {
        if (!tag.matches("[a-z]{2,3}(-[A-Z]{2})?")) throw new IllegalArgumentException("Not a BCP 47 language: " + tag);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
