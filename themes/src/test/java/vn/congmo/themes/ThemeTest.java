package vn.congmo.themes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    @Test
    void the_version_changes_with_any_byte_and_stands_in_every_address() throws IOException {
        var theme = Theme.named("lacquer");
        assertThat(theme.version()).matches("[0-9a-f]{16}").isEqualTo(Theme.in(Path.of("lacquer")).version());
        assertThat(theme.files()).hasSize(3).allSatisfy(file -> assertThat(file.path()).startsWith("/theme/" + theme.version() + "/"));
    }

    @Test
    void a_theme_in_a_folder_is_another_version_once_a_byte_changed(@TempDir Path folder) throws IOException {
        try (var files = Files.walk(Path.of("lacquer"))) {
            for (var file : files.filter(f -> !Files.isDirectory(f)).toList()) {
                var to = folder.resolve("copy").resolve(Path.of("lacquer").relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        assertThat(Theme.in(folder.resolve("copy")).version()).isEqualTo(Theme.named("lacquer").version());
        Files.writeString(folder.resolve("copy/script.js"), "// nothing");
        assertThat(Theme.in(folder.resolve("copy")).version()).isNotEqualTo(Theme.named("lacquer").version());
    }

    @Test
    void a_theme_that_is_not_there_is_said_to_be_missing(@TempDir Path folder) {
        assertThatThrownBy(() -> Theme.named("silk")).hasMessageContaining("no theme «silk»");
        assertThatThrownBy(() -> Theme.in(folder)).hasMessageContaining("layout");
    }

    @Test
    void blocks_and_pages_know_nothing_of_templates_and_nobody_knows_spring() {
        var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.congmo.themes");
        noClasses().that().resideInAnyPackage("vn.congmo.themes.blocks", "vn.congmo.themes.pages")
                .should().dependOnClassesThat().resideInAnyPackage("freemarker..", "vn.congmo.themes")
                .because("values travel between programs; only the renderer knows how they look").check(classes);
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.springframework..")
                .because("both applications and the command use the themes as a plain library").check(classes);
    }
}
