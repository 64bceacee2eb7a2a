/// Asks a scanner for malware about a file before anybody is told that it was kept.
@NullMarked
package vn.congmo.cms.assets.scanning;

import org.jspecify.annotations.NullMarked;
