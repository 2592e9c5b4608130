/** How the door itself ends: its clients are asked to open their next connection elsewhere. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.gateway.serving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
