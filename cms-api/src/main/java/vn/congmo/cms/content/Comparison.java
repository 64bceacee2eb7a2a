package vn.congmo.cms.content;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.content.Difference.Change;
import vn.congmo.cms.content.Difference.Words;

/// Two editions of a document beside each other: what was added, removed and changed, word by word. What is the same is left out.
public final class Comparison {

    private static final List<String> WHOLE = List.of("title", "summary", "path", "lead", "note");
    private static final List<String> BY_NAME = List.of("fields", "links");
    /// Members that nobody reads.
    private static final Set<String> UNREAD = Set.of("type", "asset", "item", "kind", "poster", "locale", "signLanguage");
    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    public static List<Difference> of(DraftContent before, DraftContent after) {
        var comparison = new Comparison();
        var old = ContentJson.toTree(before);
        var recent = ContentJson.toTree(after);
        WHOLE.forEach(name -> comparison.member("/" + name, old.get(name), recent.get(name)));
        BY_NAME.forEach(name -> comparison.members("/" + name, old.path(name), recent.path(name)));
        comparison.blocks(list(old.path("body")), list(recent.path("body")));
        return comparison.differences;
    }

    private void members(String pointer, JsonNode before, JsonNode after) {
        var names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        names.forEach(name -> member(pointer + "/" + name, before.get(name), after.get(name)));
    }

    private void member(String pointer, @Nullable JsonNode before, @Nullable JsonNode after) {
        var old = before == null || before.isNull() ? null : before;
        var recent = after == null || after.isNull() ? null : after;
        if (old == null ? recent == null : old.equals(recent)) return;
        var change = old == null ? Change.ADDED : recent == null ? Change.REMOVED : Change.CHANGED;
        differences.add(new Difference(pointer, change, old, recent, words(read(old), read(recent))));
    }

    /// Blocks that stand in the place of others are shown as changed where both are of one type.
    private void blocks(List<JsonNode> before, List<JsonNode> after) {
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            var gone = delta.getSource().getLines();
            var come = delta.getTarget().getLines();
            int paired = 0;
            while (paired < gone.size() && paired < come.size() && gone.get(paired).path("type").equals(come.get(paired).path("type"))) {
                member("/body/" + (delta.getTarget().getPosition() + paired), gone.get(paired), come.get(paired));
                paired++;
            }
            for (int i = paired; i < gone.size(); i++) member("/body/" + (delta.getSource().getPosition() + i), gone.get(i), null);
            for (int i = paired; i < come.size(); i++) member("/body/" + (delta.getTarget().getPosition() + i), null, come.get(i));
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return array.valueStream().toList();
    }

    /// What people read of a value: its texts in order.
    private static String read(@Nullable JsonNode value) {
        var texts = new ArrayList<String>();
        if (value != null) read(value, texts);
        return String.join(" ", texts);
    }

    private static void read(JsonNode value, List<String> texts) {
        if (value.isObject()) value.properties().stream().filter(member -> !UNREAD.contains(member.getKey())).forEach(member -> read(member.getValue(), texts));
        else if (value.isArray()) value.forEach(entry -> read(entry, texts));
        else if (value.isString() || value.isNumber()) texts.add(value.asString());
    }

    private static List<Words> words(String before, String after) {
        var old = tokens(before);
        var recent = tokens(after);
        var words = new ArrayList<Words>();
        var gone = new StringBuilder();
        var come = new StringBuilder();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, recent, true).getDeltas()) {
            var kept = delta.getType() == DeltaType.EQUAL;
            var text = String.join("", delta.getSource().getLines());
            if (kept && !text.isBlank()) {
                put(words, gone, come);
                words.add(new Words(Change.KEPT, text));
            } else {
                gone.append(text);
                come.append(kept ? text : String.join("", delta.getTarget().getLines()));
            }
        }
        put(words, gone, come);
        return words;
    }

    /// Neighbouring words that changed are told together: first all that was taken out, then all that was put in.
    private static void put(List<Words> words, StringBuilder gone, StringBuilder come) {
        if (gone.toString().contentEquals(come)) {
            if (!gone.isEmpty()) words.add(new Words(Change.KEPT, gone.toString()));
        } else {
            if (!gone.toString().isBlank()) words.add(new Words(Change.REMOVED, gone.toString()));
            if (!come.toString().isBlank()) words.add(new Words(Change.ADDED, come.toString()));
        }
        gone.setLength(0);
        come.setLength(0);
    }

    private static List<String> tokens(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
