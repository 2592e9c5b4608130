/** The statuses that an application can stand in, who may move it from one to the next, and their words for people. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.application.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
