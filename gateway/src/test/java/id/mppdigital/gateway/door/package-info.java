/** The rules of this package, without a running gateway. */
@NullMarked
package id.mppdigital.gateway.door;

import org.jspecify.annotations.NullMarked;
