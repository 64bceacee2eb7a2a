package vn.congmo.cms.assets.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.cms.assets.scanning.Verdict.Why;

class ClamdTest {

    private static final byte[] CLEAN = "Một tệp lành.".getBytes(StandardCharsets.UTF_8);
    private static final byte[] INFECTED = StandInClamd.eicar().getBytes(StandardCharsets.US_ASCII);

    @Test void over_tcp_the_scanner_says_what_it_found() throws IOException {
        try (var clamd = StandInClamd.overTcp()) {
            var scanner = new Clamd(ClamdAddress.of(clamd.address()));

            assertThat(scanner.scan(CLEAN)).isEqualTo(new Verdict.Clean());
            assertThat(scanner.scan(new byte[3_000_000])).isEqualTo(new Verdict.Clean());
            assertThat(scanner.scan(INFECTED)).isEqualTo(new Verdict.Infected(StandInClamd.SIGNATURE));
        }
    }

    @Test void over_a_socket_in_the_file_system_as_well() throws IOException {
        var folder = Files.createTempDirectory("c");   // a socket's path is at most 108 bytes long
        try (var clamd = StandInClamd.overFile(folder.resolve("ctl"))) {
            assertThat(new Clamd(ClamdAddress.of(clamd.address())).scan(INFECTED)).isEqualTo(new Verdict.Infected(StandInClamd.SIGNATURE));
            assertThat(new Clamd(ClamdAddress.of(folder.resolve("ctl").toString())).scan(CLEAN)).isEqualTo(new Verdict.Clean());
        } finally {
            Files.deleteIfExists(folder.resolve("ctl"));
            Files.delete(folder);
        }
    }

    @Test void a_scanner_that_is_not_there_has_not_scanned(@TempDir Path folder) throws IOException {
        var clamd = StandInClamd.overTcp();
        clamd.close();

        assertThat(new Clamd(ClamdAddress.of(clamd.address())).scan(CLEAN)).isEqualTo(new Verdict.NotScanned(Why.UNREACHABLE));
        assertThat(new Clamd(ClamdAddress.of("unix:" + folder.resolve("nothing"))).scan(CLEAN)).isEqualTo(new Verdict.NotScanned(Why.UNREACHABLE));
    }

    @Test void one_that_hangs_up_stumbles_or_takes_no_more_has_not_scanned_either() throws IOException {
        try (var clamd = StandInClamd.overTcp()) {
            var scanner = new Clamd(ClamdAddress.of(clamd.address()));
            clamd.alwaysAnswer("");
            assertThat(scanner.scan(CLEAN)).isEqualTo(new Verdict.NotScanned(Why.UNREACHABLE));
            clamd.alwaysAnswer("stream: Can't allocate memory ERROR");
            assertThat(scanner.scan(CLEAN)).isEqualTo(new Verdict.NotScanned(Why.FAILED));
            clamd.alwaysAnswer("INSTREAM size limit exceeded. ERROR");
            assertThat(scanner.scan(CLEAN)).isEqualTo(new Verdict.NotScanned(Why.TOO_LARGE));
        }
    }

    @ParameterizedTest @ValueSource(strings = {"clamav", "tcp://clamav", "tcp://clamav:99999", "http://clamav:3310/x", "run/clamd.ctl"})
    void an_address_that_means_nothing_is_named_at_the_start(String address) {
        assertThatThrownBy(() -> ClamdAddress.of(address)).hasMessageContaining("congmo.malware.clamd").hasMessageContaining(address);
    }
}
