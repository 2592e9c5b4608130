/**
 * The way to the Kafka broker: waits for it without blocking the service, creates the topics that the service declares,
 * and reports in the logs and with the readiness what is missing. The content of the topics belongs to {@code events}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.broker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
