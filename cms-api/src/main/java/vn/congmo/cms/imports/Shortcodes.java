package vn.congmo.cms.imports;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What WordPress itself would do to a text before it shows it: paragraphs for empty lines, figures for captions, and no shortcodes left over.
final class Shortcodes {

    private static final Pattern CAPTION = Pattern.compile("\\[caption\\b[^\\]]*\\](.*?)\\[/caption\\]", Pattern.DOTALL);
    private static final Pattern OTHER = Pattern.compile("\\[/?(gallery|embed|audio|video|playlist|contact-form-7|wp_caption|vc_[a-z_]+|et_pb_[a-z_]+|[a-z_-]{3,}(?=\\s+[a-z_-]+=[\"'&]))\\b[^\\]]*\\]");

    private Shortcodes() {}

    static String replaced(String html, BiConsumer<String, String> changed) {
        var captioned = CAPTION.matcher(html).replaceAll(found -> Matcher.quoteReplacement("<figure>" + found.group(1) + "</figure>"));
        var bare = OTHER.matcher(captioned).replaceAll(found -> {
            changed.accept("shortcode", found.group());
            return "";
        });
        return isWithoutParagraphs(bare) ? bare.replaceAll("(\\r?\\n[ \\t]*){2,}", "<br><br>").replaceAll("\\r?\\n", "<br>") : bare;
    }

    /// As the classic editor keeps it: lines, and no tags of blocks.
    private static boolean isWithoutParagraphs(String html) {
        return html.contains("\n") && !html.matches("(?is).*<(p|div|ul|ol|table|blockquote|h[1-6]|pre|figure)\\b.*") && !html.contains("<!-- wp:");
    }
}
