package vn.congmo.themes;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What every template can call: words and dates in the language of the page.
final class TemplateFunctions {

    private TemplateFunctions() {}

    static Map<String, Object> of(Texts texts, String lang) {
        var words = texts.in(lang);
        var functions = new HashMap<String, Object>();
        functions.put("lang", lang);
        functions.put("t", function(values -> Texts.words(words, String.valueOf(values.getFirst()), values.subList(1, values.size()))));
        functions.put("tIn", function(values -> Texts.words(texts.in(String.valueOf(values.get(0))), String.valueOf(values.get(1)), values.subList(2, values.size()))));
        functions.put("interfaceLanguage", function(values -> texts.languageOf(String.valueOf(values.getFirst()))));
        functions.put("date", function(values -> Dates.inWords(Dates.day(values.getFirst()), lang)));
        functions.put("dateInFigures", function(values -> Dates.inFigures(Dates.day(values.getFirst()), lang)));
        functions.put("isoDate", function(values -> Dates.day(values.getFirst()).toString()));
        functions.put("moment", function(values -> Dates.moment((Instant) Objects.requireNonNull(values.getFirst()), lang)));
        functions.put("isoMoment", function(values -> Dates.isoMoment((Instant) Objects.requireNonNull(values.getFirst()))));
        functions.put("clock", function(values -> Measures.clock(((Number) Objects.requireNonNull(values.getFirst())).doubleValue())));
        functions.put("fileSize", function(values -> Measures.fileSize(((Number) Objects.requireNonNull(values.getFirst())).longValue(), lang)));
        functions.put("languageName", function(values -> Measures.languageName(String.valueOf(values.getFirst()))));
        functions.putAll(TypeFunctions.of(words));
        return functions;
    }

    /// A function of plain Java values; what is missing arrives as null.
    static TemplateMethodModelEx function(Function<List<@Nullable Object>, @Nullable Object> function) {
        return arguments -> function.apply(unwrapped(arguments));
    }

    private static List<@Nullable Object> unwrapped(List<?> arguments) throws TemplateModelException {
        var values = new ArrayList<@Nullable Object>();
        for (var argument : arguments) values.add(DeepUnwrap.unwrap((TemplateModel) argument));
        return values;
    }
}
