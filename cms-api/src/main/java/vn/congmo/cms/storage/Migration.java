package vn.congmo.cms.storage;

import com.mongodb.client.MongoDatabase;
import org.jspecify.annotations.Nullable;

/// One step that prepares the database. A step may be run again after it was interrupted, and must then do no harm.
///
/// Declare a step as a Spring bean that depends on nothing which uses the database.
public interface Migration {

    /// Steps run in the order of their ids, each once ("0100-documents"); an id is never reused.
    String id();

    void apply(MongoDatabase database);

    /// The same for a step that goes through much: it keeps its place after each batch, and begins there when it was interrupted.
    default void apply(MongoDatabase database, Bookmark bookmark) {
        apply(database);
    }

    /// How far a step has come.
    interface Bookmark {

        /// Where it was interrupted; null at the beginning.
        @Nullable String place();

        /// Is on the disk when this returns.
        void keep(String place);
    }

    /// A step that makes a collection with unique indexes over exactly these keys.
    static Migration collection(String id, String name, UniqueIndex... indexes) {
        return new CollectionMigration(id, name, indexes);
    }
}
