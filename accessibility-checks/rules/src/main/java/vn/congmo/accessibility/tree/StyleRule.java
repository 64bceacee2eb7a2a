package vn.congmo.accessibility.tree;

import java.util.Map;
import java.util.regex.Pattern;

/// One selector of the page's own styles and what it declares.
///
/// @param declared values in lower case, `content` as written; an important one ends in `!important`
public record StyleRule(String selector, Map<String, String> declared) {

    private static final Pattern ID = Pattern.compile("#[\\w-]+");
    private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+|\\[[^\\]]*]|(?<!:):[\\w-]+");
    private static final Pattern TAG = Pattern.compile("(^|[\\s>+~])[a-zA-Z][\\w-]*|::[\\w-]+");

    /// A number that grows with ids, then classes, then tags (Selectors 4, section 17).
    int specificity() {
        return (int) (10_000 * ID.matcher(selector).results().count() + 100 * CLASS.matcher(selector).results().count() + TAG.matcher(selector).results().count());
    }
}
