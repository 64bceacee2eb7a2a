package vn.congmo.cms.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import vn.congmo.themes.types.ContentTypes;

/// Forms of every type: fields and relations drawn from the type, media with what stands in for them.
class EveryTypeFormTest extends WorkspaceScreens {

    private static final Path SAMPLES = Path.of("..", "content-samples");

    private Map<String, String> form(String type, Map<String, String> more) {
        var fields = new LinkedHashMap<>(Map.of("do", "save", "version", "", "site", SITE, "type", type, "title", "Văn bản mẫu"));
        fields.putAll(more);
        return fields;
    }

    private static MockMultipartFile file(String field, String sample) throws Exception {
        return new MockMultipartFile(field, Path.of(sample).getFileName().toString(), null, Files.readAllBytes(SAMPLES.resolve(sample)));
    }

    @Test void every_type_has_an_empty_form_without_barriers() throws Exception {
        for (var type : ContentTypes.standard().names()) if (!type.equals("site")) {
            var page = checked(open(editor, address + "?type=" + type));
            for (var field : ContentTypes.standard().named(type).orElseThrow().fields().entrySet())
                assertThat(page.getElementsByAttributeValue("name", field.getKey())).as(type + " " + field.getKey()).hasSize(field.getValue().generated() ? 0 : 1);
        }
    }

    @Test void an_official_document_keeps_its_number_dates_relations_and_file() throws Exception {
        var earlier = UUID.randomUUID();
        var sent = form("official-document", Map.of("section", section().toString(), "number", "15/2025/TT-BKHĐM", "kind", "circular", "issuer", "Bộ mẫu",
                "issuedOn", "2025-03-01", "status", "in-force", "inForceOn", "2025-04-15", "replaces", earlier.toString(), "b0.type", "files"));
        var saved = send(editor, sent, file("b0.file", "files/thong-tu-15-2025-tt-bkhdm.pdf"));
        assertThat(saved.getResponse().getRedirectedUrl()).isEqualTo(address);

        var page = checked(open(editor, address));

        assertThat(page.select("[name=number]").val()).isEqualTo("15/2025/TT-BKHĐM");
        assertThat(page.select("[name=kind] option[selected]").val()).isEqualTo("circular");
        assertThat(page.select("[name=replaces]").text()).isEqualTo(earlier.toString());
        assertThat(page.select("[name='b0.files.0.title']").val()).endsWith("thong-tu-15-2025-tt-bkhdm.pdf");
    }

    @Test void what_is_wrong_in_a_field_is_said_beside_it_and_stays() throws Exception {
        var answer = send(editor, form("official-document", Map.of("section", section().toString(), "number", "số mười lăm", "replaces", "99/2099/TT-KHONG")));

        var page = checked(answer);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(page.getElementById("replaces-errors").text()).contains("99/2099/TT-KHONG");
        assertThat(page.select("[name=number]").val()).isEqualTo("số mười lăm");

        var again = checked(send(editor, form("official-document", Map.of("number", "số mười lăm"))));
        assertThat(again.getElementById("number-errors").text()).contains("15/2025/TT-BKHĐM");
    }

    @Test void a_video_goes_up_with_its_captions_and_transcript_and_what_is_missing_stands_beside_it() throws Exception {
        var sent = form("video", Map.of("section", section().toString(), "b0.type", "video", "b0.title", "5G đến vùng cao", "b0.captionsLocale", "vi",
                "b0.transcript", "00:02 [Người dẫn] Buổi sáng ở bản.\n00:09 Trạm đã có sóng.", "b0.audioDescription", "undecided"));
        send(editor, sent, file("b0.file", "media/5g-den-vung-cao.mp4"), file("b0.captionsFile", "media/5g-den-vung-cao.vi.vtt"));

        var page = checked(open(editor, address));

        assertThat(page.select("[name='b0.transcript']").first().wholeText()).isEqualTo("00:02 [Người dẫn] Buổi sáng ở bản.\n00:09 Trạm đã có sóng.");
        assertThat(page.select("[name='b0.captions.0.locale'] option[selected]").val()).isEqualTo("vi");
        assertThat(page.getElementById("b0.captions.0").text()).contains("5g-den-vung-cao.vi.vtt");
        assertThat(page.getElementById("b0.audioDescription-errors").text()).contains("chỉ bằng tai").contains("1.2.5");
    }

