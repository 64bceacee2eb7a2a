/// Documents as people write them: heads, immutable snapshots, drafts, and what a draft may hold.
@NullMarked
package vn.congmo.cms.content;

import org.jspecify.annotations.NullMarked;
