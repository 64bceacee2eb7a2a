package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the buttons within a list or beside a file do: "up:entries.2", "remove:b3.images.0", "remove:b0.poster". "more:entries" changes nothing:
/// the page is drawn anew with room for one more entry, and with the files that were chosen.
record RowChange(String verb, String block, String list, int at) {

    private static final Pattern BUTTON = Pattern.compile("(up|down|remove|more):(?:(lead|b\\d{1,4})\\.)?([a-zA-Z]+)(?:\\.(\\d{1,4}))?");

    static boolean isOne(String button) {
        return BUTTON.matcher(button).matches();
    }

    static RowChange of(String button) {
        Matcher parts = BUTTON.matcher(button);
        if (!parts.matches()) throw new IllegalArgumentException(button);
        return new RowChange(parts.group(1), parts.group(2) == null ? "" : parts.group(2), parts.group(3), parts.group(4) == null ? -1 : Integer.parseInt(parts.group(4)));
    }

    DocumentForm applyTo(DocumentForm form) {
        if (block.isEmpty()) return form.with(changed(form.values()));
        if (block.equals("lead")) return form.lead() == null ? form : form.with(changed(form.lead()), form.blocks());
        var blocks = new ArrayList<>(form.blocks());
        var number = Integer.parseInt(block.substring(1));
        if (number < blocks.size()) blocks.set(number, changed(blocks.get(number)));
        return form.with(form.lead(), blocks);
    }

    private BlockForm changed(BlockForm changing) {
        return new BlockForm(changing.type(), at < 0 && verb.equals("remove") ? without(changing.values()) : changed(changing.values()));
    }

    /// Without its described version, how the film is told to who cannot see it is open again.
    private Map<String, String> without(Map<String, String> values) {
        var left = new HashMap<>(values);
        left.remove(list);
        if (list.equals("described")) left.put("audioDescription", "undecided");
        return left;
    }

    private Map<String, String> changed(Map<String, String> values) {
        var rows = new ArrayList<>(Rows.of(list, values));
        if (at < 0 || at >= rows.size()) return values;
        switch (verb) {
            case "up" -> Collections.swap(rows, at, Math.max(0, at - 1));
            case "down" -> Collections.swap(rows, at, Math.min(rows.size() - 1, at + 1));
            case "remove" -> rows.remove(at);
            default -> { }
        }
        return Rows.in(list, rows, values);
    }
}
