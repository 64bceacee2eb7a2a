/// Copies of a whole installation, or of one site, in a folder: made beside running applications, proven whole before they are read back.
@NullMarked
package vn.congmo.cms.archives;

import org.jspecify.annotations.NullMarked;
