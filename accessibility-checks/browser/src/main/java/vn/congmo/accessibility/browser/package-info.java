/// What only a real browser can tell of a page: contrast as painted, focus as seen, room on a narrow screen.
@NullMarked
package vn.congmo.accessibility.browser;

import org.jspecify.annotations.NullMarked;
