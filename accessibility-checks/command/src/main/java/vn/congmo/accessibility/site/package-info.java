/// Walking through a site, and what only the comparison of its pages can tell.
@NullMarked
package vn.congmo.accessibility.site;

import org.jspecify.annotations.NullMarked;
