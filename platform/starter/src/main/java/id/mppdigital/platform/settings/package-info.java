/**
 * Defaults of every service, below everything that a service or its operator sets, and the names of settings that are
 * retired: a service that is given one doesn't start.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
