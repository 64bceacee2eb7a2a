/// The management API over HTTP: translates requests to the doors and their outcomes to answers.
@NullMarked
package vn.congmo.cms.management;

import org.jspecify.annotations.NullMarked;
