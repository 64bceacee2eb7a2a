/// Assembles pages from the library, renders each once with the theme, and keeps it until something that it depends on changes.
@NullMarked
package vn.congmo.portal.pages;

import org.jspecify.annotations.NullMarked;
