package vn.congmo.cms.checking;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.content.ContentJson;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Heads;
import vn.congmo.themes.types.ContentTypes;

/// What the evidence that was kept with the live editions of a site says all together: those fields of its accessibility statement that no
/// person writes. Statements themselves are not counted, so that a new edition of one changes nothing in it.
@Component
public class StatementFacts {

    private final Heads heads;
    private final MongoCollection<Document> kept;
    private final AuditLog audit;
    private final BrowserEvidence browser;

    StatementFacts(Heads heads, MongoDatabase database, AuditLog audit, BrowserEvidence browser) {
        this.heads = heads;
        this.kept = database.getCollection("evidence");
        this.audit = audit;
        this.browser = browser;
    }

    /// By name of the field; the same while nothing is published.
    public Map<String, Object> of(String site) {
        var live = heads.live(site).stream().filter(head -> head.live() != null && hasPage(head) && !head.type().equals("statement")).toList();
        var evidence = evidence(live);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("documents", live.size());
        facts.put("barriers", having(evidence, "failed"));
        facts.put("questions", having(evidence, "cannot-tell"));
        facts.put("evidence", byCriterion(evidence));
        facts.put("emergencies", emergencies(live));
        evidence.stream().max(Comparator.comparing(Evidence::at)).ifPresent(newest -> {
            facts.put("checkedAt", newest.at().toString());
            facts.put("engine", newest.engine());
            facts.put("profile", newest.profile());
        });
        return facts;
    }

    /// What the gate kept with each live edition, and what a browser found of it since.
    private List<Evidence> evidence(List<Head> live) {
        var seen = browser.of(live);
        var byKey = live.stream().collect(Collectors.toMap(head -> head.live().evidence(), Head::id, (first, again) -> first));
        var all = new ArrayList<Evidence>();
        for (var found : kept.find(Filters.in("_id", new ArrayList<>(byKey.keySet())))) {
            var gate = ContentJson.MAPPER.convertValue(found.get("evidence", Document.class), Evidence.class);
            var later = seen.get(byKey.get(found.getString("_id")));
            all.add(later == null ? gate : new Evidence(later.at(), gate.profile(), gate.engine() + "; " + later.engine(), gate.theme(),
                    BrowserEvidence.together(gate.verdicts(), later.verdicts())));
        }
        return all;
    }

    private static boolean hasPage(Head head) {
        return ContentTypes.standard().hasPage(head.type());
    }

    private static int having(List<Evidence> evidence, String outcome) {
        return (int) evidence.stream().filter(one -> one.verdicts().stream().anyMatch(verdict -> verdict.outcome().equals(outcome))).count();
    }

    /// How many documents each criterion was checked in, and with what outcome; in the order of the criteria.
    private static List<Map<String, Object>> byCriterion(List<Evidence> evidence) {
        var verdicts = evidence.stream().flatMap(one -> one.verdicts().stream())
                .collect(Collectors.groupingBy(Evidence.Verdict::criterion, LinkedHashMap::new, Collectors.toList()));
        return verdicts.entrySet().stream().<Map<String, Object>>map(criterion -> Map.of(
                "criterion", criterion.getKey(),
                "level", criterion.getValue().getFirst().level(),
                "checked", criterion.getValue().size() - count(criterion.getValue(), "untested"),
                "barriers", count(criterion.getValue(), "failed"),
                "questions", count(criterion.getValue(), "cannot-tell"),
                "untested", count(criterion.getValue(), "untested"))).toList();
    }

    private static int count(List<Evidence.Verdict> verdicts, String outcome) {
        return (int) verdicts.stream().filter(verdict -> verdict.outcome().equals(outcome)).count();
    }

    /// Live editions that were published past a barrier, with the reason and the day by which it is to be mended.
    private List<Map<String, Object>> emergencies(List<Head> live) {
        var byDocument = live.stream().collect(Collectors.toMap(head -> head.id().toString(), head -> head));
        var emergencies = new ArrayList<Map<String, Object>>();
        for (var record : audit.emergencies()) {
            var details = record.entry().details();
            var head = byDocument.get(DocumentId.parse(record.entry().item() + "/" + details.get("locale")).toString());
            if (head == null || !String.valueOf(head.live().edition()).equals(details.get("edition"))) continue;
            var emergency = new LinkedHashMap<String, Object>(Map.of("title", head.title(), "reason", details.get("emergency"), "until", details.get("deadline")));
            if (head.path() != null) emergency.put("path", head.path().text());
            emergencies.add(emergency);
        }
        return emergencies;
    }
}
