/** How often something is looked at: a loop that is woken, back-off after failures, and a thread for each scheduled task. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
