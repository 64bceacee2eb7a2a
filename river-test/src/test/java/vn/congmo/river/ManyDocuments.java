package vn.congmo.river;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes an archive of as many documents as wanted out of the archive of the samples: copies of its news, each with ids, a path and a day of
/// its own. What is loaded from it is as synthetic as the samples; the size of a document is theirs.
final class ManyDocuments {

    private static final int PART = 1_000;
    private static final List<String> COPIED = List.of("documents", "snapshots", "evidence", "changes");
    private static final Instant NEWEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration APART = Duration.ofMinutes(40);

    private final Path archive;
    private final ObjectNode manifest;
    private final List<Original> originals = new ArrayList<>();

    private ManyDocuments(Path archive) throws IOException {
        this.archive = archive;
        manifest = (ObjectNode) Management.JSON.readTree(Files.readString(archive.resolve("manifest.json")));
    }

    /// One document of the samples: its lines by collection, and what has to differ in each copy.
    private record Original(Map<String, String> lines, String item, String snapshot, String evidence, String path, long position) {}

    /// Adds copies until so many documents are there.
    static void grow(Path archive, int documents) {
        try {
            var many = new ManyDocuments(archive);
            many.read();
            many.add(documents - many.count("documents"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() throws IOException {
        var snapshots = new LinkedHashMap<String, String>();
        for (var line : lines("snapshots")) snapshots.put(text(line, "/_id"), line);
        var evidence = new LinkedHashMap<String, String>();
        for (var line : lines("evidence")) evidence.put(text(line, "/_id"), line);
        var changes = new LinkedHashMap<String, String>();
        for (var line : lines("changes")) changes.put(text(line, "/_id/$numberLong"), line);
        for (var line : lines("documents")) {
            var head = Management.JSON.readTree(line);
            if (!head.at("/type").asString().equals("news-article") || !head.at("/state").asString().equals("LIVE")
                    || !head.at("/_id").asString().endsWith("/vi")) continue;
            var snapshot = head.at("/live/snapshot").asString();
            var proof = head.at("/live/evidence").asString();
            var position = head.at("/position/$numberLong").asString();
            originals.add(new Original(Map.of("documents", line, "snapshots", snapshots.get(snapshot), "evidence", evidence.get(proof), "changes", changes.get(position)),
                    head.at("/_id").asString().split("/")[0], snapshot, proof, head.at("/path").asString(), Long.parseLong(position)));
        }
    }

    private void add(int copies) throws IOException {
        long last = count("changes");
        var lines = new LinkedHashMap<String, List<String>>();
        for (int number = 1; number <= copies; number++) {
            var original = originals.get(number % originals.size());
            for (var name : COPIED) lines.computeIfAbsent(name, _ -> new ArrayList<>()).add(copy(original, name, number, last + number));
            if (number % PART != 0 && number != copies) continue;
            for (var name : COPIED) write(name, lines.get(name));
            lines.clear();
        }
        manifest.put("position", last + copies);
        Files.writeString(archive.resolve("manifest.json"), manifest.toString());
    }

    private static String copy(Original original, String collection, int number, long position) {
        var at = NEWEST.minus(APART.multipliedBy(number));
        return original.lines().get(collection)
                .replace(original.item(), new UUID(11, number).toString())
                .replace(original.snapshot(), new UUID(12, number).toString())
                .replace(original.evidence(), new UUID(13, number).toString())
                .replace(original.path() + "\"", original.path() + "-" + number + "\"")
                .replaceAll("\"title\": \"([^\"]*)\"", "\"title\": \"$1, bản " + number + "\"")
                .replace("\"$numberLong\": \"" + original.position() + "\"", "\"$numberLong\": \"" + position + "\"")
                .replaceAll("(ublishedAt\": )\"[^\"]*\"", "$1\"" + at + "\"")
                .replaceAll("(ublishedAt\": \\{\"\\$date\": \\{\"\\$numberLong\": )\"[0-9]*\"", "$1\"" + at.toEpochMilli() + "\"");
    }

    private void write(String collection, List<String> lines) throws IOException {
        var stored = stored(collection);
        var file = "%s-%06d.jsonl.gz".formatted(collection, stored.get("parts").size() + 1);
        var place = archive.resolve("parts").resolve(file);
        try (var out = new GZIPOutputStream(Files.newOutputStream(place))) {
            for (var line : lines) out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        stored.withArray("parts").addObject().put("file", file).put("sha256", digest(Files.readAllBytes(place))).put("documents", lines.size())
                .put("last", Management.JSON.readTree(lines.getLast()).get("_id").toString());
    }

    private List<String> lines(String collection) throws IOException {
        var lines = new ArrayList<String>();
        for (var part : stored(collection).get("parts"))
            try (var in = new GZIPInputStream(Files.newInputStream(archive.resolve("parts").resolve(part.get("file").asString())))) {
                lines.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
            }
        return lines;
    }

    private int count(String collection) {
        return stored(collection).get("parts").valueStream().mapToInt(part -> part.get("documents").asInt()).sum();
    }

    private ObjectNode stored(String collection) {
        return (ObjectNode) manifest.get("collections").valueStream().filter(each -> each.get("name").asString().equals(collection)).findFirst().orElseThrow();
    }

    private static String text(String line, String pointer) {
        JsonNode found = Management.JSON.readTree(line).at(pointer);
        return found.asString();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
