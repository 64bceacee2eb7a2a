package vn.congmo.cms.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.congmo.cms.live.Facet;
import vn.congmo.cms.live.Order;
import vn.congmo.themes.types.ContentTypes;

/// Parameters of lists whose values are known beforehand.
final class Choice {

    private Choice() {}

    record Types(Set<String> names) {
        public static Types valueOf(String text) {
            return new Types(CommaList.choices(text, ContentTypes.standard().names()));
        }
    }

    /// What an official document may be: in force, expired, …
    record Statuses(Set<String> names) {
        private static final List<String> ALL = ContentTypes.standard().named("official-document").map(type -> type.fields().get("status").choices()).orElse(List.of());

        public static Statuses valueOf(String text) {
            return new Statuses(CommaList.choices(text, ALL));
        }
    }

    record Items(Set<String> ids) {
        public static Items valueOf(String text) {
            return new Items(CommaList.ids(text));
        }
    }

    record Facets(Set<Facet> facets) {
        public static Facets valueOf(String text) {
            return new Facets(CommaList.choices(text, names(Facet.values())).stream().map(name -> Facet.valueOf(name.toUpperCase(Locale.ROOT))).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    record Sorting(Order order) {
        public static Sorting valueOf(String text) {
            return new Sorting(Order.valueOf(CommaList.choices(text, names(Order.values())).iterator().next().toUpperCase(Locale.ROOT)));
        }
    }

    static List<String> names(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Choice::name).toList();
    }

    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
