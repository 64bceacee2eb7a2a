/// The sites of an installation: their languages and the address at which readers see them.
@NullMarked
package vn.congmo.cms.sites;

import org.jspecify.annotations.NullMarked;
