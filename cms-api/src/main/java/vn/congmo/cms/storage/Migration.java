package vn.congmo.cms.storage;

import com.mongodb.client.MongoDatabase;

/// One step that prepares the database. A step may be run again after it was interrupted, and must then do no harm.
///
/// Declare a step as a Spring bean that depends on nothing which uses the database.
public interface Migration {

    /// Steps run in the order of their ids, each once ("0100-documents"); an id is never reused.
    String id();

    void apply(MongoDatabase database);

    /// A step that makes a collection with unique indexes over exactly these keys.
    static Migration collection(String id, String name, UniqueIndex... indexes) {
        return new CollectionMigration(id, name, indexes);
    }
}
