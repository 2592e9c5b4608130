/** Writes the replica: what {@code mpp.catalog.*} announces, each event in the transaction of its inbox. */
@NullMarked
package id.mppdigital.application.catalog.replica;

import org.jspecify.annotations.NullMarked;
