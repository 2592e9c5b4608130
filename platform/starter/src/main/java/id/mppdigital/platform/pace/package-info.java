/** How often something is looked at: a loop that is woken, and back-off after failures. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
