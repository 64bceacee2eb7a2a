package vn.congmo.cms.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.assets.Asset;
import vn.congmo.cms.assets.Asset.FileFacts;
import vn.congmo.themes.blocks.AudioDescription;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Span;
import vn.congmo.themes.blocks.TextAlternative;

/// What is missing beside a medium is a barrier with its criterion, its place and words to mend it.
class MediaAlternativesTest {

    private static final UUID FILM = UUID.randomUUID();
    private static final UUID CAPTIONS = UUID.randomUUID();
    private static final UUID PDF = UUID.randomUUID();
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final List<Block.Utterance> SPOKEN = List.of(new Block.Utterance(0, "Người dẫn", "Xin chào."));

    private static Block.Video film(List<Block.Captions> captions, List<Block.Utterance> transcript, AudioDescription description) {
        return new Block.Video(FILM, "Phim", null, captions, transcript, description, null, List.of());
    }

    private static Asset film(@Nullable Boolean sound) {
        return file(FILM, "video/mp4", new FileFacts("phim.mp4", 9, 70.0, sound, null, null, null, null, null));
    }

    private static Asset captions(double end, @Nullable String language) {
        return file(CAPTIONS, "text/vtt", new FileFacts("phim.vtt", 9, end, null, language, null, null, null, null));
    }

    private static Asset file(UUID id, String type, FileFacts facts) {
        return new Asset(id, type, 0, 0, List.of(), facts);
    }

    private static List<String> failed(Block block, Asset... assets) {
        return failed(List.of(block), assets);
    }

    private static List<String> failed(List<Block> body, Asset... assets) {
        return MediaAlternatives.of(body, VI, List.of(assets)).stream().filter(finding -> finding.outcome().equals("failed"))
                .map(finding -> finding.rule() + " " + finding.criteria() + " " + finding.pointer()).toList();
    }

    @Test
    void a_film_with_nothing_beside_it_is_held_up_for_each_criterion() {
        assertThat(failed(film(List.of(), List.of(), new AudioDescription.Undecided()), film(true))).containsExactly(
                "media-captions [1.2.2] /body/0/captions", "media-transcript [1.2.3] /body/0/transcript", "media-description [1.2.3, 1.2.5] /body/0/description");
    }

    @Test
    void a_film_with_all_of_it_passes_and_a_silent_one_needs_no_captions() {
        var all = film(List.of(new Block.Captions("vi", CAPTIONS)), SPOKEN, new AudioDescription.NotNeeded("Lời nói hết"));

        assertThat(failed(all, film(true), captions(65, "vi"))).isEmpty();
        assertThat(failed(film(List.of(), SPOKEN, new AudioDescription.Described(UUID.randomUUID())), film(false))).isEmpty();
    }

    @Test
    void captions_in_another_language_or_ending_early_are_not_enough() {
        var english = film(List.of(new Block.Captions("en", CAPTIONS)), SPOKEN, new AudioDescription.NotNeeded(null));
        var vietnamese = film(List.of(new Block.Captions("vi", CAPTIONS)), SPOKEN, new AudioDescription.NotNeeded(null));

        assertThat(failed(english, film(true), captions(65, "en"))).containsExactly("media-captions [1.2.2] /body/0/captions");
        assertThat(failed(vietnamese, film(true), captions(30, null))).containsExactly("media-captions-whole [1.2.2] /body/0/captions/0");
        assertThat(failed(vietnamese, film(true), captions(65, "en"))).containsExactly("media-captions-whole [1.2.2] /body/0/captions/0");
    }

    @Test
    void a_sound_needs_its_words_and_an_infographic_its_description() {
        var image = new Block.Image(UUID.randomUUID(), new TextAlternative.Description("Biểu đồ"), List.of(), null);

        assertThat(failed(new Block.Audio(FILM, "Bản tin", List.of(), List.of(), List.of()))).containsExactly("media-transcript [1.2.1] /body/0/transcript");
        assertThat(failed(new Block.Infographic(image, List.of(), null))).containsExactly("infographic-description [1.1.1] /body/0/description");
    }

    @Test
    void a_scanned_pdf_is_held_up_unless_its_text_stands_in_the_document() {
        var files = new Block.Files(List.of(new Block.Files.File(PDF, "Văn bản")));
        var scanned = file(PDF, "application/pdf", new FileFacts("quet.pdf", 9, null, null, null, 2, false, false, false));

        assertThat(failed(files, scanned)).containsExactly("file-accessible [1.1.1] /body/0/files/0/asset", "file-accessible [1.3.1] /body/0/files/0/asset",
                "file-accessible [2.4.2] /body/0/files/0/asset", "file-accessible [3.1.1] /body/0/files/0/asset");
        assertThat(failed(List.of(files, new Block.Paragraph(List.of(Span.plain("Toàn văn của quyết định. ".repeat(20))))), scanned)).isEmpty();
    }

    @Test
    void every_finding_has_words_in_both_languages() {
        var bad = film(List.of(new Block.Captions("vi", CAPTIONS)), List.of(), new AudioDescription.Undecided());
        var scanned = file(PDF, "application/pdf", new FileFacts("quet.pdf", 9, null, null, null, 2, false, false, false));
        var findings = MediaAlternatives.of(List.of(bad, new Block.Files(List.of(new Block.Files.File(PDF, "Văn bản")))), VI,
                List.of(film(true), captions(30, "en"), scanned));

        for (var language : List.of(VI, Locale.ENGLISH))
            assertThat(findings).filteredOn(finding -> finding.outcome().equals("failed")).hasSize(8).map(MediaWords.in(language)::barrier)
                    .allSatisfy(barrier -> assertThat(barrier.message() + barrier.mend()).isNotBlank().doesNotContain("{"));
    }

    @Test
    void evidence_keeps_the_worse_of_what_the_page_and_the_media_say() {
        var verdicts = List.of(new Evidence.Verdict("1.2.2", "A", "untested", List.of()), new Evidence.Verdict("1.2.3", "A", "passed", List.of("page-rule")));
        var media = MediaAlternatives.of(List.of(film(List.of(), SPOKEN, new AudioDescription.Undecided())), VI, List.of(film(true)));

        assertThat(Verdicts.with(media, verdicts)).extracting(Evidence.Verdict::outcome).containsExactly("failed", "failed");
    }
}
