package vn.congmo.accessibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// One rule in ACT's shape: which elements it applies to, and what is expected of each.
public interface Rule {

    /// Stable name of the rule, lower case with hyphens; never reused, never renamed.
    String id();

    /// Success criteria that fail when this rule fails, by number ("1.1.1").
    List<String> criteria();

    /// Ids of the ACT rules that this rule implements ("23a2a8"); empty where there is none.
    default List<String> actRules() {
        return List.of();
    }

    /// True when a failure needs no judgement, so that publication may be refused on it.
    default boolean blocking() {
        return true;
    }

    /// Reasons of failures that rest on a comparison of words. They are reported like others, but publication is never refused on them.
    default Set<String> judged() {
        return Set.of();
    }

    /// Raised when the rule judges differently than before, so that kept evidence can be told from new.
    default int version() {
        return 1;
    }

    Stream<Element> targets(Page page);

    Verdict judge(Element target, Page page);
}
