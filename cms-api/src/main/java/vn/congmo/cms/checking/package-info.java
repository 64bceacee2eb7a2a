/// The gate's test: draws a document as the portal would and runs the accessibility rules on it.
@NullMarked
package vn.congmo.cms.checking;

import org.jspecify.annotations.NullMarked;
