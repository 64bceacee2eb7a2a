package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.Collections;

/// What the buttons of the editor's page do to its list of blocks: "add:image", "up:3", "down:3", "remove:3"; "lead" in place of a number is the lead picture.
record Rearrangement(String verb, String what) {

    static boolean isOne(String button) {
        return button.matches("add:[a-z-]+|(up|down|remove):(lead|\\d{1,4})");
    }

    static Rearrangement of(String button) {
        var colon = button.indexOf(':');
        return new Rearrangement(button.substring(0, colon), button.substring(colon + 1));
    }

    DocumentForm applyTo(DocumentForm form) {
        if (what.equals("lead")) return form.with(verb.equals("add") ? BlockForm.empty("image") : null, form.blocks());
        var blocks = new ArrayList<>(form.blocks());
        if (verb.equals("add")) {
            if (BlockForm.TYPES.contains(what)) blocks.add(BlockForm.empty(what));
            return form.with(form.lead(), blocks);
        }
        var at = Integer.parseInt(what);
        if (at >= blocks.size()) return form;
        switch (verb) {
            case "up" -> Collections.swap(blocks, at, Math.max(0, at - 1));
            case "down" -> Collections.swap(blocks, at, Math.min(blocks.size() - 1, at + 1));
            default -> blocks.remove(at);
        }
        return form.with(form.lead(), blocks);
    }
}
