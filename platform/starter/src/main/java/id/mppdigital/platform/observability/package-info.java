/** Logs that hold no personal data, and the trace context that travels with an event. */
@NullMarked
package id.mppdigital.platform.observability;

import org.jspecify.annotations.NullMarked;
