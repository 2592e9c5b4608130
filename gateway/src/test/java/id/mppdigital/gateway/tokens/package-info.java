/** The rules of this package, without a running gateway. */
@NullMarked
package id.mppdigital.gateway.tokens;

import org.jspecify.annotations.NullMarked;
