package vn.congmo.river;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/// How long after the publisher's answer a reader sees the article: on its page, in the listing, in search (`./congmo bench freshness`).
class FreshnessBench {

    private static final int ARTICLES = Integer.getInteger("congmo.articles", 100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Double> page = new ArrayList<>();
    private final List<Double> listing = new ArrayList<>();
    private final List<Double> search = new ArrayList<>();

    @Test
    void seconds_from_publication_until_a_reader_sees_it() {
        try (var installation = Installation.withSamples()) {
            var author = installation.as("editor");
            var publisher = installation.as("publisher");
            var section = Portal.itemAt(installation.api, "/tin-tuc");
            for (int number = 0; number < ARTICLES; number++) measure(installation, author, publisher, section, number);
        }
        report("page", page);
        report("listing", listing);
        report("search", search);
    }

    private void measure(Installation installation, Management author, Management publisher, UUID section, int number) {
        var word = "đo" + Integer.toString(number + 46_656, 36);
        var title = "Bản tin " + word + " về thời gian hiển thị";
        var item = new UUID(7, number);
        Articles.publish(author, publisher, item, Articles.about(title, "Một câu để đo thời gian.", section));
        long published = System.nanoTime();
        var portal = installation.portal;
        page.add(since(published, "page", () -> Http.get(portal.address("/tin-tuc/ban-tin-" + word.replace('đ', 'd') + "-ve-thoi-gian-hien-thi")).statusCode() == 200));
        listing.add(since(published, "listing", () -> Http.get(portal.address("/tin-tuc")).body().contains(title)));
        search.add(since(published, "search", () -> Http.get(portal.address("/tim-kiem?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))).body().contains("ban-tin-" + word.replace('đ', 'd'))));
    }

    private static double since(long start, String what, BooleanSupplier seen) {
        Eventually.becomes("the article is seen in " + what, PATIENCE, seen::getAsBoolean);
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(String what, List<Double> seconds) {
        var sorted = seconds.stream().sorted().toList();
        System.out.printf("freshness %-8s n=%d  p50 %.2f s  p95 %.2f s  max %.2f s%n", what, sorted.size(),
                sorted.get(sorted.size() / 2), sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1), sorted.getLast());
    }
}
