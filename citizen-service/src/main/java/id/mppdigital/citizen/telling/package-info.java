/**
 * Facts that a decision or a correction has changed, told for each application that was given an older value:
 * application-service knows what each said, whom it concerns still, and tells its agency. Of a decision the citizen is
 * told once, of all that it changed.
 */
@ApplicationModule(
        allowedDependencies = {"applications", "attributes", "dispute", "identity", "permission", "registers", "usage"})
@NullMarked
package id.mppdigital.citizen.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
