/** What happened to each application, in order and without gaps; what people wrote with it is sealed. */
@ApplicationModule(allowedDependencies = {"lifecycle", "secrecy", "status"})
@NullMarked
package id.mppdigital.application.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
