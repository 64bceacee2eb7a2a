package vn.congmo.samples.documents;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialDocumentTest {

    /// The day on which the sample site stands; the statuses of `documents.json` hold on it.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final Map<String, OfficialDocument> BY_NUMBER = documents().collect(toMap(OfficialDocument::number, Function.identity()));

    static Stream<OfficialDocument> documents() {
        return OfficialDocument.read(Path.of("files/documents.json")).stream();
    }

    @Test void every_status_and_every_relation_is_shown_by_some_document() {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(documents().map(OfficialDocument::status))
                .contains("not-yet-in-force", "in-force", "partly-expired", "expired", "not-applicable");
        assertThat(documents().flatMap(document -> document.relations().keySet().stream()).distinct())
                .containsExactlyInAnyOrder("replaces", "amends", "repeals", "corrects", "consolidates", "basedOn", "refersTo");
    }

    @ParameterizedTest @MethodSource("documents")
    void relations_point_to_earlier_documents_of_the_list(OfficialDocument document) {
        for (var number : document.relations().values().stream().flatMap(List::stream).toList()) {
            assertThat(BY_NUMBER).containsKey(number);
            assertThat(BY_NUMBER.get(number).issuedOn()).isBeforeOrEqualTo(document.issuedOn());
        }
    }

    @ParameterizedTest @MethodSource("documents")
    void the_status_agrees_with_the_dates(OfficialDocument document) {
        if (document.inForceOn() != null) assertThat(document.inForceOn()).isAfterOrEqualTo(document.issuedOn());
        assertThat(document.status()).isEqualTo(
                document.inForceOn() == null ? "not-applicable"
                : document.inForceOn().isAfter(TODAY) ? "not-yet-in-force"
                : document.expiresOn() != null && !document.expiresOn().isAfter(TODAY) ? "expired"
                : isAmended(document) ? "partly-expired" : "in-force");
    }

    @ParameterizedTest @MethodSource("documents")
    void what_a_document_replaces_or_repeals_ends_on_the_day_it_begins(OfficialDocument document) {
        Stream.concat(document.related("replaces").stream(), document.related("repeals").stream())
                .forEach(number -> assertThat(BY_NUMBER.get(number).expiresOn()).isEqualTo(document.inForceOn()));
    }

    @ParameterizedTest @MethodSource("documents")
    void the_body_names_every_document_that_it_changes(OfficialDocument document) {
        for (var relation : List.of("replaces", "amends", "repeals", "corrects", "consolidates")) {
            for (var number : document.related(relation)) assertThat(document.body().toString()).contains(number);
        }
    }

    private static boolean isAmended(OfficialDocument document) {
        return documents().anyMatch(other -> other.related("amends").contains(document.number())
                && other.inForceOn() != null && !other.inForceOn().isAfter(TODAY));
    }
}
