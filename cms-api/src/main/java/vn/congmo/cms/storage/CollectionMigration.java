package vn.congmo.cms.storage;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;

/// Makes a collection and its unique indexes; what exists already is left as it is.
record CollectionMigration(String id, String name, UniqueIndex... indexes) implements Migration {

    @Override
    public void apply(MongoDatabase database) {
        if (!database.listCollectionNames().into(new ArrayList<>()).contains(name)) database.createCollection(name);
        for (var index : indexes) {
            var options = new IndexOptions().unique(true).sparse(index.sparse());
            database.getCollection(name).createIndex(Indexes.ascending(index.keys()), options);
        }
    }
}
