/// What checks of pages came to, in words and in the formats that people and programs read.
@NullMarked
package vn.congmo.accessibility.reports;

import org.jspecify.annotations.NullMarked;
