package vn.congmo.cms.storage;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;

/// Makes a collection and its unique indexes; what exists already is left as it is.
record CollectionMigration(String id, String name, UniqueIndex... indexes) implements Migration {

    private static final int NAMESPACE_EXISTS = 48;

    @Override
    public void apply(MongoDatabase database) {
        create(database);
        for (var index : indexes) {
            var options = new IndexOptions().unique(true).sparse(index.sparse());
            database.getCollection(name).createIndex(Indexes.ascending(index.keys()), options);
        }
    }

    private void create(MongoDatabase database) {
        if (database.listCollectionNames().into(new ArrayList<>()).contains(name)) return;
        try {
            database.createCollection(name);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NAMESPACE_EXISTS) throw e;   // by an insert of another process
        }
    }
}
