/// The portal's own copies of pictures, each named by the SHA-256 of its bytes.
@NullMarked
package vn.congmo.portal.media;

import org.jspecify.annotations.NullMarked;
