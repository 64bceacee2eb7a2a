package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every page of the served portal passes the static rules and Nu, and a page of each kind passes every check in Chromium, in settings dealt round.
///
/// `./congmo test --all` opens each page in all six settings.
class EveryPageIsFreeOfBarriersIT {

    private static final PageGate GATE = new PageGate();
    private static final Installation INSTALLATION = Installation.shared();
    private static final List<String> TAKEN_DOWN = new ArrayList<>();

    @BeforeAll
    static void somethingWasTakenDown() {
        var author = INSTALLATION.as("editor");
        var publisher = INSTALLATION.as("publisher");
        var section = Portal.itemAt(INSTALLATION.api, "/tin-tuc");
        for (var action : List.of("withdraw", "gone")) {
            var item = UUID.randomUUID();
            var title = "Bài " + action + " để thử";
            var version = Articles.publish(author, publisher, item, Articles.about(title, "Một câu sẽ được gỡ xuống.", section));
            publisher.act(action, item, "vi", version, action.equals("withdraw") ? "{\"reason\":\"Số liệu trong bài chưa đúng.\"}" : "{}");
            TAKEN_DOWN.add("/tin-tuc/bai-" + action + "-de-thu");
        }
        INSTALLATION.portalIsUpToDate(INSTALLATION.portal);
    }

    @TestFactory
    List<DynamicTest> nothing_is_held_against_any_page_of_the_portal() {
        var paths = new ArrayList<>(Portal.pages(INSTALLATION.portal));
        paths.addAll(TAKEN_DOWN);
        var tests = new ArrayList<DynamicTest>();
        var kinds = new HashMap<String, Integer>();
        int opened = 0;
        for (var path : paths) {
            int ofKind = kinds.merge(kind(path), 1, Integer::sum) - 1;
            int turn = opened;
            if (PageGate.opens(ofKind)) opened++;
            tests.add(DynamicTest.dynamicTest(path, () -> free(path, ofKind, turn)));
        }
        return tests;
    }

    /// Pages of one section share their template: `/tin-tuc/…`, `/en/news/…`. The front pages are kinds of their own.
    private static String kind(String path) {
        int last = path.lastIndexOf('/');
        return last == 0 ? path : path.substring(0, last);
    }

    private static void free(String path, int ofKind, int turn) {
        var address = INSTALLATION.portal.address(path);
        var answer = Http.get(address);
        if (TAKEN_DOWN.contains(path)) assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(GATE.everything(address, answer.body(), ofKind, turn)).isEmpty();
    }
}
