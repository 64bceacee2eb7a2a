package vn.congmo.cms.publishing;

import java.time.Instant;

/// The only way past a barrier or one's own submission: recorded, loud, and to be made good.
///
/// @param deadline when the barrier is to be gone
public record Emergency(String reason, Instant deadline) {}
