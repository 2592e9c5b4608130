/** Who is sent what and when: each agency's line with its bulkhead, breaker and time limit, leases, and the verdict on every attempt. It knows nothing of HTTP or of what a message holds. */
@ApplicationModule(allowedDependencies = {"agency", "delivery", "webhook"})
@NullMarked
package id.mppdigital.connector.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
