package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.congmo.cms.assets.Asset;
import vn.congmo.cms.assets.Assets;
import vn.congmo.cms.checking.Checking;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.sites.Language;
import vn.congmo.themes.Theme;
import vn.congmo.themes.ThemeFile;

/// What readers would see: the portal's own page of a draft, with its pictures, for people who are logged in.
@Controller
class PreviewPages {

    private final Checking checking;
    private final Assets assets;
    private final Screens screens;
    private final Theme theme = Theme.named("lacquer");

    PreviewPages(Checking checking, Assets assets, Screens screens) {
        this.checking = checking;
        this.assets = assets;
        this.screens = screens;
    }

    /// Where the theme expects a picture (docs/page-assembly.md).
    static String address(Asset.Rendition rendition) {
        return "/media/" + rendition.sha256() + "." + (rendition.mediaType().equals("image/jpeg") ? "jpg" : rendition.mediaType().substring("image/".length()));
    }

    @GetMapping("/workspace/documents/{item}/{locale}/preview")
    ResponseEntity<String> preview(@PathVariable UUID item, @PathVariable Language locale, HttpServletRequest request) {
        var page = checking.page(new DocumentId(item, locale));
        return page.map(html -> ResponseEntity.ok().contentType(MediaType.parseMediaType("text/html;charset=UTF-8")).cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex").body(html)).orElseGet(() -> screens.show(HttpStatus.NOT_FOUND, "missing.ftlh", Map.of(), request));
    }

    @GetMapping("/media/{sha256:[0-9a-f]{64}}.{extension}")
    ResponseEntity<Resource> picture(@PathVariable String sha256) {
        return assets.bytes(sha256).map(bytes -> ResponseEntity.ok().contentType(MediaType.parseMediaType(bytes.mediaType()))
                .cacheControl(CacheControl.noStore()).body(bytes.content())).orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/theme/{version}/{name}")
    ResponseEntity<byte[]> themeFile(@PathVariable String version, @PathVariable String name) {
        var path = "/theme/" + version + "/" + name;
        return theme.files().stream().filter(file -> file.path().equals(path)).findFirst().map(PreviewPages::forEver)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> forEver(ThemeFile file) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
                .header("Cache-Control", "public, max-age=31536000, immutable").body(file.bytes());
    }
}
