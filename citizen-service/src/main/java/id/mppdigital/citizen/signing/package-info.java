/**
 * The service's signature over what it vouches for (attestations, document receipts, checkpoints). What is signed is
 * decided by the packages that own it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.citizen.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
