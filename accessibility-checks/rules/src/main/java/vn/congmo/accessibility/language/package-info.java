/// Which language a text is in, and which language tags exist.
@NullMarked
package vn.congmo.accessibility.language;

import org.jspecify.annotations.NullMarked;
