/// What each page shows, as values: an application fills them, a theme lays them out.
@NullMarked
package vn.congmo.themes.pages;

import org.jspecify.annotations.NullMarked;
