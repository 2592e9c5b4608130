/**
 * This service's replica of applications: whose each one is and which agency holds it where, and nothing more of it.
 */
@ApplicationModule(allowedDependencies = {"keys"})
@NullMarked
package id.mppdigital.citizen.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
