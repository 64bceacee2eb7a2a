package vn.congmo.accessibility.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A web root with its cases. What a rule says of the baseline page, which has no fault, is noise of the template.
record CaseFolder(String name, Path root, String baseline, List<Case> cases) {

    private static final String MANIFEST = "manifest.json";

    /// The folder itself when it holds a manifest, else each of its folders that does.
    ///
    /// @param counted the criteria to measure; cases of none of them are left out
    static List<CaseFolder> in(Path folder, Set<String> counted) throws IOException {
        if (Files.isRegularFile(folder.resolve(MANIFEST))) {
            return List.of(read(folder, counted));
        }
        try (var inside = Files.list(folder)) {
            var folders = inside.filter(f -> Files.isRegularFile(f.resolve(MANIFEST))).sorted().toList();
            var read = Stream.<CaseFolder>builder();
            for (var each : folders) {
                read.add(read(each, counted));
            }
            return read.build().toList();
        }
    }

    private static CaseFolder read(Path root, Set<String> counted) throws IOException {
        var manifest = JsonMapper.shared().readTree(Files.readString(root.resolve(MANIFEST)));
        var cases = manifest.path("cases").valueStream().map(node -> oneCase(node, counted)).filter(c -> !c.criteria().isEmpty()).toList();
        return new CaseFolder(root.toAbsolutePath().normalize().getFileName().toString(), root, manifest.path("baseline").asString(""), cases);
    }

    private static Case oneCase(JsonNode node, Set<String> counted) {
        var criteria = node.path("successCriteria").valueStream().map(JsonNode::asString).filter(counted::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var title = node.path("ruleName").asString("") + " · " + node.path("title").asString("");
        return new Case(node.path("id").asString(), node.path("file").asString(), node.path("expected").asString().equals("failed"),
                criteria, node.path("status").asString(""), title.replaceAll(" · $", ""));
    }
}
