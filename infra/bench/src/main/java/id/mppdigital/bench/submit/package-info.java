/** A submission through the gateway beside the database doing the same. */
@NullMarked
package id.mppdigital.bench.submit;

import org.jspecify.annotations.NullMarked;
