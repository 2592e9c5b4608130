/**
 * How an agency is called: its bulkhead, breaker and time limit, what each answer means, and what is told about it.
 * Claims, leases and retries are the platform's queue; how a message is written and sent is {@code webhook}.
 */
@ApplicationModule(allowedDependencies = {"agency", "delivery", "webhook"})
@NullMarked
package id.mppdigital.connector.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
