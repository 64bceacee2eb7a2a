/// The editors' workspace: forms to write, check, preview, submit and publish, complete without JavaScript.
@NullMarked
package vn.congmo.cms.workspace;

import org.jspecify.annotations.NullMarked;
