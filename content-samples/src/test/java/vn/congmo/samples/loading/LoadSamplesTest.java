package vn.congmo.samples.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congmo.samples.LoadSamples;

class LoadSamplesTest {

    private static final int DOCUMENTS = Loading.wanted().size();

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private FakeApi api;

    @BeforeEach void startsAnEmptyApi() throws IOException {
        api = new FakeApi();
    }

    @AfterEach void stopsIt() {
        api.close();
    }

    @Test void the_whole_site_becomes_live_pictures_first_then_sections_the_site_and_its_articles() {
        assertThat(load()).as(said()).isZero();

        assertThat(writes("publish")).hasSize(DOCUMENTS);
        assertThat(api.documents.values()).allMatch(d -> d.get("state").asString().equals("live"));
        assertThat(firstOf("asset")).isLessThan(firstOf("create section"));
        assertThat(lastOf("publish section ")).isLessThan(firstOf("create site "));
        assertThat(lastOf("publish site ")).isLessThan(firstOf("create page "));
        assertThat(said()).contains("[1/" + DOCUMENTS + "]", "Đã xuất bản", "Xong: xuất bản " + DOCUMENTS);
    }

    @Test void both_accounts_disable_themselves_when_all_is_live_and_nobody_can_load_again() {
        load();
        assertThat(api.writes.subList(api.writes.size() - 2, api.writes.size())).containsExactly("disable samples-author", "disable samples-publisher");

        assertThat(load()).isEqualTo(4);
        assertThat(said()).contains("samples-author không đăng nhập được");
    }

    @Test void a_run_that_was_cut_off_is_started_again_and_publishes_nothing_twice() {
        api.publicationsLeft = 20;
        assertThat(load()).isEqualTo(3);
        assertThat(said()).contains("Dừng ở «", "Hãy chạy lại lệnh này");

        api.publicationsLeft = Integer.MAX_VALUE;
        assertThat(load()).as(said()).isZero();
        assertThat(writes("publish")).hasSize(DOCUMENTS).doesNotHaveDuplicates();
        assertThat(writes("create")).hasSize(DOCUMENTS);
        assertThat(writes("revise")).isEmpty();
        assertThat(said()).contains("giữ nguyên 20 tài liệu");
    }

    @Test void a_site_that_is_there_keeps_its_name_and_learns_the_languages_that_it_lacks() {
        load();
        api.site.put("name", "Tên đã đổi").putArray("locales").add("vi").add("fr");
        api.enableAll();

        assertThat(load()).as(said()).isZero();
        assertThat(api.site.get("name").asString()).isEqualTo("Tên đã đổi");
        assertThat(api.site.get("locales").valueStream().map(l -> l.asString())).startsWith("vi", "fr").contains("en").doesNotHaveDuplicates();
        assertThat(writes("publish")).hasSize(DOCUMENTS);
    }

    @Test void what_was_changed_meanwhile_is_revised_and_published_again_also_from_review() {
        api.publicationsLeft = 20;
        load();
        var changed = api.documents.values().stream().filter(d -> d.get("state").asString().equals("live")).findFirst().orElseThrow();
        changed.put("title", "Đã đổi");
        var waiting = api.documents.values().stream().filter(d -> d.path("draft").path("state").asString("").equals("in-review")).findFirst().orElseThrow();
        waiting.put("title", "Cũng đã đổi");

        api.publicationsLeft = Integer.MAX_VALUE;
        assertThat(load()).isZero();
        assertThat(writes("revise")).hasSize(2);
        assertThat(writes("reject")).hasSize(1);
        assertThat(writes("publish")).hasSize(DOCUMENTS + 1);
    }

    @Test void a_refusal_names_the_document_the_criterion_the_place_and_the_way_out() {
        api.refusedPath = "/gioi-thieu/lien-he";

        assertThat(load()).isEqualTo(5);
        assertThat(said()).contains("Dừng ở «Liên hệ» (articles/vi/lien-he.json)", "422", "accessibility-barriers",
                "Tiêu chí 1.1.1, tại /body/3: Tranh chưa có lời mô tả. Hãy viết lời mô tả.");
    }

    @Test void it_speaks_english_when_asked() {
        assertThat(load("--lang", "en")).isZero();
        assertThat(said()).contains("Made the site", "Published (vi)", "Done: published");
    }

    @Test void everything_that_is_wrong_with_the_arguments_is_said_at_once() {
        var code = LoadSamples.run(new String[] {"--api", "localhost", "--wait", "mai", "--speed", "9"}, Map.of(), out());

        assertThat(code).isEqualTo(2);
        assertThat(said()).contains("--speed", "«localhost»", "«mai»", "CONGMO_LOADER_PASSWORD", "Cách dùng");
    }

    @Test void an_api_that_does_not_answer_is_waited_for_and_then_named() {
        var address = api.address();
        api.close();

        var code = LoadSamples.run(new String[] {"--api", address, "--wait", "0"}, Map.of("CONGMO_LOADER_PASSWORD", "x"), out());

        assertThat(code).isEqualTo(3);
        assertThat(said()).contains(address, "chưa trả lời");
    }

    @Test void both_languages_say_the_same_things() {
        assertThat(Words.in("vi").texts().keySet()).containsExactlyInAnyOrderElementsOf(Words.in("en").texts().keySet());
    }

    private int load(String... more) {
        var arguments = new java.util.ArrayList<>(List.of("--api", api.address()));
        arguments.addAll(List.of(more));
        return LoadSamples.run(arguments.toArray(String[]::new), Map.of("CONGMO_LOADER_PASSWORD", FakeApi.PASSWORD), out());
    }

    private PrintStream out() {
        return new PrintStream(told, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private List<String> writes(String action) {
        return api.writes.stream().filter(w -> w.startsWith(action + " ")).toList();
    }

    private int firstOf(String start) {
        return positions(start).getFirst();
    }

    private int lastOf(String start) {
        return positions(start).getLast();
    }

    private List<Integer> positions(String start) {
        return java.util.stream.IntStream.range(0, api.writes.size()).filter(i -> api.writes.get(i).startsWith(start)).boxed().toList();
    }
}
