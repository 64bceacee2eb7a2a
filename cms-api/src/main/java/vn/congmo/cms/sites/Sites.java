package vn.congmo.cms.sites;

import java.util.List;
import java.util.Optional;

/// The sites of this installation.
public interface Sites {

    Optional<Site> find(String key);

    List<Site> all();
}
