package vn.congmo.portal.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.portal.media.MediaType;

/// Whether a document has what its state needs. The feed is not trusted blindly: a half document must never become a page.
final class Wholeness {

    private static final Pattern LOCALE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DESTINATION = Pattern.compile("/(?![/\\\\])\\S*|https://\\S+");

    private Wholeness() {}

    /// Everything that is missing or contradicts itself, in words for the log and the health page; empty when the document is whole.
    static List<String> faults(Change.Kind kind, @Nullable Document document) {
        if (document == null) return List.of("no document");
        var faults = new ArrayList<String>();
        require(document.id() != null, "no id", faults);
        require(document.locale() != null && LOCALE.matcher(document.locale()).matches(), "no language tag", faults);
        require(document.site() != null, "no site", faults);
        require(document.type() != null, "no type", faults);
        require(document.path() != null && document.path().startsWith("/"), "no path", faults);
        require(document.title() != null || document.state() == Document.State.GONE, "no title", faults);
        require(document.state() == expected(kind), "state " + document.state() + " in a change of kind " + kind, faults);
        byState(document, faults);
        document.assets().forEach(asset -> asset(asset, faults));
        return faults;
    }

    private static Document.State expected(Change.Kind kind) {
        return switch (kind) {
            case PUBLISHED, MOVED -> Document.State.LIVE;
            case WITHDRAWN -> Document.State.WITHDRAWN;
            case REDIRECTED -> Document.State.REDIRECTED;
            case GONE -> Document.State.GONE;
        };
    }

    private static void byState(Document document, List<String> faults) {
        switch (document.state()) {
            case null -> faults.add("no state");
            case LIVE -> require(document.firstPublishedAt() != null && document.publishedAt() != null, "no date of publication", faults);
            case WITHDRAWN -> require(document.withdrawal() != null && document.withdrawal().reason() != null
                    && document.withdrawal().at() != null, "no reason of withdrawal", faults);
            case REDIRECTED -> require(document.redirect() != null && document.redirect().to() != null
                    && DESTINATION.matcher(document.redirect().to()).matches(), "no destination", faults);
            case GONE -> { }
        }
    }

    private static void asset(Document.Asset asset, List<String> faults) {
        require(asset.id() != null, "an asset without id", faults);
        for (var rendition : asset.renditions()) {
            require(rendition.sha256() != null && SHA_256.matcher(rendition.sha256()).matches(),
                    "a rendition without SHA-256 in asset " + asset.id(), faults);
            require(rendition.mediaType() != null && MediaType.named(rendition.mediaType()).isPresent(),
                    "a rendition of unknown media type " + rendition.mediaType() + " in asset " + asset.id(), faults);
        }
    }

    private static void require(boolean holds, String fault, List<String> faults) {
        if (!holds) faults.add(fault);
    }
}
