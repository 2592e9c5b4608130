/** Calls to what may be slow or away: a bulkhead, a breaker and a deadline around each dependency, built on Resilience4j. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
