/// The same check in the build of any Maven project.
@NullMarked
package vn.congmo.accessibility.maven;

import org.jspecify.annotations.NullMarked;
