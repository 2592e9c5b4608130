/** Defaults of every service, below everything that a service or its operator sets. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
