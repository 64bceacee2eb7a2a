package vn.congmo.samples.loading;

import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.samples.Samples;

/// Loads the whole site: the site, its pictures, then its documents in an order in which each finds what it needs.
record Loading(ManagementApi author, ManagementApi publisher, String origin, Words words, PrintStream out) {

    void load() throws Failure {
        site();
        pictures();
        documents();
        disable(author, Command.AUTHOR);
        disable(publisher, Command.PUBLISHER);
    }

    /// The site may be there already; only then an account without the right to make one will do.
    private void site() throws Failure {
        var site = (ObjectNode) Samples.site().deepCopy();
        var path = "/api/manage/v1/sites/" + site.remove("key").asString();
        site.put("origin", origin);
        var answer = author.put(path, site, Map.of("If-None-Match", "*"));
        if (answer.status() == 412 || answer.status() == 403 && author.get(path).done()) {
            out.println(words.say("site-there"));
        } else {
            author.expectDone(answer);
            out.println(words.say("site-made", site.get("name").asString()));
        }
    }

    private void pictures() throws Failure {
        var pictures = Samples.pictures();
        for (var picture : pictures) author.expectDone(author.upload("/api/manage/v1/assets/" + picture.id(), picture.bytes(), picture.mediaType()));
        out.println(words.say("pictures", pictures.size()));
    }

    private void documents() throws Failure {
        var documents = Samples.documents();
        int published = 0;
        for (int i = 0; i < documents.size(); i++) {
            var sample = documents.get(i);
            boolean fresh = load(sample);
            if (fresh) published++;
            out.println(words.say(fresh ? "published" : "left-alone", i + 1, documents.size(), sample.locale(), sample.title()));
        }
        out.println(words.say("done", published, documents.size() - published));
    }

    private boolean load(Samples.SampleDocument sample) throws Failure {
        try {
            return new Document(sample, author, publisher, words).load();
        } catch (Failure stopped) {
            throw new Failure(stopped.exitCode, words.say("stopped-at", sample.title(), sample.file()) + "\n" + stopped.getMessage());
        }
    }

    private void disable(ManagementApi account, String name) throws Failure {
        account.expectDone(account.post("/api/manage/v1/accounts/" + name + "/actions/disable", "{}", Map.of()));
        out.println(words.say("disabled", name));
    }
}
