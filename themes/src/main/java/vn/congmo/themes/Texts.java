package vn.congmo.themes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The words of a theme or an application, by language and key. `{0}` stands for the first value that is put in.
record Texts(Map<String, Map<String, String>> byLanguage) {

    private static final String FOLDER = "text/";
    private static final String OTHERWISE = "en";
    private static final String ENDING = ".properties";

    static Texts of(ThemeSource source) {
        var texts = new TreeMap<String, Map<String, String>>();
        for (var name : source.files().keySet())
            if (name.startsWith(FOLDER) && name.endsWith(ENDING))
                texts.put(name.substring(FOLDER.length(), name.length() - ENDING.length()), read(source.text(name)));
        return new Texts(texts);
    }

    /// Texts in a folder of the class path; none is no fault.
    static Texts of(ClassLoader loader, String folder) {
        var texts = new TreeMap<String, Map<String, String>>();
        for (var lang : List.of("vi", "en"))
            try (var in = loader.getResourceAsStream(folder + "/" + FOLDER + lang + ENDING)) {
                if (in != null) texts.put(lang, read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("The texts in " + folder + " could not be read", e);
            }
        return new Texts(texts);
    }

    /// These texts with others before them: a key that both have is taken from `others`.
    Texts with(Texts others) {
        var all = new TreeMap<String, Map<String, String>>();
        byLanguage.forEach((lang, texts) -> all.put(lang, new HashMap<>(texts)));
        others.byLanguage.forEach((lang, texts) -> all.computeIfAbsent(lang, _ -> new HashMap<>()).putAll(texts));
        return new Texts(all);
    }

    /// English where there are none in the language, and for a key that is not there in it: words of the workspace, which speaks Vietnamese and English.
    ///
    /// @param lang BCP 47 tag; its first part chooses the texts
    Map<String, String> in(String lang) {
        var own = byLanguage.getOrDefault(languageOf(lang), Map.of());
        var all = new HashMap<>(byLanguage.getOrDefault(OTHERWISE, Map.of()));
        all.putAll(own);
        return all;
    }

    /// The language of the interface of a page: its own, or English where the theme does not speak it.
    String languageOf(String lang) {
        var first = lang.split("-", 2)[0];
        return byLanguage.containsKey(first) ? first : OTHERWISE;
    }

    /// The words for a key. Where a key ends in `.one` or `.other`, the number that is put in first chooses.
    static String words(Map<String, String> texts, String key, List<?> values) {
        var text = texts.get(key);
        if (text == null) text = counted(texts, key, values);
        if (text == null) throw new IllegalArgumentException("There is no text «" + key + "»");
        for (int i = 0; i < values.size(); i++) text = text.replace("{" + i + "}", String.valueOf(values.get(i)));
        return text;
    }

    private static @Nullable String counted(Map<String, String> texts, String key, List<?> values) {
        var one = !values.isEmpty() && values.getFirst() instanceof Number n && n.longValue() == 1;
        return texts.get(key + (one ? ".one" : ".other"));
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new HashMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
