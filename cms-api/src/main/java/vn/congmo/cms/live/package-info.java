/// What readers see now: this process's own copy, built from the feed.
@NullMarked
package vn.congmo.cms.live;

import org.jspecify.annotations.NullMarked;
