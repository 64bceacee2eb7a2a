package vn.congmo.portal.search;

import java.util.List;

/// What a search found, a page at a time, best first.
///
/// @param total how many documents match in all
public record Found(long total, List<Finding> findings) {

    /// How far a reader can leaf: results after this many are counted and not shown.
    public static final int MOST = 1000;
    public static final int ON_A_PAGE = 20;
    public static final Found NOTHING = new Found(0, List.of());
}
