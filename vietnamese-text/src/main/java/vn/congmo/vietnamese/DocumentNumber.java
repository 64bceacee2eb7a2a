package vn.congmo.vietnamese;

import java.util.List;

/// The number and sign (số, ký hiệu) of a legal or official document, or the number of a standard. Compare numbers by [#key()]; the
/// printed form of codes that we do not know depends on how they were typed.
///
/// @param canonical how it is printed: `42/2022/NĐ-CP`, `57-NQ/TW`, `TCVN 9249:2012`
/// @param terms search terms, lower-case ASCII, the whole number first, then every prefix that people use: `42/2022/nd-cp`, `42/2022/nd`,
///     `42/2022`, and `42-nd` for those who leave out the year. Index all; search for the first.
public record DocumentNumber(String canonical, List<String> terms) {
    public DocumentNumber {
        if (canonical.isBlank() || terms.isEmpty()) throw new IllegalArgumentException("A document number needs a printed form and a term");
        terms = List.copyOf(terms);
    }

    /// The number in an address, lower-case ASCII: `42-2022-nd-cp`, `57-nq-tw`, `tcvn-9249-2012`.
    public String slug() {
        return Slug.of(canonical);
    }

    /// The whole number as one term, equal for all spellings of the same number.
    public String key() {
        return terms.getFirst();
    }
}
