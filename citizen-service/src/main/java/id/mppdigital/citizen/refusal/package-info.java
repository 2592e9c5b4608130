/** What this service refuses by its own rules; what every service refuses is listed in the platform. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.citizen.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
