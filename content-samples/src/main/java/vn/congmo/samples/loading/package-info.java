/// Loads the sample site through the management API, as any other program would: saved and submitted by one account, published by another.
@NullMarked
package vn.congmo.samples.loading;

import org.jspecify.annotations.NullMarked;
