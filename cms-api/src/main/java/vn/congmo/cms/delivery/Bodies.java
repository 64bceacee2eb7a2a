package vn.congmo.cms.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congmo.cms.changes.Change;
import vn.congmo.cms.changes.Feed;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.live.LiveDocuments.Outline;

/// The whole documents of outlines. They stand in the feed; one may have moved on since its outline was read, and then comes in its newer state.
@Component
class Bodies {

    private final Feed feed;
    private final LiveDocuments live;

    Bodies(Feed feed, LiveDocuments live) {
        this.feed = feed;
        this.live = live;
    }

    Optional<Change> of(Outline outline) {
        return of(List.of(outline)).stream().findFirst();
    }

    /// In one question to the database, in the order of the outlines.
    List<Change> of(Collection<Outline> outlines) {
        var found = feed.at(outlines.stream().map(Outline::position).toList()).stream().collect(Collectors.toMap(Change::position, Function.identity()));
        var whole = new ArrayList<Change>();
        for (var outline : outlines) {
            var change = found.get(outline.position());
            if (change != null) whole.add(change);
            else live.find(outline.document().documentId()).map(now -> feed.at(List.of(now.position()))).ifPresent(whole::addAll);
        }
        return whole;
    }
}
