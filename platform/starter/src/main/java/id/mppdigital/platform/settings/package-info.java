/**
 * Defaults of every service, which the service and its operator can override, and the names of retired settings: a
 * service that is given one doesn't start. Nor does one that is given a development's setting in production.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
