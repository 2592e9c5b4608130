/** Server-Sent Events: open streams and the events pushed to them, with replay and heartbeat. */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package id.mppdigital.platform.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
