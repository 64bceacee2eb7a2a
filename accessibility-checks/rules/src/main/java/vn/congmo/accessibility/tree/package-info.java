/// What assistive technology makes of a parsed page: what it perceives, and each element's role and name.
@NullMarked
package vn.congmo.accessibility.tree;

import org.jspecify.annotations.NullMarked;
