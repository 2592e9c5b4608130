/**
 * The way to what stands behind the door: routes to our own services, and for every upstream its time limits, its
 * breaker and the wording of its failures. Which agencies exist and where, is the business of the package agencies.
 */
@ApplicationModule(allowedDependencies = {"door", "headers", "plan", "refusal"})
@NullMarked
package id.mppdigital.gateway.upstream;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
