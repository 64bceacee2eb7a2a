/// The whole product as real processes: what an editor writes is what a citizen reads, whatever dies in between.
@NullMarked
package vn.congmo.river;

import org.jspecify.annotations.NullMarked;
