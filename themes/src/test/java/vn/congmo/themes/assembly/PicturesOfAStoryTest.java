package vn.congmo.themes.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.TextAlternative;
import vn.congmo.themes.pages.PageView.Asset;
import vn.congmo.themes.types.ContentTypes;

class PicturesOfAStoryTest {

    @Test
    void an_entry_counts_the_picture_that_stands_for_the_story_among_its_own() {
        var assets = Stream.of(picture("image/jpeg"), picture("image/jpeg"), picture("image/jpeg"), picture("application/pdf"))
                .collect(Collectors.toMap(Asset::id, Function.identity()));
        var lead = assets.values().stream().filter(asset -> asset.mediaType().equals("image/jpeg")).findFirst().orElseThrow();
        var story = new LiveDocument(UUID.randomUUID(), "vi", "photo-story", "/anh/a", "Một ngày", null, Map.of(), Map.of(),
                new Block.Image(lead.id(), new TextAlternative.Decorative(), List.of(), null), List.of(), assets, null, null);

        var teaser = new Assembly(ContentTypes.standard(), "https://bomau.example").teaser(story, new Empty(LocalDate.EPOCH));

        assertThat(teaser.facts()).containsEntry("pictures", 3);
        assertThat(teaser.picture()).isEqualTo(lead);
    }

    private static Asset picture(String mediaType) {
        return new Asset(UUID.randomUUID(), mediaType, 1280, 853, List.of());
    }
}
