package vn.congmo.cms.assets;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.congmo.cms.audit.AuditLog;

/// What takes files in, without the rest of the application.
final class Intake implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /// @param clamd where a scanner for malware listens; empty for none
    Intake(MongoTemplate database, Path data, String clamd) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of("congmo.data", data.toString(), "congmo.malware.clamd", clamd)));
        context.registerBean(MongoTemplate.class, () -> database);
        context.registerBean(MongoDatabase.class, database::getDb);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(AuditLog.class, AssetFiles.class, AssetErasure.class, Unscanned.class, ScanRecords.class, Uploads.class, StoredAssets.class, Rescan.class);
        context.scan("vn.congmo.cms.assets.scanning");
        context.refresh();
    }

    Uploads uploads() {
        return context.getBean(Uploads.class);
    }

    StoredAssets assets() {
        return context.getBean(StoredAssets.class);
    }

    Rescan rescan() {
        return context.getBean(Rescan.class);
    }

    AuditLog audit() {
        return context.getBean(AuditLog.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
