package vn.congmo.accessibility.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Values of the `autocomplete` attribute (HTML, section 4.10.18.7, "autofill detail tokens").
final class Autocomplete {

    private static final Set<String> PERSON = Set.of("name", "honorific-prefix", "given-name", "additional-name", "family-name",
            "honorific-suffix", "nickname", "username", "new-password", "current-password", "one-time-code", "organization-title",
            "organization", "street-address", "address-line1", "address-line2", "address-line3", "address-level1", "address-level2",
            "address-level3", "address-level4", "country", "country-name", "postal-code", "cc-name", "cc-given-name",
            "cc-additional-name", "cc-family-name", "cc-number", "cc-exp", "cc-exp-month", "cc-exp-year", "cc-csc", "cc-type",
            "transaction-currency", "transaction-amount", "language", "bday", "bday-day", "bday-month", "bday-year", "sex", "url", "photo");
    private static final Set<String> REACHED_AT = Set.of("tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local",
            "tel-local-prefix", "tel-local-suffix", "tel-extension", "email", "impp");
    private static final Set<String> KINDS = Set.of("home", "work", "mobile", "fax", "pager");

    private Autocomplete() {}

    /// True for optional section, optional shipping or billing, optional kind of contact, one field, optional webauthn, in this order.
    static boolean isValid(String value) {
        var tokens = new ArrayList<>(List.of(value.strip().toLowerCase(Locale.ROOT).split("\\s+")));
        if (tokens.getFirst().startsWith("section-")) tokens.removeFirst();
        if (!tokens.isEmpty() && Set.of("shipping", "billing").contains(tokens.getFirst())) tokens.removeFirst();
        if (tokens.size() > 1 && tokens.getLast().equals("webauthn")) tokens.removeLast();
        if (tokens.size() == 2 && KINDS.contains(tokens.getFirst())) return REACHED_AT.contains(tokens.getLast());
        return tokens.size() == 1 && (PERSON.contains(tokens.getFirst()) || REACHED_AT.contains(tokens.getFirst()));
    }
}
