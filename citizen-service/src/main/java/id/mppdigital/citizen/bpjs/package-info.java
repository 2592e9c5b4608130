/**
 * The protocol of the national health insurance: signed requests, errors inside a 200. What its fields mean is in its
 * manifest.
 */
@ApplicationModule(allowedDependencies = {"identity", "registers", "signing"})
@NullMarked
package id.mppdigital.citizen.bpjs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
