/// What each type of document may hold, as data (`docs/content-types.md`).
@NullMarked
package vn.congmo.themes.types;

import org.jspecify.annotations.NullMarked;
