package vn.congmo.cms.workspace;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.UsedAssets;
import vn.congmo.cms.problems.Problems;

/// Files of a document that a scan for malware holds back, as the pages show them.
@Component
class HeldFiles {

    private final UsedAssets usedAssets;
    private final Problems problems;

    HeldFiles(UsedAssets usedAssets, Problems problems) {
        this.usedAssets = usedAssets;
        this.problems = problems;
    }

    /// {text, href}, without href where the form has no such field.
    List<Map<String, String>> of(DraftContent content, DocumentForm form) {
        return usedAssets.heldBack(content).stream().map(fault -> {
            var text = problems.text("fault." + fault.code(), fault.arguments().toArray());
            var field = FieldNames.of(fault.pointer(), form);
            return field.isEmpty() ? Map.of("text", text) : Map.of("text", text, "href", "#" + field);
        }).toList();
    }
}
