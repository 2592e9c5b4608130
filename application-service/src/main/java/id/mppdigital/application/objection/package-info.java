/** That citizens object to automated decisions on their applications: what the desk is told of it by citizen-service. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.application.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
