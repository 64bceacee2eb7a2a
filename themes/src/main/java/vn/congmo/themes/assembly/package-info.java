/// Puts pages together from live documents, the same for the gate and for the portal (`docs/page-assembly.md`).
@NullMarked
package vn.congmo.themes.assembly;

import org.jspecify.annotations.NullMarked;
