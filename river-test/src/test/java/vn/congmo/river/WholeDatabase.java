package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/// Everything that an installation has kept, read from a backup of it, and what must hold of it whatever happened.
/// The backup itself refuses to be made when a head points at no snapshot or an asset at no file.
record WholeDatabase(Map<String, List<JsonNode>> collections) {

    static WholeDatabase of(Path data, Path archive) {
        CmsCommand.run(data, "backup", archive.toString());
        var collections = new HashMap<String, List<JsonNode>>();
        try (var parts = Files.list(archive.resolve("parts"))) {
            for (var part : parts.sorted().toList()) {
                var name = part.getFileName().toString().replaceFirst("-[0-9]+\\..*", "");
                collections.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(documents(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WholeDatabase(collections);
    }

    private static List<JsonNode> documents(Path part) throws IOException {
        var documents = new ArrayList<JsonNode>();
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(part)), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) documents.add(Management.JSON.readTree(line));
        }
        return documents;
    }

    private List<JsonNode> all(String collection) {
        return collections.getOrDefault(collection, List.of());
    }

    /// Every acknowledged deed, with its change and its audit entry; every saved text and every uploaded file.
    void holds(Ledger ledger) {
        var changes = texts("changes", "source");
        var audit = texts("audit", "source");
        var titles = new HashSet<String>();
        all("snapshots").forEach(found -> titles.add(found.get("document").asString() + " " + found.get("content").get("title").asString()));
        var versions = new HashMap<String, Long>();
        all("documents").forEach(head -> versions.put(head.get("_id").asString(), number(head.get("version"))));
        assertThat(ledger.all()).isNotEmpty().allSatisfy(deed -> {
            assertThat(versions.get(deed.item() + "/vi")).as("version of " + deed).isGreaterThanOrEqualTo(deed.version());
            assertThat(titles).as("text of " + deed).contains(deed.item() + "/vi " + deed.title());
            if (!deed.action().equals("save")) assertThat(audit).as("audit entry of " + deed).contains(deed.source());
            if (Ledger.VISIBLE.contains(deed.action())) assertThat(changes).as("change of " + deed).contains(deed.source());
        });
        var assets = texts("assets", "_id");
        assertThat(ledger.assets()).allSatisfy(asset -> assertThat(assets).contains(asset.toString()));
    }

    /// No gap in feed or audit, no deed twice, and the feed says of each document what its head says.
    void isWithoutContradiction() {
        assertThat(all("changes")).extracting(change -> number(change.get("_id"))).as("positions of the feed")
                .containsExactlyElementsOf(LongStream.rangeClosed(1, all("changes").size()).boxed().toList());
        assertThat(all("changes")).extracting(change -> change.get("source").asString()).as("sources of changes").doesNotHaveDuplicates();
        assertThat(all("audit")).extracting(entry -> number(entry.get("_id"))).as("numbers of the audit")
                .containsExactlyElementsOf(LongStream.rangeClosed(1, all("audit").size()).boxed().toList());
        assertThat(all("audit")).extracting(entry -> entry.get("source").asString()).as("sources of audit entries").doesNotHaveDuplicates();
        for (int i = 1; i < all("audit").size(); i++)
            assertThat(all("audit").get(i).get("previous").asString()).as("link " + i).isEqualTo(all("audit").get(i - 1).get("hash").asString());
        var latest = new HashMap<String, JsonNode>();
        all("changes").forEach(change -> latest.put(change.get("source").asString().replaceFirst("@.*", ""), change));
        for (var head : all("documents")) if (head.has("live")) agrees(head, latest.get(head.get("_id").asString()));
    }

    private static void agrees(JsonNode head, JsonNode change) {
        var id = head.get("_id").asString();
        assertThat(head.path("pending").size()).as("what " + id + " has pending").isZero();
        assertThat(number(head.get("position"))).as("position of " + id).isEqualTo(number(change.get("_id")));
        assertThat(change.get("document").get("state").asString()).as("state of " + id).isEqualTo(head.get("state").asString().toLowerCase(Locale.ROOT));
        assertThat(change.get("document").get("edition").get("$numberInt").asString()).as("edition of " + id).isEqualTo(head.get("live").get("edition").get("$numberInt").asString());
        assertThat(change.get("document").get("path").asString()).as("path of " + id).isEqualTo(head.get("path").asString());
    }

    private Set<String> texts(String collection, String name) {
        var texts = new HashSet<String>();
        all(collection).forEach(found -> texts.add(found.get(name).asString()));
        return texts;
    }

    private static long number(JsonNode extended) {
        return Long.parseLong(extended.path("$numberLong").asString(extended.path("$numberInt").asString()));
    }
}
