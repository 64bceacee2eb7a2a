/// The Nu HTML checker as one more source of findings, kept in a class loader of its own.
@NullMarked
package vn.congmo.accessibility.nu;

import org.jspecify.annotations.NullMarked;
