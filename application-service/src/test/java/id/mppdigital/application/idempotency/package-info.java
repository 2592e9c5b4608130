/** Tests of this package. */
@NullMarked
package id.mppdigital.application.idempotency;

import org.jspecify.annotations.NullMarked;
