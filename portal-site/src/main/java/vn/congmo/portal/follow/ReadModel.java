package vn.congmo.portal.follow;

import java.util.List;

/// What is built from the feed. It can be thrown away and refilled from position 0.
public interface ReadModel {

    /// The last feed position whose changes are kept safely; 0 when there are none.
    long position();

    /// Keeps the changes and the position in one write, and shows them when it returns.
    /// A change at or below the model's position is ignored.
    ///
    /// @param changes  in feed order
    /// @param position the last position scanned; at or after the last change
    void apply(List<Change> changes, long position);
}
