package vn.congmo.accessibility.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.congmo.accessibility.Finding;

/// Runs axe-core in the page and takes its results rule by rule, as `axe/<id>`.
///
/// A violation is FAILED; what axe leaves incomplete is a question. Best practices fail no criterion.
///
/// @see <a href="https://github.com/dequelabs/axe-core/blob/develop/doc/API.md">axe-core's API</a>
final class AxeCore implements BrowserCheck {

    private static final String SCRIPT = OpenPage.resource("/axe.min.js");
    private static final String RUN = OpenPage.resource("axe-run.js");
    private static final Pattern CRITERION = Pattern.compile("wcag(\\d)(\\d)(\\d+)");

    static final String VERSION = version();

    @Override
    public OwnRule rule() {
        return new OwnRule("axe", List.of());
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        var driver = page.driver();
        driver.manage().timeouts().scriptTimeout(budget.left());
        driver.executeScript(SCRIPT);
        var results = (List<?>) driver.executeAsyncScript(RUN);
        var findings = new ArrayList<Finding>();
        results.forEach(result -> findings.addAll(findings((Map<?, ?>) result)));
        return findings;
    }

    private static List<Finding> findings(Map<?, ?> result) {
        var rule = new OwnRule("axe/" + result.get("id"), criteria((List<?>) result.get("tags")));
        var nodes = (List<?>) result.get("nodes");
        if (nodes.isEmpty()) {
            return List.of(rule.inapplicable());
        }
        return nodes.stream().map(node -> finding(rule, result, (Map<?, ?>) node)).toList();
    }

    private static Finding finding(OwnRule rule, Map<?, ?> result, Map<?, ?> node) {
        var target = OpenPage.target(node);
        var reason = String.valueOf(node.get("reason"));
        return switch (String.valueOf(result.get("outcome"))) {
            case "passed" -> rule.passed(target);
            case "failed" -> rule.failed(reason, evidence(result, node), target);
            default -> rule.cannotTell(reason, evidence(result, node), target);
        };
    }

    private static Map<String, String> evidence(Map<?, ?> result, Map<?, ?> node) {
        var evidence = new TreeMap<String, String>();
        ((Map<?, ?>) node.get("data")).forEach((name, value) -> evidence.put(String.valueOf(name), String.valueOf(value)));
        evidence.put("message", String.valueOf(node.get("message")));
        evidence.put("help", String.valueOf(result.get("help")));
        evidence.put("helpUrl", String.valueOf(result.get("helpUrl")));
        return Map.copyOf(evidence);
    }

    /// Tags such as wcag143 and wcag2411 carry the criterion's number.
    static List<String> criteria(List<?> tags) {
        return tags.stream().map(tag -> CRITERION.matcher(String.valueOf(tag))).filter(m -> m.matches())
                .map(m -> m.group(1) + "." + m.group(2) + "." + m.group(3)).toList();
    }

    private static String version() {
        var found = Pattern.compile("axe v(\\S+)").matcher(SCRIPT);
        return found.find() ? found.group(1) : "?";
    }
}
