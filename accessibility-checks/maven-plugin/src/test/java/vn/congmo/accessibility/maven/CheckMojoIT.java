package vn.congmo.accessibility.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Builds the projects of `src/test/projects` with Maven, on this JDK, as their owners would.
class CheckMojoIT {

    private static final Path PROJECTS = Path.of("src", "test", "projects");

    @TempDir
    private Path folder;

    @Test
    void a_build_with_barriers_fails_and_says_which_and_keeps_reports() throws Exception {
        var build = build("barriers");

        assertThat(build.code()).isEqualTo(1);
        assertThat(build.log()).contains("1.1.1 Non-text Content (A)", "1.4.3 Contrast (Minimum) (AA)", "Accessibility barriers were found");
        assertThat(Files.readString(folder.resolve("barriers/target/accessibility/report.html"))).contains("image-has-text-alternative");
        assertThat(folder.resolve("barriers/target/accessibility/junit.xml")).exists();
    }

    @Test
    void a_build_without_barriers_passes_and_the_goal_has_a_short_name() throws Exception {
        var build = build("clean");

        assertThat(build.log()).contains("no barriers were found", "BUILD SUCCESS", ":check");
        assertThat(build.code()).isZero();
    }

    private record Build(int code, String log) {}

    private Build build(String project) throws IOException, InterruptedException {
        copy(PROJECTS.resolve(project), folder.resolve(project));
        var settings = folder.resolve("settings.xml");
        Files.writeString(settings, filled(Files.readString(PROJECTS.resolve("settings.xml"))));
        var log = folder.resolve(project + ".log");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("congmo.maven"), "bin", "mvn").toString(), "-B", "-ntp", "-s", settings.toString(),
                "-Dmaven.repo.local=" + Path.of("target", "repository").toAbsolutePath(), "verify"));
        var maven = new ProcessBuilder(command).directory(folder.resolve(project).toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new Build(maven.start().waitFor(), Files.readString(log));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.writeString(target, filled(Files.readString(file)));
                }
            }
        }
    }

    private static String filled(String text) {
        return text.replace("@project.version@", System.getProperty("congmo.version"))
                .replace("@localRepositoryUrl@", Path.of(System.getProperty("congmo.repository")).toUri().toString());
    }
}
