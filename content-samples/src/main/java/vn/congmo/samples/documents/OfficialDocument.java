package vn.congmo.samples.documents;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A document of the ministry as `files/documents.json` holds it.
///
/// @param kind one of the kinds of the type `official-document`
/// @param kindName the kind as it is printed
/// @param relations numbers of other documents, by relation
@JsonIgnoreProperties("abstract")
record OfficialDocument(String slug, String number, String kind, String kindName, String title, String issuer, LocalDate issuedOn,
                        @Nullable LocalDate inForceOn, @Nullable LocalDate expiresOn, String status, String signer, String signerTitle,
                        Map<String, List<String>> relations, List<Block> body, List<String> recipients) {

    static List<OfficialDocument> read(Path file) {
        return List.of(JsonMapper.shared().readValue(file.toFile(), OfficialDocument[].class));
    }

    boolean isLetter() {
        return kind.equals("official-letter");
    }

    boolean isRegulation() {
        return kind.equals("regulation");
    }

    List<String> related(String relation) {
        return relations.getOrDefault(relation, List.of());
    }

    /// One of the three.
    record Block(@Nullable String heading, @Nullable Integer level, @Nullable String paragraph, @Nullable List<String> list) {}
}
