/**
 * Logs that hold no personal data, and the trace context that travels with an event.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.observability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
