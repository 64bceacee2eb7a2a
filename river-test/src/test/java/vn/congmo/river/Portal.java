package vn.congmo.river;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// The portal as a reader meets it: its addresses, and what each of them answers.
final class Portal {

    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
    private static final Pattern MEDIA = Pattern.compile("/media/[^\"\\s,]+");
    private static final Pattern ITEM = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private Portal() {}

    /// Every page of the sitemap, and the pages that are nobody's document.
    static List<String> pages(Application portal) {
        var paths = new ArrayList<String>();
        var sitemap = LOCATION.matcher(Http.get(portal.address("/sitemap.xml")).body());
        while (sitemap.find()) paths.add(URI.create(sitemap.group(1)).getRawPath());
        paths.addAll(List.of("/tim-kiem", "/tim-kiem?q=chuyen+doi+so", "/en/search?q=digital", "/tim-kiem?q=xyzzyq",
                "/khong-co-trang-nay", "/en/no-such-page"));
        return paths.stream().distinct().toList();
    }

    /// What a reader gets at each address: status and body, so that two portals or two moments can be compared.
    static Map<String, String> everything(Application portal) {
        var answers = new TreeMap<String, String>();
        var images = new LinkedHashSet<String>();
        for (var path : pages(portal)) {
            var answer = Http.get(portal.address(path));
            answers.put(path, answer.statusCode() + "\n" + answer.body());
            images.addAll(media(answer.body()));
        }
        for (var image : images) {
            var answer = Http.bytes(portal.address(image));
            answers.put(image, answer.statusCode() + " " + java.util.Arrays.hashCode(answer.body()) + " " + answer.body().length);
        }
        return answers;
    }

    static SequencedSet<String> media(String html) {
        var found = new LinkedHashSet<String>();
        var matcher = MEDIA.matcher(html);
        while (matcher.find()) found.add(matcher.group());
        return found;
    }

    /// The item of a live document, looked up by its path.
    static UUID itemAt(Application api, String path) {
        var answer = Http.get(api.address("/api/content/v1/by-path?site=bo-mau&path=" + path));
        var id = ITEM.matcher(answer.body());
        if (!id.find()) throw new AssertionError("no document at " + path + ": " + answer.statusCode() + " " + answer.body());
        return UUID.fromString(id.group(1));
    }
}
