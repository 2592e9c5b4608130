/**
 * Logs that hold no personal data, the trace context that travels with an event, and what the database says of its archive.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.observability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
