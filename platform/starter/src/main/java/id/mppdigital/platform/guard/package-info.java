/**
 * Calls to dependencies that may be slow or down: a bulkhead, a breaker and a deadline for each, built on Resilience4j.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
