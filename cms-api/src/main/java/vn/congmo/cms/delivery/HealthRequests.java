package vn.congmo.cms.delivery;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import org.bson.Document;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.cms.changes.Feed;
import vn.congmo.cms.live.LiveDocuments;

/// Whether this process can work: the database answers (`ping`, which every server knows), and how far the feed is.
@RestController
class HealthRequests {

    private final MongoDatabase database;
    private final Feed feed;
    private final LiveDocuments live;

    HealthRequests(MongoDatabase database, Feed feed, LiveDocuments live) {
        this.database = database;
        this.feed = feed;
        this.live = live;
    }

    @GetMapping("/api/health")
    ResponseEntity<Map<String, Object>> health() {
        try {
            database.runCommand(new Document("ping", 1));
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("status", "up", "position", feed.last(), "applied", live.position()));
        } catch (MongoException e) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).cacheControl(CacheControl.noStore()).body(Map.of("status", "down", "reason", "database"));
        }
    }
}
