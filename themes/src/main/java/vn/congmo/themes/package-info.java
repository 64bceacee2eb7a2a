/// The one renderer of both applications: a theme turns page views into HTML, byte for byte the same wherever it runs.
@NullMarked
package vn.congmo.themes;

import org.jspecify.annotations.NullMarked;
