package vn.congmo.accessibility.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramsTest {

    @Test
    void a_browser_named_in_the_environment_is_taken() {
        var shell = Path.of("/bin/sh");

        assertThat(new Programs(Map.of("CONGMO_CHROMIUM", shell.toString())).browser()).isEqualTo(shell);
    }

    @Test
    void a_named_browser_that_is_not_there_is_an_error_with_the_command_that_installs_one() {
        var programs = new Programs(Map.of("CONGMO_CHROMEDRIVER", "/nowhere/chromedriver"));

        assertThatThrownBy(programs::driver)
                .isInstanceOf(BrowserMissing.class)
                .hasMessageContaining("CONGMO_CHROMEDRIVER=/nowhere/chromedriver")
                .hasMessageContaining("apt-get install -y --no-install-recommends chromium chromium-driver");
    }
}
