/// The read model: one Lucene index that holds documents, listings, search fields and the feed position, and moves them together.
@NullMarked
package vn.congmo.portal.library;

import org.jspecify.annotations.NullMarked;
