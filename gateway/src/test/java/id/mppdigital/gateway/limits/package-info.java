/** The rules of this package, without a running gateway. */
@NullMarked
package id.mppdigital.gateway.limits;

import org.jspecify.annotations.NullMarked;
