package vn.congmo.cms.storage;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/// The embedded database's store: replies to a write only when the write is on the disk.
final class DurableBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of(
            "insert", "update", "delete", "findandmodify", "create", "createindexes", "drop", "dropindexes", "dropdatabase");

    private final GroupCommit groupCommit;

    DurableBackend(MVStore store) {
        super(store);
        groupCommit = new GroupCommit(store);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (WRITES.contains(command.toLowerCase(Locale.ROOT))) return groupCommit.write(() -> reply(channel, database, command, query));
        return groupCommit.read(() -> reply(channel, database, command, query));
    }

    /// A copy: the reply is encoded after the lock is free, and what is stored changes in place.
    private Document reply(Channel channel, String database, String command, Document query) {
        return super.handleCommand(channel, database, command, query).cloneDeeply();
    }
}
