/// Reading pages from addresses and files, and running every engine on one of them.
@NullMarked
package vn.congmo.accessibility.pages;

import org.jspecify.annotations.NullMarked;
