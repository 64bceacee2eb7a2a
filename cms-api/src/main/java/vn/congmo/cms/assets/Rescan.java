package vn.congmo.cms.assets;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.congmo.cms.assets.scanning.MalwareScanner;
import vn.congmo.cms.storage.KeptLease;

/// Scans what could not be scanned when it came in, one process at a time. What is found infected loses its bytes.
@Component
class Rescan {

    private static final Logger log = LoggerFactory.getLogger(Rescan.class);

    private final MalwareScanner scanner;
    private final Unscanned unscanned;
    private final MongoOperations database;
    private final MongoDatabase leases;
    private final AssetFiles files;
    private final AssetErasure erasure;
    private final ScanRecords records;
    private final Clock clock;
    private boolean oldOnesEntered;

    Rescan(MalwareScanner scanner, Unscanned unscanned, MongoOperations database, MongoDatabase leases, AssetFiles files, AssetErasure erasure, ScanRecords records,
            Clock clock) {
        this.scanner = scanner;
        this.unscanned = unscanned;
        this.database = database;
        this.leases = leases;
        this.files = files;
        this.erasure = erasure;
        this.records = records;
        this.clock = clock;
    }

    /// One look at what waits. Ends at the first file for which the scanner cannot be reached: the next look goes on.
    synchronized void look() {
        if (!scanner.isThere()) return;
        if (!oldOnesEntered) unscanned.enterOld();
        oldOnesEntered = true;
        var waiting = unscanned.all();
        if (waiting.isEmpty()) return;
        var lease = KeptLease.take(leases, "malware-scan", clock).orElse(null);
        if (lease == null) return;
        try (lease) {
            for (var asset : waiting) if (!isReached(asset)) return;
        }
    }

    /// False when the scanner could not be reached.
    private boolean isReached(UUID asset) {
        var head = database.findById(asset.toString(), AssetHead.class);
        if (head == null || head.scan() != null && !head.scan().state().equals("not-scanned")) {
            unscanned.remove(asset);
            return true;
        }
        var upload = files.upload(head.original()).orElse(null);
        if (upload == null) {
            log.warn("The bytes of the file {} are not there, so they cannot be scanned", asset);
            unscanned.remove(asset);
            return true;
        }
        try {
            return settle(head, Scan.of(scanner.scan(Files.readAllBytes(upload)), clock.instant()));
        } catch (IOException e) {
            log.warn("The bytes of the file {} cannot be read, so they cannot be scanned", asset, e);
            return true;
        }
    }

    private boolean settle(AssetHead head, Scan scan) {
        var asset = UUID.fromString(head.id());
        if (scan.isClean() || scan.isInfected()) records.ofKept(head, scan);
        if (scan.isInfected()) {
            log.error("Malware in the uploaded file {} ({}): {}. Its bytes are taken away", asset, head.filename(), scan.signature());
            erasure.takeBytes(asset);
        }
        database.updateFirst(Query.query(Criteria.where("_id").is(head.id())), Update.update("scan", scan), AssetHead.class);
        if (scan.isClean() || scan.isInfected()) unscanned.remove(asset);
        return !"unreachable".equals(scan.why());
    }
}
