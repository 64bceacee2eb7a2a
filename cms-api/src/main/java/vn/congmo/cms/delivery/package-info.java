/// The public content API: what is live, by address, by id, as lists and as bytes.
@NullMarked
package vn.congmo.cms.delivery;

import org.jspecify.annotations.NullMarked;
