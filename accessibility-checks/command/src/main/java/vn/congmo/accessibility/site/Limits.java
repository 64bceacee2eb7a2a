package vn.congmo.accessibility.site;

import java.util.List;
import java.util.regex.Pattern;

/// How far a walk goes.
///
/// @param pages   most pages that are checked
/// @param depth   most links from a page that was asked for; 0 when no link is followed
/// @param exclude addresses that are left out, with `*` for anything
/// @param robots  true when robots.txt and rel="nofollow" are respected
public record Limits(int pages, int depth, List<String> exclude, boolean robots) {

    public Limits {
        exclude = List.copyOf(exclude);
    }

    /// Only what was asked for.
    public static Limits none() {
        return new Limits(Integer.MAX_VALUE, 0, List.of(), true);
    }

    boolean excludes(String address) {
        return exclude.stream().anyMatch(glob -> Pattern.matches(Pattern.quote(glob).replace("*", "\\E.*\\Q"), address));
    }
}
