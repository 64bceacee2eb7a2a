/// The gate of the themes in the build, and what it is made of.
@NullMarked
package vn.congmo.themes;

import org.jspecify.annotations.NullMarked;
