/// The change feed: what became visible, numbered in strictly increasing order.
@NullMarked
package vn.congmo.cms.changes;

import org.jspecify.annotations.NullMarked;
