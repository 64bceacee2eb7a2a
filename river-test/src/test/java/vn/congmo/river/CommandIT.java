package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./congmo` says to a newcomer when something is missing or mistyped: one sentence, with what to do.
class CommandIT {

    @TempDir Path folder;

    @Test
    void the_words_of_the_command_are_complete_in_both_languages() throws IOException {
        var vietnamese = keys("vi");
        assertThat(vietnamese).isNotEmpty().isEqualTo(keys("en"));
        assertThat(vietnamese).containsAll(keysSaid());
    }

    @Test
    void a_port_in_use_is_named_with_a_way_out() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var said = congmo(Map.of("CONGMO_PORTAL_PORT", "" + taken.getLocalPort()), "run");
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.lines()).singleElement().asString().contains("" + taken.getLocalPort(), "CONGMO_PORTAL_PORT=");
        }
    }

    @Test
    void a_port_that_is_no_number_and_two_equal_ports_are_refused() throws Exception {
        assertThat(congmo(Map.of("CONGMO_API_PORT", "http", "CONGMO_PORTAL_PORT", "" + Application.freePort()), "run").lines()).singleElement().asString().contains("CONGMO_API_PORT=http", "65535");
        int port = Application.freePort();
        assertThat(congmo(Map.of("CONGMO_API_PORT", "" + port, "CONGMO_PORTAL_PORT", "" + port), "run").lines())
                .singleElement().asString().contains("" + port, "CONGMO_PORTAL_PORT", "CONGMO_API_PORT");
    }

    @Test
    void without_maven_it_says_how_to_install_it() throws Exception {
        var said = congmo(Map.of("PATH", onlyTheShell()), "run");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.lines()).singleElement().asString().contains("apt-get install maven");
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_named() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        var said = congmo(Map.of("CONGMO_DATA", file.resolve("data").toString(),
                "CONGMO_PORTAL_PORT", "" + Application.freePort(), "CONGMO_API_PORT", "" + Application.freePort()), "run");
        assertThat(said.lines()).singleElement().asString().contains(file + "/data", "CONGMO_DATA");
    }

    @Test
    void unknown_commands_and_options_lead_to_the_help() throws Exception {
        assertThat(congmo(Map.of(), "fly").lines()).singleElement().asString().contains("fly", "./congmo help");
        assertThat(congmo(Map.of(), "run", "--fast").lines()).singleElement().asString().contains("--fast", "--help");
        assertThat(congmo(Map.of(), "help").lines()).anyMatch(line -> line.contains("run")).anyMatch(line -> line.contains("test"));
    }

    @Test
    void both_languages_are_spoken_when_the_reader_has_chosen_none() throws Exception {
        assertThat(congmo(Map.of("CONGMO_LANG", ""), "fly").lines()).hasSize(2)
                .anyMatch(line -> line.startsWith("Không có lệnh")).anyMatch(line -> line.startsWith("There is no command"));
    }

    record Said(int code, List<String> lines) {}

    private Said congmo(Map<String, String> environment, String... arguments) throws Exception {
        var output = folder.resolve("output");
        var builder = new ProcessBuilder("bash", Project.root().resolve("congmo").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(key -> key.startsWith("CONGMO_") || key.startsWith("LC_") || key.equals("LANG"));
        builder.environment().put("CONGMO_LANG", "vi");
        builder.environment().putAll(environment);
        var process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), Files.readAllLines(output));
    }

    /// A folder with what the script itself needs and nothing else.
    private String onlyTheShell() throws IOException {
        var bin = Files.createDirectories(folder.resolve("bin"));
        for (var tool : List.of("bash", "dirname", "grep", "cat", "env", "id"))
            for (var home : List.of("/usr/bin", "/bin"))
                if (Files.exists(Path.of(home, tool)) && !Files.exists(bin.resolve(tool)))
                    Files.createSymbolicLink(bin.resolve(tool), Path.of(home, tool));
        return bin.toString();
    }

    private static Set<String> keys(String language) throws IOException {
        return found(Pattern.compile("(?m)^ {4}([a-z-]+)\\)"), Files.readString(Project.root().resolve("scripts/text/" + language + ".sh")));
    }

    private static Set<String> keysSaid() throws IOException {
        var said = new TreeSet<String>();
        try (var scripts = Files.list(Project.root().resolve("scripts"))) {
            for (var script : scripts.filter(Files::isRegularFile).toList())
                said.addAll(found(Pattern.compile("(?<![\\w-])(?:say|fail) ([a-z][a-z-]+)"), Files.readString(script).replaceAll("(?m)^\\s*#.*", "")));
        }
        return said;
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
