package vn.congmo.cms.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.cms.storage.OpenDatabase;

class CommandTest {

    @TempDir Path folder;

    @Test
    void a_backup_of_one_folder_is_restored_into_another_and_says_how_far_it_is() {
        try (var open = OpenDatabase.of("", "congmo", folder.resolve("data"))) {
            open.database().getCollection("documents").insertOne(new Document("_id", "a/vi").append("lastEdition", 0));
            open.database().getCollection("accounts").insertOne(new Document("_id", "admin"));
        }

        var backup = run("data", "backup", folder.resolve("archive").toString(), "--lang", "en");
        var restored = run("other", "restore", folder.resolve("archive").toString(), "--lang", "vi");

        assertThat(backup.text()).contains("Documents: 1/1", "Accounts: 1/1", "Everything is backed up in " + folder.resolve("archive"));
        assertThat(restored.text()).contains("Tài liệu: 1/1", "Đã khôi phục toàn bộ vào " + folder.resolve("other"));
        assertThat(List.of(backup.code(), restored.code())).containsOnly(0);
        try (var open = OpenDatabase.of("", "congmo", folder.resolve("other"))) {
            assertThat(open.database().getCollection("documents").countDocuments()).isOne();
        }
    }

    @Test
    void a_running_installation_is_backed_up_through_the_process_that_holds_its_database() {
        try (var running = OpenDatabase.of("", "congmo", folder.resolve("data"))) {
            running.database().getCollection("documents").insertOne(new Document("_id", "a/vi").append("lastEdition", 0));

            assertThat(run("data", "backup", folder.resolve("archive").toString()).code()).isZero();

            assertThat(running.isOurs()).isTrue();
        }
    }

    @Test
    void what_is_wrong_has_an_exit_code_and_a_sentence() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("used")).resolve("letter.txt"), "Kính gửi");

        assertThat(run("data", "restore", folder.resolve("nothing").toString(), "--lang", "en").code()).isEqualTo(4);
        assertThat(run("data", "restore", folder.resolve("nothing").toString(), "--lang", "en").text())
                .contains("The folder " + folder.resolve("nothing") + " holds no archive");
        assertThat(run("data", "backup", folder.resolve("used").toString(), "--lang", "en").code()).isEqualTo(5);
        assertThat(run("data", "backup", "--lang", "en").code()).isEqualTo(2);
        assertThat(run("data", "backup", "--lang", "en").text()).contains("Name exactly one folder");
        assertThat(run("data", "backup", "--fast", "--lang", "en").text()).contains("--fast");
    }

    @Test
    void every_fault_of_an_archive_has_its_sentence() throws Exception {
        var said = Words.in("vi");
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/vn/congmo/cms/archives"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var found = Pattern.compile("ArchiveFault\\.Kind\\.[A-Z_]+, (?:[^\"]*\\([^\"]*\\? )?\"([a-z-]+)\"(?: : \"([a-z-]+)\")?").matcher(Files.readString(file));
                while (found.find()) {
                    named.add(found.group(1));
                    if (found.group(2) != null) named.add(found.group(2));
                }
            }
        }

        assertThat(named).hasSizeGreaterThan(10).allSatisfy(code -> assertThat(said.texts().containsKey("archive." + code)).as(code).isTrue());
    }

    record Said(int code, String text) {}

    private Said run(String data, String... arguments) {
        var bytes = new ByteArrayOutputStream();
        int code = Command.run(arguments, Map.of("CONGMO_DATA", folder.resolve(data).toString()), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Said(code, bytes.toString(StandardCharsets.UTF_8));
    }
}
