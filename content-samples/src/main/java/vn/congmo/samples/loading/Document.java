package vn.congmo.samples.loading;

import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.congmo.samples.Samples.SampleDocument;

/// Brings one document to where readers see it, from wherever an earlier run left it.
///
/// @param author    saves and submits
/// @param publisher publishes; who submits does not publish
record Document(SampleDocument sample, ManagementApi author, ManagementApi publisher) {

    /// @return false when it was live already with this content
    boolean load() throws Failure {
        var found = author.get(path());
        if (found.status() == 404) return publish(submit(create()));
        author.expectDone(found);
        if (!SameContent.of(found.body(), sample.body())) return publish(submit(revise(found.version())));
        return switch (step(found)) {
            case LIVE -> false;
            case IN_REVIEW -> publish(found.version());
            case DRAFT -> publish(submit(found.version()));
        };
    }

    private enum Step { DRAFT, IN_REVIEW, LIVE }

    /// A draft stands before the live edition: what it still needs is what the document needs.
    private static Step step(Answer found) {
        var draft = word(found, "draft");
        if (draft.equals("in-review") || draft.equals("approved") || word(found, "state").equals("in-review")) return Step.IN_REVIEW;
        boolean live = word(found, "state").equals("live");
        return live && (draft.isEmpty() || draft.equals("none")) ? Step.LIVE : Step.DRAFT;
    }

    private static String word(Answer found, String field) {
        var node = found.body().path(field);
        return node.isString() ? node.asString().toLowerCase(java.util.Locale.ROOT).replace('_', '-') : "";
    }

    private String create() throws Failure {
        return author.expectDone(author.put(path(), sample.body(), Map.of("If-None-Match", "*"))).version();
    }

    private String revise(String seen) throws Failure {
        return author.expectDone(author.put(path(), sample.body(), Map.of("If-Match", seen))).version();
    }

    private String submit(String seen) throws Failure {
        return author.expectDone(act(author, "submit", seen)).version();
    }

    private boolean publish(String seen) throws Failure {
        publisher.expectDone(act(publisher, "publish", seen));
        return true;
    }

    /// The key is the same for the same step, so that a step whose answer was lost is not done twice.
    private Answer act(ManagementApi account, String action, String seen) throws Failure {
        var key = "samples-" + action + "-" + sample.item() + "-" + sample.locale() + "-" + seen.replaceAll("[^\\w-]", "");
        return account.post(path() + "/actions/" + action, JsonNodeFactory.instance.objectNode().toString(), Map.of("If-Match", seen, "Idempotency-Key", key));
    }

    private String path() {
        return "/api/manage/v1/items/" + sample.item() + "/locales/" + sample.locale();
    }
}
