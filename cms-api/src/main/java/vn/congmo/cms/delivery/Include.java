package vn.congmo.cms.delivery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.congmo.cms.live.LiveDocuments.Outline;
import vn.congmo.cms.problems.WrongValue;
import vn.congmo.themes.types.ContentTypes;

/// Which related documents are told beside those that were asked for: relations, or relations of relations ("section,topics,section.parent").
record Include(Set<String> paths) {

    static final Include NOTHING = new Include(Set.of());
    private static final int DEEPEST = 2;
    private static final Set<String> RELATIONS = new TreeSet<>(ContentTypes.standard().all().stream().flatMap(type -> type.links().keySet().stream()).toList());

    /// @throws WrongValue for a relation that no type has, or more than two in a row
    public static Include valueOf(String text) {
        return new Include(CommaList.each(text, path -> {
            var steps = path.split("\\.", -1);
            if (steps.length > DEEPEST) throw new WrongValue("too-deep", path, "" + DEEPEST);
            for (var step : steps) if (!RELATIONS.contains(step)) throw new WrongValue("not-a-choice", step, String.join(", ", RELATIONS));
            return path;
        }));
    }

    /// Each once, in the order in which they are met.
    ///
    /// @param live the live document of an item, in the language of the answer
    List<Outline> around(Collection<Outline> asked, Function<UUID, Optional<Outline>> live) {
        var found = new LinkedHashMap<UUID, Outline>();
        for (var path : paths) {
            Collection<Outline> from = asked;
            for (var relation : path.split("\\.")) {
                var next = named(from, relation).flatMap(item -> live.apply(item).stream()).toList();
                next.forEach(outline -> found.putIfAbsent(outline.document().id(), outline));
                from = next;
            }
        }
        return List.copyOf(found.values());
    }

    private static Stream<UUID> named(Collection<Outline> from, String relation) {
        return from.stream().flatMap(outline -> outline.document().links().getOrDefault(relation, List.of()).stream()).distinct();
    }
}
