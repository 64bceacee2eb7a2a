/// Draws the pictures of the sample site: flat, layered, without text in them, and the same each time.
@NullMarked
package vn.congmo.samples.pictures;

import org.jspecify.annotations.NullMarked;
