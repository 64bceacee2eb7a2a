/// The portal along its river: follow → library → search, pages → visitors.
@NullMarked
package vn.congmo.portal;

import org.jspecify.annotations.NullMarked;
