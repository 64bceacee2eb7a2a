package vn.congmo.portal.pages;

import java.util.Set;
import vn.congmo.portal.RunningPortal;
import vn.congmo.portal.library.Dependency;
import vn.congmo.portal.library.Library;

/// Looks at which pages of a running portal are ready.
public final class ReadyPages {

    private ReadyPages() {}

    public static Set<String> of(RunningPortal portal) {
        return portal.bean(Pages.class).keys();
    }

    /// Makes the portal forget every page that it has made.
    public static void forget(RunningPortal portal) {
        portal.bean(Pages.class).changed(Set.of(Dependency.site()), portal.bean(Library.class).position());
        if (!of(portal).isEmpty()) throw new AssertionError("A page does not depend on the site: " + of(portal));
    }
}
