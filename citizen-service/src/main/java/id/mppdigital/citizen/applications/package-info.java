/**
 * This service's replica of applications and cases: whose each one is, which agency holds it where, and whether it has
 * ended; nothing more of it.
 */
@ApplicationModule(allowedDependencies = {"erasure", "keys"})
@NullMarked
package id.mppdigital.citizen.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
