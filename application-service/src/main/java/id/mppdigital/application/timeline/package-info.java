/** What happened to each application, in order and without gaps; people's texts in it are sealed. */
@ApplicationModule(allowedDependencies = {"lifecycle", "secrecy", "status"})
@NullMarked
package id.mppdigital.application.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
