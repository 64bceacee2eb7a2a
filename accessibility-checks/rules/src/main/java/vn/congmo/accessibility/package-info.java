/// The accessibility engine's door: pages in, reports out. No browser, no network, no Spring.
@NullMarked
package vn.congmo.accessibility;

import org.jspecify.annotations.NullMarked;
