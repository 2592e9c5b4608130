/** The rules of this package, without a running gateway. */
@NullMarked
package id.mppdigital.gateway.agencies;

import org.jspecify.annotations.NullMarked;
