package vn.congmo.accessibility;

import java.util.List;

/// A rule of W3C's ACT community group, and what of ours looks for the same.
///
/// @param id       its six letters and digits
/// @param status   `approved`, `proposed` or `retired`
/// @param criteria success criteria that fail with it; empty for a rule that only leads to another
/// @param rules    ids of our rules and checks (`browser/…`, `site/…`); empty where there is none
/// @param note     why there is none, or where ours differ, in English; empty where they do not
public record ActRule(String id, String status, List<String> criteria, List<String> rules, String note) {

    /// What it asks for, in W3C's words.
    public java.net.URI address() {
        return java.net.URI.create("https://www.w3.org/WAI/standards-guidelines/act/rules/" + id + "/");
    }
}
