/// Follows the change feed of cms-api and hands its changes on, in feed order; it does not know who keeps them.
@NullMarked
package vn.congmo.portal.follow;

import org.jspecify.annotations.NullMarked;
