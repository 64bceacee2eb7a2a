package vn.congmo.samples.loading;

import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.samples.Samples.SampleDocument;

/// Brings one document to where readers see it, from wherever an earlier run left it.
///
/// @param author    saves and submits
/// @param publisher publishes; who submits does not publish
record Document(SampleDocument sample, ManagementApi author, ManagementApi publisher, Words words) {

    /// @return false when it was live already with this content
    boolean load() throws Failure {
        var found = author.get(path());
        if (found.status() == 404) return publish(submit(create()));
        author.expectDone(found);
        if (!SameContent.of(found.body(), sample.body())) return publish(submit(revise(free(found))));
        return switch (draft(found)) {
            case "" -> live(found) ? false : publish(submit(revise(found.version())));
            case "in-review", "approved" -> publish(found.version());
            default -> publish(submit(found.version()));
        };
    }

    /// The version of a draft that may be written: what waits for review says something else and is returned first.
    private String free(Answer found) throws Failure {
        if (!draft(found).equals("in-review") && !draft(found).equals("approved")) return found.version();
        var reason = JsonNodeFactory.instance.objectNode().put("reason", words.say("returned"));
        return publisher.expectDone(act(publisher, "reject", found.version(), reason)).version();
    }

    /// "writing", "in-review", "returned", "approved"; empty when there is no draft.
    private static String draft(Answer found) {
        return found.body().path("draft").path("state").asString("");
    }

    private static boolean live(Answer found) {
        return found.body().path("state").asString("").equals("live");
    }

    private String create() throws Failure {
        return author.expectDone(author.put(path(), sample.body(), Map.of("If-None-Match", "*"))).version();
    }

    private String revise(String seen) throws Failure {
        return author.expectDone(author.put(path(), sample.body(), Map.of("If-Match", seen))).version();
    }

    private String submit(String seen) throws Failure {
        return author.expectDone(act(author, "submit", seen, JsonNodeFactory.instance.objectNode())).version();
    }

    private boolean publish(String seen) throws Failure {
        publisher.expectDone(act(publisher, "publish", seen, JsonNodeFactory.instance.objectNode()));
        return true;
    }

    /// Naming the version that was seen keeps a step from being done twice.
    private Answer act(ManagementApi account, String action, String seen, ObjectNode body) throws Failure {
        return account.post(path() + "/actions/" + action, body.toString(), Map.of("If-Match", seen));
    }

    private String path() {
        return "/api/manage/v1/items/" + sample.item() + "/locales/" + sample.locale();
    }
}
