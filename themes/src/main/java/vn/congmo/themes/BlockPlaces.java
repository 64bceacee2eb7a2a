package vn.congmo.themes;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The directive `<@place pointer="/body/3">…</@place>`: notes where in the page a block stands while it is written.
final class BlockPlaces implements TemplateDirectiveModel {

    private final List<Rendered.BlockPlace> places = new ArrayList<>();

    List<Rendered.BlockPlace> places() {
        return List.copyOf(places);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment env, Map parameters, TemplateModel[] loopVars, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        // Inside a captured piece of text (<#assign>…) offsets would be those of the piece, not of the page.
        if (!(env.getOut() instanceof PageWriter page)) throw new TemplateException("A block is placed in the page itself", env);
        int start = page.length();
        if (body != null) body.render(page);
        int end = page.length();
        while (start < end && Character.isWhitespace(page.at(start))) start++;
        while (end > start && Character.isWhitespace(page.at(end - 1))) end--;
        places.add(new Rendered.BlockPlace(parameters.get("pointer").toString(), start, end));
    }
}
