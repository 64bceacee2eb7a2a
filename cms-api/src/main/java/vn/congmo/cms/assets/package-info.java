/// Uploaded files and what is made of them, content-addressed.
@NullMarked
package vn.congmo.cms.assets;

import org.jspecify.annotations.NullMarked;
