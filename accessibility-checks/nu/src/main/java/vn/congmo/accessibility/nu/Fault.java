package vn.congmo.accessibility.nu;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The kinds of fault the checker reports, told apart by its words. The first that fits is taken.
///
/// WCAG 2.0, SC 4.1.1 asks for complete tags, nesting by the specification, no attribute twice and no id twice;
/// other errors break the HTML standard and fail no criterion by themselves: an image without alt may have its name from elsewhere.
enum Fault {
    DUPLICATE_ID("^Duplicate ID", "4.1.1"),
    DUPLICATE_ATTRIBUTE("^Duplicate attribute", "4.1.1"),
    MISSING_DOCTYPE("without seeing a doctype|doctype", null),
    IMAGE_WITHOUT_ALT("must have an .alt. attribute|missing.*attribute .alt.", null),
    WRONG_NESTING("not allowed as child|must not appear as a descendant|violates nesting|must not be a child|cannot be a child", "4.1.1"),
    UNCLOSED("Unclosed element|seen, but there were open elements|open elements|End of file|Unclosed", "4.1.1"),
    STRAY_TAG("Stray|in scope but|No .* element .*to close|in scope|Self-closing syntax", "4.1.1"),
    BROKEN_TAG("Saw|Bad character|Quote|quote|No space between attributes|Attributes? without value|Named character|Bogus comment|Consecutive hyphens|Garbage", "4.1.1"),
    MISSING_PART("is missing (a|one|required)|required child|must contain|must have", null),
    ATTRIBUTE_NOT_ALLOWED("Attribute .* not allowed|must not have|must not be specified|may not|is not allowed", null),
    BAD_VALUE("Bad value|must be|is not valid|must not be", null),
    OBSOLETE("obsolete", null),
    STYLE("^CSS", null),
    OTHER("", null);

    private final Pattern words;
    private final List<String> criteria;

    Fault(String words, @Nullable String criterion) {
        this.words = Pattern.compile(words);
        this.criteria = criterion == null ? List.of() : List.of(criterion);
    }

    static Fault in(String message) {
        for (var fault : values()) {
            if (fault.words.matcher(message).find()) {
                return fault;
            }
        }
        return OTHER;
    }

    List<String> criteria() {
        return criteria;
    }

    /// Part of the rule's id after "nu/"; never renamed.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
