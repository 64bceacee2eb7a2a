package vn.congmo.cms.assets.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// The same conversation with ClamAV's own clamd, where it is installed (Debian: clamav-daemon), on a database of one signature.
class RealClamdTest {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    @Test @EnabledIf("isInstalled")
    void clamd_itself_tells_malware_from_clean_files_and_says_when_one_is_too_large(@TempDir Path folder) throws Exception {
        int port = freePort();
        var process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + configured(folder, port)).redirectErrorStream(true).start();
        try {
            readyAt(process);
            var scanner = new Clamd(ClamdAddress.of("127.0.0.1:" + port));

            assertThat(scanner.scan("Một tệp lành.".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Verdict.Clean());
            assertThat(scanner.scan(StandInClamd.eicar().getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Verdict.Infected("Test.Eicar.UNOFFICIAL"));
            assertThat(scanner.scan(new byte[3 << 20])).isEqualTo(new Verdict.NotScanned(Verdict.Why.TOO_LARGE));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static Path configured(Path folder, int port) throws IOException {
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("one.ndb"), "Test.Eicar:0:*:" + HexFormat.of().formatHex(StandInClamd.eicar().getBytes(StandardCharsets.US_ASCII)) + "\n");
        return Files.write(folder.resolve("clamd.conf"), List.of("DatabaseDirectory " + signatures, "Foreground yes", "TCPSocket " + port, "TCPAddr 127.0.0.1",
                "StreamMaxLength 2M", "User root", "LogVerbose yes", "SelfCheck 0"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Reads its log until it says that it listens for work.
    private static void readyAt(Process process) throws IOException {
        var log = process.inputReader(StandardCharsets.UTF_8);
        var said = new StringBuilder();
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Self checking") || line.contains("Listening daemon")) {
                return;
            }
        }
        throw new AssertionError("clamd did not start:\n" + said);
    }
}
