/// Lays out the official documents of the sample ministry as pages from which tagged PDF files are printed.
@NullMarked
package vn.congmo.samples.documents;

import org.jspecify.annotations.NullMarked;
