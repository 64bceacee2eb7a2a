package vn.congmo.portal.media;

import java.nio.file.Path;

/// Opens media folders for tests of other packages.
public final class MediaFolders {

    private MediaFolders() {}

    public static MediaFolder in(Path data) {
        return new MediaFolder(data);
    }
}
