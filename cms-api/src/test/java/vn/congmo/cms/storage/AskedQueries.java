package vn.congmo.cms.storage;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// Writes down what a client asks: the collection and the keys of each query, with "-range" where it compares by order.
final class AskedQueries implements CommandListener {

    private static final Set<String> RANGES = Set.of("$gt", "$gte", "$lt", "$lte", "$ne", "$regex", "$exists");

    private final Set<String> shapes = new ConcurrentSkipListSet<>();

    Set<String> shapes() {
        return shapes;
    }

    void forget() {
        shapes.clear();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var command = event.getCommand();
        var collection = command.get(event.getCommandName());
        if (collection == null || !collection.isString()) return;
        switch (event.getCommandName()) {
            case "find" -> shape(collection, command.getDocument("filter", new BsonDocument()));
            case "update" -> each(collection, command.getArray("updates"));
            case "delete" -> each(collection, command.getArray("deletes"));
            default -> {}
        }
    }

    private void each(BsonValue collection, Collection<BsonValue> statements) {
        for (var statement : statements) shape(collection, statement.asDocument().getDocument("q"));
    }

    private void shape(BsonValue collection, BsonDocument filter) {
        var keys = new TreeSet<String>();
        keys(filter, keys);
        shapes.add((collection.asString().getValue() + " " + String.join(" ", keys)).strip());
    }

    private static void keys(BsonDocument filter, Set<String> keys) {
        filter.forEach((name, value) -> {
            if (name.equals("$and")) value.asArray().forEach(part -> keys(part.asDocument(), keys));
            else keys.add(isRange(value) ? name + "-range" : name);
        });
    }

    private static boolean isRange(BsonValue value) {
        return value.isDocument() && List.copyOf(value.asDocument().keySet()).stream().anyMatch(RANGES::contains);
    }
}
