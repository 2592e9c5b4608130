/**
 * Facts that a decision or a correction has changed, told for each application that was given an older value: application-service knows
 * what each said, whom it concerns still, and tells its agency and its citizen.
 */
@ApplicationModule(allowedDependencies = {"attributes", "identity", "usage"})
@NullMarked
package id.mppdigital.citizen.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
