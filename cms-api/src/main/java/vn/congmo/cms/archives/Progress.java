package vn.congmo.cms.archives;

/// Hears how far long work has come.
@FunctionalInterface
public interface Progress {

    /// @param what  name of a collection, "files", or "verifying"
    /// @param done  how many so far
    /// @param total how many there are to be
    void reached(String what, long done, long total);
}
