package vn.congmo.cms.archives;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.BsonValue;

/// What the snapshots of an archive name: evidence by its key, and whatever else has a UUID, assets among it.
record Named(Set<String> evidence, Set<String> uuids) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Named in(Parts parts, Manifest manifest) {
        var named = new Named(new HashSet<>(), new HashSet<>());
        for (var part : manifest.named("snapshots").parts()) {
            for (var snapshot : parts.read(part)) {
                if (snapshot.isString("evidence")) named.evidence.add(snapshot.getString("evidence").getValue());
                named.look(snapshot.get("content"));
            }
        }
        for (var part : manifest.named("documents").parts()) {
            for (var head : parts.read(part))
                if (head.isDocument("live")) named.evidence.add(head.getDocument("live").getString("evidence").getValue());
        }
        return named;
    }

    private void look(BsonValue value) {
        if (value == null) return;
        if (value.isDocument()) value.asDocument().values().forEach(this::look);
        else if (value.isArray()) value.asArray().forEach(this::look);
        else if (value.isString() && UUID.matcher(value.asString().getValue()).matches()) uuids.add(value.asString().getValue());
    }
}
