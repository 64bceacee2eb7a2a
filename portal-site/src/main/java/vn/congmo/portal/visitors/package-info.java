/// Answers readers over HTTP, from memory and disk alone.
@NullMarked
package vn.congmo.portal.visitors;

import org.jspecify.annotations.NullMarked;
