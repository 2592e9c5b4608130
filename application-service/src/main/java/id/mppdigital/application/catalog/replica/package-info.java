/** Writes the replica from the events of {@code mpp.catalog.*}, each in its inbox transaction. */
@NullMarked
package id.mppdigital.application.catalog.replica;

import org.jspecify.annotations.NullMarked;
