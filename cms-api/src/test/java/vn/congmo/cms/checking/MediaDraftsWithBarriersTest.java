package vn.congmo.cms.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.cms.RunningApi;
import vn.congmo.cms.assets.UploadOutcome;
import vn.congmo.cms.assets.Uploads;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.DraftReader;
import vn.congmo.cms.content.SaveOutcome;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.sites.Language;
import vn.congmo.samples.BarrierExamples;
import vn.congmo.samples.Samples;

/// Every draft of `content-samples/with-barriers` whose film, sound, infographic or PDF lacks something, with its files taken in and opened.
class MediaDraftsWithBarriersTest extends RunningApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Actor AUTHOR = new Actor("an", "Nguyễn An", Set.of(Role.AUTHOR));

    @Autowired private Uploads uploads;
    @Autowired private Documents documents;
    @Autowired private Checking checking;

    static Stream<BarrierExamples.Example> examples() {
        return BarrierExamples.all().stream().filter(example -> !example.files().isEmpty() || String.valueOf(example.rule()).startsWith("infographic"));
    }

    @ParameterizedTest @MethodSource("examples")
    void a_draft_is_refused_by_its_rule_at_its_place_and_by_no_other_criterion(BarrierExamples.Example example) {
        example.files().forEach(file -> assertThat(uploads.upload(file.id(), file.bytes(), file.mediaType(), file.name(), AUTHOR))
                .isInstanceOfAny(UploadOutcome.Stored.class, UploadOutcome.AlreadyThere.class));
        Samples.pictures().stream().filter(picture -> example.draft().contains(picture.id().toString()))
                .forEach(picture -> uploads.upload(picture.id(), picture.bytes(), picture.mediaType(), picture.filename(), AUTHOR));
        var id = new DocumentId(UUID.randomUUID(), new Language("vi"));
        assertThat(documents.save(id, null, draft(example), AUTHOR)).isInstanceOf(SaveOutcome.Created.class);

        var barriers = checking.assess(id, Locale.of("vi")).orElseThrow().barriers();

        assertThat(barriers).isNotEmpty().allSatisfy(barrier -> assertThat(barrier.criteria()).contains(example.criterion()))
                .anySatisfy(barrier -> assertThat(List.of(barrier.rule(), barrier.pointer().substring(0, example.pointer().length())))
                        .isEqualTo(List.of(String.valueOf(example.rule()), example.pointer())));
    }

    private static DraftContent draft(BarrierExamples.Example example) {
        if (DraftReader.read(JSON.readTree(example.draft())) instanceof DraftReader.Reading.Read(var content)) return content;
        throw new AssertionError(example.name());
    }
}
