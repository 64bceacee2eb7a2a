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
        assertThat(page.select("[name='b0.files']").text()).endsWith("thong-tu-15-2025-tt-bkhdm.pdf");
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
        assertThat(page.select("[name='b0.captions']").text()).endsWith(" vi");
        assertThat(page.getElementById("b0.audioDescription-errors").text()).contains("chỉ bằng tai").contains("1.2.5");
    }

    @Test void a_line_of_captions_without_its_language_is_named_and_stays() throws Exception {
        var line = UUID.randomUUID().toString();
        var page = checked(send(editor, form("audio", Map.of("b0.type", "audio", "b0.title", "Bản tin", "b0.captions", line)), file("b0.file", "media/ban-tin-tuan.mp3")));

        assertThat(page.getElementById("b0.captions-errors").text()).contains(line);
        assertThat(page.select("[name='b0.captions']").text()).isEqualTo(line);
    }

    @Test void a_line_of_a_transcript_without_its_time_is_named() throws Exception {
        var answer = send(editor, form("audio", Map.of("b0.type", "audio", "b0.title", "Bản tin", "b0.transcript", "Xin chào")), file("b0.file", "media/ban-tin-tuan.mp3"));

        var page = checked(answer);
        assertThat(page.getElementById("b0.transcript-errors").text()).contains("«Xin chào»".replace("«", "“").replace("»", "”"));
        assertThat(page.select("[name='b0.asset']").val()).isNotEmpty();
    }
}
