/// The database: the embedded one or another MongoDB, and the ordered steps that prepare it.
@NullMarked
package vn.congmo.cms.storage;

import org.jspecify.annotations.NullMarked;
