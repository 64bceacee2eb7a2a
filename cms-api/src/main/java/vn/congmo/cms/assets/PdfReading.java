package vn.congmo.cms.assets;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.congmo.cms.assets.Asset.FileFacts;
import vn.congmo.cms.assets.RefusedUpload.Reason;

/// What a PDF says of itself to assistive technology (ISO 32000-1, 14.7–14.9). Nothing in it is run, and it is kept as it came.
final class PdfReading {

    private static final int PAGES_READ = 10;
    private static final int FEWEST_LETTERS = 40;

    private PdfReading() {}

    static FileFacts facts(byte[] bytes, String name) throws RefusedUpload {
        try (var pdf = Loader.loadPDF(bytes)) {
            var catalogue = pdf.getDocumentCatalog();
            var tagged = catalogue.getMarkInfo() != null && catalogue.getMarkInfo().isMarked() && catalogue.getStructureTreeRoot() != null;
            var title = pdf.getDocumentInformation().getTitle();
            var language = catalogue.getLanguage();
            return new FileFacts(name, bytes.length, null, null, language == null || language.isBlank() ? null : language, pdf.getNumberOfPages(), tagged,
                    title != null && !title.isBlank(), hasText(pdf));
        } catch (InvalidPasswordException e) {
            throw new RefusedUpload(Reason.LOCKED);
        } catch (IOException | RuntimeException broken) {
            // The parser throws both on bytes that it did not expect.
            throw new RefusedUpload(Reason.BROKEN_PDF);
        }
    }

    private static boolean hasText(PDDocument pdf) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setEndPage(PAGES_READ);
        return stripper.getText(pdf).chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }
}
