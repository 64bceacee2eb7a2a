/// How Vietnamese text becomes search terms, exact and folded, with places that fit the original text.
@NullMarked
package vn.congmo.vietnamese.analysis;

import org.jspecify.annotations.NullMarked;
