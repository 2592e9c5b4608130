/** The statuses of an application, who may move it from one to the next, and their names for people. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.application.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