    @Test void captions_without_their_language_are_named_and_stay() throws Exception {
        var captions = UUID.randomUUID().toString();
        var page = checked(send(editor, form("audio", Map.of("b0.type", "audio", "b0.title", "Bản tin", "b0.captions.0.asset", captions, "b0.captions.0.locale", "")),
                file("b0.file", "media/ban-tin-tuan.mp3")));

        assertThat(page.getElementById("b0.captions.0.locale-errors").text()).contains("ngôn ngữ");
        assertThat(page.select("[name='b0.captions.0.asset']").val()).isEqualTo(captions);
    }

    @Test void every_line_of_a_transcript_without_its_time_is_named_by_its_number() throws Exception {
        var answer = send(editor, form("audio", Map.of("b0.type", "audio", "b0.title", "Bản tin", "b0.transcript", "Xin chào\n\n00:05 Một câu.\nTạm biệt")),
                file("b0.file", "media/ban-tin-tuan.mp3"));

        var page = checked(answer);
        assertThat(page.getElementById("b0.transcript-errors").text()).contains("1 (“Xin chào”)").contains("4 (“Tạm biệt”)").doesNotContain("Một câu");
        assertThat(page.select("[name='b0.asset']").val()).isNotEmpty();
    }

    @Test void a_transcript_that_goes_back_is_refused_from_a_form_as_it_is_from_a_program() throws Exception {
        var page = checked(send(editor, form("audio", Map.of("b0.type", "audio", "b0.title", "Bản tin", "b0.transcript", "00:09 Sau\n00:02 Trước")),
                file("b0.file", "media/ban-tin-tuan.mp3")));

        assertThat(page.getElementById("b0.transcript-errors").text()).contains("sớm hơn");
    }

    @Test void all_that_is_wrong_is_said_in_one_round() throws Exception {
        var page = checked(send(editor, form("official-document", Map.of("do", "submit", "number", "số mười lăm", "issuedOn", "hôm qua", "replaces", "99/2099/TT-KHONG",
                "b0.type", "paragraph", "b0.text", "Một đoạn.\n\nĐoạn nữa.", "b1.type", "link-card", "b1.title", "Mở", "b1.href", "nơi khác"))));

        assertThat(page.select(".error-summary a").eachAttr("href"))
                .contains("#number", "#issuedOn", "#replaces", "#b1.href", "#section", "#issuer", "#status").doesNotHaveDuplicates();
    }

    @Test void the_place_of_a_fault_is_right_below_a_paragraph_that_becomes_two() throws Exception {
        var page = checked(send(editor, form("video", Map.of("b0.type", "paragraph", "b0.text", "Một đoạn.\n\nĐoạn nữa.", "b1.type", "video", "b1.title", "Phim",
                "b1.transcript", "00:09 Sau\n00:02 Trước")), file("b1.file", "media/5g-den-vung-cao.mp4")));

        assertThat(page.getElementById("b1.transcript-errors").text()).contains("sớm hơn");
    }

    @Test void a_gallery_takes_several_files_at_once_and_its_pictures_are_described_moved_and_removed() throws Exception {
        var added = checked(send(editor, form("photo-story", Map.of("do", "more:b0.images", "b0.type", "gallery")), picture("b0.pictures"), picture("b0.pictures")));
        var first = added.select("[name='b0.images.0.asset']").val();
        var second = added.select("[name='b0.images.1.asset']").val();
        assertThat(added.select(".entry img")).hasSize(2);

        var pictures = Map.of("section", section().toString(), "b0.type", "gallery", "b0.images.0.asset", first, "b0.images.0.alternative", "described",
                "b0.images.0.description", "Người dân xếp hàng", "b0.images.1.asset", second, "b0.images.1.alternative", "undecided", "b0.images.1.caption", "Buổi **chiều**");
        var moved = new LinkedHashMap<>(pictures);
        moved.put("do", "up:b0.images.1");
        assertThat(checked(send(editor, form("photo-story", moved))).select("[name='b0.images.0.asset']").val()).isEqualTo(second);

        send(editor, form("photo-story", pictures));
        var saved = checked(open(editor, address));
        assertThat(saved.select("[name='b0.images.0.description']").text()).isEqualTo("Người dân xếp hàng");
        assertThat(saved.select("[name='b0.images.1.caption']").val()).isEqualTo("Buổi **chiều**");
        assertThat(saved.getElementById("b0.images.1.alternative-errors").text()).contains("1.1.1");

        var fewer = new LinkedHashMap<>(pictures);
        fewer.putAll(Map.of("do", "remove:b0.images.0", "version", version(saved)));
        assertThat(checked(send(editor, form("photo-story", fewer))).select("fieldset[id^='b0.images.'].entry")).hasSize(1);
    }

