/** The rules of this package, without a running gateway. */
@NullMarked
package id.mppdigital.gateway.watch;

import org.jspecify.annotations.NullMarked;
