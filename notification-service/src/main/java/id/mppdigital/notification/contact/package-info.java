/**
 * How a citizen can be reached: a replica of what citizen-service publishes, sealed as it came and opened only for
 * the moment of sending. Whether a citizen wants to be reached is a preference and lives elsewhere.
 */
@ApplicationModule(allowedDependencies = {"template"})
@NullMarked
package id.mppdigital.notification.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
