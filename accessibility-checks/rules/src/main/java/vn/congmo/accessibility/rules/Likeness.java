package vn.congmo.accessibility.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import vn.congmo.accessibility.Page;

/// Whether several addresses hold the same for a reader, as far as the pages are at hand.
enum Likeness {
    /// Each says at least half of what the shortest says.
    ALIKE,
    /// Two of them share next to no words.
    UNLIKE,
    /// Some page is not at hand, says too little, or is neither.
    UNKNOWN;

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_PAGES = 10;
    private static final Pattern AT_ONCE = Pattern.compile("(?i)\\s*0*(\\.0*)?\\s*[;,]\\s*(url\\s*=)?\\s*['\"]?([^'\"]+)['\"]?\\s*");

    /// @param addresses absolute, different from each other
    static Likeness of(List<String> addresses, Page page) {
        if (addresses.size() > MOST_PAGES || addresses.stream().map(address -> address.replaceAll("[?#].*", "")).distinct().count() < addresses.size()) return UNKNOWN;
        var texts = addresses.stream().map(address -> words(address, page, true)).toList();
        if (texts.stream().anyMatch(text -> text.size() < FEWEST_WORDS)) return oneIsBlank(addresses, texts, page) ? UNLIKE : UNKNOWN;
        double least = 1;
        for (var one : texts) for (var other : texts) least = Math.min(least, shared(one, other));
        return least >= 0.5 ? ALIKE : least < 0.1 ? UNLIKE : UNKNOWN;
    }

    /// True when one page is at hand, says nothing, shows nothing and has no script, while another says something.
    private static boolean oneIsBlank(List<String> addresses, List<Set<String>> texts, Page page) {
        return texts.stream().anyMatch(text -> text.size() >= FEWEST_WORDS) && addresses.stream().anyMatch(address -> page.neighbours().read(address.replaceAll("[?#].*", ""))
                .map(source -> Jsoup.parse(source, address)).filter(other -> !other.body().hasText() && other.selectFirst("script, img, svg, iframe, object, video, canvas") == null
                        && words(address, page, true).size() < FEWEST_WORDS).isPresent());
    }

    /// The part of the shorter text's words that the longer one has too.
    private static double shared(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) Math.min(one.size(), other.size());
    }

    /// The words of a page's body, of the page that it sends its readers to at once, or none.
    private static Set<String> words(String address, Page page, boolean onwards) {
        var source = page.neighbours().read(address.replaceAll("#.*", ""));
        if (source.isEmpty()) return Set.of();
        var document = Jsoup.parse(source.get(), address);
        var refresh = Optional.ofNullable(document.selectFirst("meta[http-equiv=refresh i][content]")).map(meta -> AT_ONCE.matcher(meta.attr("content"))).filter(found -> found.matches());
        if (onwards && refresh.isPresent()) return words(org.jsoup.internal.StringUtil.resolve(address, refresh.get().group(3)), page, false);
        return new HashSet<>(List.of(EmptyWords.words(document.body().text()).split(" ")));
    }
}
