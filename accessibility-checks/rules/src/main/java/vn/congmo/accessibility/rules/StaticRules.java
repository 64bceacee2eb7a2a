package vn.congmo.accessibility.rules;

import java.util.List;
import vn.congmo.accessibility.Rule;

/// Every static rule, in the order in which reports list them. Rules hold no state and serve all threads.
public final class StaticRules {

    private static final List<Rule> ALL = List.of(
            new ImageHasTextAlternative(),
            new TableHasHeaderCells(),
            new HeadingHasText(),
            new HeadingLevelsFollow(),
            new LinkHasName(),
            new LinkTextSaysWhere());

    private StaticRules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
