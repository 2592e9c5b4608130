/**
 * The way to the Kafka broker: waits for it without holding anything up, creates the topics that the service declares,
 * and says in the logs and in the readiness what is missing. What travels on the topics is the events' matter.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.broker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
