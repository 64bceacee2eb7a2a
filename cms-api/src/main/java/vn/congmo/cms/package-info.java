/// The content API and the editors' workspace of Cổng Mở.
@NullMarked
package vn.congmo.cms;

import org.jspecify.annotations.NullMarked;
