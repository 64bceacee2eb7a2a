package vn.congmo.cms.delivery;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.cms.problems.WrongValue;
import vn.congmo.cms.sites.Language;

/// The languages to answer in where the wanted one has nothing, in that order ("vi,en"). Without it there is no fallback.
record Fallback(List<Language> languages) {

    static final Fallback NONE = new Fallback(List.of());

    /// @throws WrongValue for what is no language
    public static Fallback valueOf(String text) {
        return new Fallback(CommaList.each(text, part -> {
            try {
                return new Language(part).tag();
            } catch (IllegalArgumentException e) {
                throw new WrongValue("not-a-language", part);
            }
        }).stream().map(Language::new).toList());
    }

    /// The wanted language first.
    List<Language> after(Language wanted) {
        var all = new ArrayList<>(List.of(wanted));
        languages.stream().filter(other -> !other.equals(wanted)).forEach(all::add);
        return all;
    }
}
