package vn.congmo.samples.loading;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.samples.Samples;

/// Loads the whole site: the site, its pictures, films and files, then its documents in an order in which each finds what it needs.
record Loading(ManagementApi author, ManagementApi publisher, String origin, Words words, PrintStream out) {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    void load() throws Failure {
        site();
        assets();
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
            languages(path, site);
        } else {
            author.expectDone(answer);
            out.println(words.say("site-made", site.get("name").asString()));
        }
    }

    /// A site that earlier samples made has fewer languages.
    private void languages(String path, ObjectNode wanted) throws Failure {
        var there = author.expectDone(author.get(path));
        var more = wanted.deepCopy().put("name", there.body().path("name").asString()).put("origin", there.body().path("origin").asString());
        var locales = new LinkedHashSet<JsonNode>(there.body().path("locales").valueStream().toList());
        if (!locales.addAll(wanted.get("locales").valueStream().toList())) return;
        more.putArray("locales").addAll(locales);
        author.expectDone(author.put(path, more, Map.of("If-Match", there.version())));
        out.println(words.say("site-languages", locales.size()));
    }

    private void assets() throws Failure {
        var assets = Samples.assets();
        for (var asset : assets) author.expectDone(author.upload("/api/manage/v1/assets/" + asset.id(), asset));
        out.println(words.say("assets", assets.size()));
    }

    static List<Samples.SampleDocument> wanted() {
        return Samples.documents().stream().map(d -> StatusOfToday.of(d, LocalDate.now(VIET_NAM))).toList();
    }

    private void documents() throws Failure {
        var documents = wanted();
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
