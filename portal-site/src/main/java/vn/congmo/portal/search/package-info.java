/// Finds live documents by what a reader types, with or without Vietnamese marks.
@NullMarked
package vn.congmo.portal.search;

import org.jspecify.annotations.NullMarked;
