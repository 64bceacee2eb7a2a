package vn.congmo.samples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfFilesTest {

    static Stream<OfficialDocument> documents() {
        return OfficialDocument.read(Path.of("files/documents.json")).stream();
    }

    @ParameterizedTest @MethodSource("documents")
    void a_document_has_a_tagged_file_with_title_language_and_text(OfficialDocument document) throws IOException {
        var file = Path.of("files", document.slug() + ".pdf").toFile();

        assertThat(file).exists().satisfies(it -> assertThat(it.length()).isLessThanOrEqualTo(120_000));
        try (var pdf = Loader.loadPDF(file)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentInformation().getTitle()).contains(document.number(), document.title());
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("KHÔNG CÓ GIÁ TRỊ PHÁP LÝ", document.number(), document.title(), document.signer());
        }
    }

    @Test void one_bad_file_lacks_tags_and_the_other_lacks_text() throws IOException {
        try (var untagged = Loader.loadPDF(Path.of("with-barriers/files/untagged.pdf").toFile());
             var scanned = Loader.loadPDF(Path.of("with-barriers/files/scanned.pdf").toFile())) {
            assertThat(untagged.getDocumentCatalog().getStructureTreeRoot()).isNull();
            assertThat(new PDFTextStripper().getText(untagged)).contains("Kính gửi");
            assertThat(scanned.getDocumentCatalog().getStructureTreeRoot()).isNull();
            assertThat(new PDFTextStripper().getText(scanned)).isBlank();
        }
    }
}
