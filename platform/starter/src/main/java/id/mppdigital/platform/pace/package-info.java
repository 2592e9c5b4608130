/** How often something is looked at: loops that are woken, back-off after failures, tasks that wait for no other. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
