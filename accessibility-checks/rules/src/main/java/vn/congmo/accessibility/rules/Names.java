package vn.congmo.accessibility.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/// Words as they are written in names of files and fields: without marks and capitals, set apart by signs or by capitals inside.
final class Names {

    private Names() {}

    /// The last part of an address, without folders, query and fragment.
    static String file(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') end++;
        return address.substring(address.lastIndexOf('/', end) + 1, end);
    }

    /// The words of a name or a text in the order of first use; `cs_bieuDo2` holds "cs", "bieu" and "do2".
    static Set<String> folded(String name) {
        var apart = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        var plain = Normalizer.normalize(EmptyWords.words(apart), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('đ', 'd');
        var words = new LinkedHashSet<>(Arrays.asList(plain.split("[ _]+")));
        words.remove("");
        return words;
    }
}
