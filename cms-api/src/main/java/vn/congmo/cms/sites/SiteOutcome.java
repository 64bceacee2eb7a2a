package vn.congmo.cms.sites;

import vn.congmo.cms.storage.Version;

/// What came of keeping a site.
public sealed interface SiteOutcome {

    record Created(Site site) implements SiteOutcome {}

    record Revised(Site site) implements SiteOutcome {}

    record Stale(Version current) implements SiteOutcome {}

    record Unknown() implements SiteOutcome {}

    record NotAllowed() implements SiteOutcome {}
}
