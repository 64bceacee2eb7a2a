package vn.congmo.cms.assets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.audit.AuditEntry;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.people.Actor;

/// Enters into the audit what a scan for malware said, wherever it was not simply «clean».
@Component
class ScanRecords {

    private static final Actor SCANNER = new Actor("system", "Hệ thống", java.util.Set.of());

    private final AuditLog audit;

    ScanRecords(AuditLog audit) {
        this.audit = audit;
    }

    /// Of an upload: refused with malware, or kept without a scan.
    void ofUpload(UUID asset, String sha256, @Nullable String filename, Scan scan, Actor by) {
        if (!scan.isClean()) enter(scan.isInfected() ? "upload-refused" : "upload-not-scanned", asset, sha256, filename, scan, by);
    }

    /// Of a file that was kept before.
    void ofKept(AssetHead head, Scan scan) {
        enter(scan.isInfected() ? "file-infected" : "file-scanned", UUID.fromString(head.id()), head.original(), head.filename(), scan, SCANNER);
    }

    private void enter(String action, UUID asset, String sha256, @Nullable String filename, Scan scan, Actor by) {
        var details = new LinkedHashMap<String, String>();
        details.put("sha256", sha256);
        if (filename != null) details.put("filename", filename);
        details.put("scan", scan.state());
        if (scan.signature() != null) details.put("signature", scan.signature());
        if (scan.why() != null) details.put("why", scan.why());
        var source = action + " " + asset + " " + scan.at().toEpochMilli() + " " + UUID.randomUUID();
        audit.append(List.of(new AuditEntry(source, scan.at(), by.name(), by.displayName(), action, asset.toString(), null, details)));
    }
}
