package vn.congmo.accessibility.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class InterruptionTest {

    private static final String FIRST = """
            <!doctype html><html lang="vi"><head><title>Giờ mở cửa trường học</title></head>
            <body><main><h1>Giờ mở cửa trường học</h1><img src="cong-truong.png"><a href="/cham">Trang trả lời chậm</a></main></body></html>
            """;

    @TempDir
    private Path folder;

    /// The second page is asked for and never answered: at that moment the run is ended from outside, as Ctrl-C does.
    @Test
    void a_run_that_is_interrupted_keeps_what_it_found_and_says_that_it_is_not_whole() throws Exception {
        var asked = new CountDownLatch(1);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/cham")) {
                asked.countDown();
                return;
            }
            var body = exchange.getRequestURI().getPath().equals("/") ? FIRST.getBytes(StandardCharsets.UTF_8) : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        var run = run("--static", "--site", "--lang", "vi", "--report", "bao-cao", "--format", "html,earl,junit,sarif,csv", "http://127.0.0.1:" + server.getAddress().getPort() + "/");
        try {
            asked.await();
            run.destroy();
            run.waitFor();
        } finally {
            run.destroyForcibly();
            server.stop(0);
        }

        var reports = folder.resolve("bao-cao");
        assertThat(Files.readString(folder.resolve("err.txt"))).contains("Đã dừng giữa chừng");
        assertThat(Files.readString(reports.resolve("report.html"))).contains("image-has-text-alternative", "</html>");
        assertThat(Files.readString(reports.resolve("findings.csv"))).contains("các trang còn lại chưa được kiểm tra");
        assertThat(JsonMapper.shared().readTree(Files.readString(reports.resolve("earl.jsonld"))).get("@graph")).isNotEmpty();
        assertThat(JsonMapper.shared().readTree(Files.readString(reports.resolve("report.sarif"))).get("runs")).isNotEmpty();
        assertThat(Files.readString(reports.resolve("junit.xml"))).contains("</testsuites>");
    }

    private Process run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), CheckCommand.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectError(folder.resolve("err.txt").toFile()).redirectOutput(folder.resolve("out.txt").toFile()).start();
    }
}
