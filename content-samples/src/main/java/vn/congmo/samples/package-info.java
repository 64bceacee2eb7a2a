/// The sample content: what it is, where it lies in the jar, and the program that loads it through the management API.
@NullMarked
package vn.congmo.samples;

import org.jspecify.annotations.NullMarked;