    @Test void entries_of_a_menu_have_a_field_for_each_part_and_can_be_added_moved_and_removed() throws Exception {
        var entries = Map.of("place", "main", "entries", "", "entries.0.text", "Liên hệ", "entries.0.href", "/lien-he", "entries.1.text", "Tin", "entries.1.href", "");
        var wrong = checked(send(editor, form("menu", entries)));
        assertThat(wrong.getElementById("entries.1.href-errors").text()).isNotBlank();
        assertThat(wrong.select("[name='entries.0.text']").val()).isEqualTo("Liên hệ");
        assertThat(wrong.select("[name='entries.2.text']").val()).as("room for the next").isEmpty();

        var moved = new LinkedHashMap<>(entries);
        moved.put("do", "down:entries.0");
        assertThat(checked(send(editor, form("menu", moved))).select("[name='entries.0.text']").val()).isEqualTo("Tin");
        var removed = new LinkedHashMap<>(entries);
        removed.put("do", "remove:entries.1");
        assertThat(checked(send(editor, form("menu", removed))).select("#entries > .entry")).hasSize(2);

        send(editor, form("menu", Map.of("place", "main", "entries", "", "entries.0.text", "Liên hệ", "entries.0.href", "/lien-he")));
        var saved = checked(open(editor, address));
        assertThat(saved.select("[name='entries.0.href']").val()).isEqualTo("/lien-he");
        send(editor, form("menu", Map.of("place", "main", "entries", "", "version", version(saved))));
        assertThat(checked(open(editor, address)).select("#entries > .entry")).as("only the empty one").hasSize(1);
    }

    @Test void files_beside_a_film_are_removed_and_how_it_is_described_is_open_again() throws Exception {
        var sent = Map.of("section", section().toString(), "b0.type", "video", "b0.title", "5G đến vùng cao", "b0.audioDescription", "undecided");
        send(editor, form("video", sent), file("b0.file", "media/5g-den-vung-cao.mp4"), file("b0.describedFile", "media/5g-den-vung-cao.described.mp4"),
                file("b0.signFile", "media/5g-den-vung-cao.mp4"), file("b0.posterFile", "media/5g-den-vung-cao.poster.jpg"));
        var saved = checked(open(editor, address));
        assertThat(saved.select("[name='b0.audioDescription'][checked]").val()).as("whoever sends a described film has decided").isEqualTo("described");

        var again = new LinkedHashMap<>(sent);
        again.putAll(Map.of("version", version(saved), "b0.asset", saved.select("[name='b0.asset']").val()));
        for (var slot : new String[] {"described", "signLanguage", "poster"}) again.put("b0." + slot, saved.select("[name='b0." + slot + "']").val());
        for (var slot : new String[] {"described", "signLanguage", "poster"}) {
            again.put("do", "remove:b0." + slot);
            var without = checked(send(editor, form("video", again)));
            assertThat(without.select("[name='b0." + slot + "']").val()).as(slot).isEmpty();
            assertThat(without.select("[name='b0.asset']").val()).isNotEmpty();
        }
        again.put("do", "save");
        send(editor, form("video", again));
        assertThat(checked(open(editor, address)).select("[name='b0.audioDescription'][checked]").val()).isEqualTo("undecided");
    }

    @Test void a_draft_is_named_by_the_address_of_its_page() throws Exception {
        var earlier = UUID.randomUUID();
        send(editor, form("official-document", Map.of("section", section().toString(), "replaces", "http://127.0.0.1:8081/workspace/documents/" + earlier + "/vi")));

        assertThat(checked(open(editor, address)).select("[name=replaces]").text()).isEqualTo(earlier.toString());
    }
}
